import { join } from 'node:path';
import { assemble } from '../assemble/assemble.ts';
import type { Workspace } from '../ingest/review/actions.ts';
import { batched } from '../ingest/review/batches.ts';
import { type Item, queueOf } from '../ingest/review/queue.ts';
import { leftOf, Review, type Subject } from '../ingest/review/session/index.ts';
import { outcomeOf } from '../ingest/review/session/words.ts';
import { formatIssue } from '../model/check/issue.ts';
import { counted } from '../model/counted.ts';
import type { Urls } from '../model/urls.ts';
import { UsageError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import { commandWords } from '../read/commandWords.ts';
import type { Records } from '../read/records.ts';
import { slugOf } from '../read/slug.ts';
import { withLock } from '../staging/lock.ts';
import { addressesAt } from '../views/context/addresses.ts';
import { urlsFor } from '../views/context/urls.ts';
import { acceptAll } from './support/acceptAll/index.ts';
import { askerOn } from './support/ask.ts';
import { defineCommand, JSON_OPTION } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';
import { progressOn } from './support/progress.ts';
import { BOLD, GUILLEMETS, lineOf } from './support/review/reviewScreen.ts';
import { serveReview } from './support/review/reviewServer.ts';
import { reviewSession } from './support/review/reviewSession.ts';
import { waitsFor } from './support/waitsFor.ts';

/** Walks through the drafts of the briefing that the environment names. */
export const review = defineCommand({
  name: 'review',
  usage: `Reviews what ${commandWords('ingest')} suggested: one key for each answer, and Enter where it needs a word. You see the evidence and
accept, change the kind or the name, merge with an existing entity, reject (and remember it), skip, undo or quit.
Every answer is written at once, so quitting loses nothing. You can do the same in the files: remove the line
status: draft, or delete the draft.`,
  options: {
    article: { type: 'string', value: '<id>', help: 'only what one article brought' },
    list: { type: 'boolean', help: 'lists the drafts and asks nothing' },
    json: { ...JSON_OPTION, help: `${JSON_OPTION.help}: the drafts` },
    web: {
      type: 'boolean',
      help: 'the same questions on a page in the browser, with keys and a list; only this machine can reach it',
    },
    port: { type: 'string', value: '<number>', help: 'the port of that page (default: any free one)' },
    'accept-all': { type: 'boolean', help: 'accepts every draft that is not open, and asks nothing' },
  },
  notes: [ENVIRONMENT_HELP, 'Exit code: 0 reviewed or listed, 1 failed, 2 wrong usage.'],
  async run({ values }, { env, say, signal }) {
    const place = environmentOf(env);
    const dir = place.briefingDir;
    const { records } = await readBriefing(dir);
    const { briefing } = assemble(records, { addressesOf: addressesAt(urlsFor(place)), drafts: true });
    const items = queueOf(records, briefing).filter(
      (item) => !values.article || concerns(item, values.article),
    );
    const nameOf = namesIn(records);
    if (values.json || values.list) {
      for (const item of items) say(values.json ? JSON.stringify(item) : lineOf(item, nameOf));
      return 0;
    }
    if (items.length === 0) {
      say('There is nothing to review.');
      return 0;
    }
    const workspace = { dir, annotations: records.annotations.map(({ source }) => source.file) };
    return withLock(join(dir, '.ingest.lock'), { signal, onWait: waitsFor }, () =>
      values['accept-all']
        ? acceptEverything(dir, urlsFor(place))
        : values.web
          ? serve(reviewOf(items, records, workspace), portOf(values.port), signal)
          : walk(reviewOf(items, records, workspace), signal),
    );
  },
});

/** @throws UsageError for what is no port */
function portOf(value: string | undefined): number {
  const port = Number(value ?? 0);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`--port is “${value}”, which is not a port. Give a number from 0 to 65535.`);
}

function concerns(item: Item, article: string): boolean {
  return item.type === 'entity'
    ? item.evidence.some((one) => one.article === article)
    : item.article === article;
}

function namesIn({ entities, topics }: Records): (id: string) => string {
  const names = new Map<string, string>([...entities, ...topics].map(({ id, data }) => [id, data.name]));
  return (id) => names.get(id) ?? id;
}

async function acceptEverything(dir: string, urls: Urls): Promise<number> {
  const { accepted, merged, rekinded, undecided, doubtful, open, refused } = await acceptAll(
    dir,
    urls,
    progressOn(process.stderr, !process.stderr.isTTY).step,
  );
  const parts = [
    `${counted(accepted, 'draft')} accepted.`,
    merged > 0 && `${merged} ${merged === 1 ? 'was' : 'were'} the same as another and merged.`,
    rekinded.length > 0 &&
      `${rekinded.length} ${rekinded.length === 1 ? 'was' : 'were'} given the kind that the articles mostly show: ${listed(rekinded)}.`,
    undecided.length > 0 &&
      `${counted(undecided.length, 'surname')} may be of several people and ${stay(undecided)}.`,
    doubtful.length > 0 &&
      `${counted(doubtful.length, 'name')} may be no name, or of another kind, and ${stay(doubtful)}.`,
    open > 0 && `${counted(open, 'name')} may mean several and stay open: ${commandWords('review')}`,
  ];
  console.log(parts.filter((part) => part !== false).join(' '));
  for (const one of refused) console.error(`Stays a draft: ${formatIssue(one)}`);
  return 0;
}

/** “stays a draft: conference” */
function stay(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'stays a draft' : 'stay drafts'}: ${listed(ids)}`;
}

function listed(ids: readonly string[]): string {
  return `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
}

/** The drafts as a queue of questions. */
function reviewOf(items: readonly Item[], records: Records, workspace: Workspace): Review {
  const subjects = [...records.entities, ...records.topics].map(({ id, data, source }): Subject => {
    const names = [data.name, ...data.aliases.map(({ text }) => text)];
    return { id, name: data.name, names, kind: 'kind' in data ? data.kind : 'topic', file: source.file };
  });
  const taken = new Set(subjects.map(({ id }) => id));
  const idFor = (name: string): string => freeId(slugOf(name), taken);
  return new Review(batched(items, subjects), subjects, { workspace, idFor });
}

async function walk(queue: Review, signal: AbortSignal): Promise<number> {
  const asker = askerOn(process.stdin, process.stdout, signal);
  const mark = process.stdout.isTTY ? BOLD : GUILLEMETS;
  const say = (words: string): void => void process.stdout.write(words);
  const { counts, left } = await reviewSession({ review: queue, asker, mark, say });
  asker.close();
  console.log(`\n${outcomeOf(counts, left)} Next: ${commandWords('check')}`);
  return 0;
}

/** Serves the queue as a page until the author is done there or interrupts. */
async function serve(queue: Review, port: number, signal: AbortSignal): Promise<number> {
  const page = await serveReview(queue, port);
  console.log(
    `Open ${page.url}\nOnly this machine can reach it. It ends with the button Done, or with Ctrl+C here.`,
  );
  const interrupted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
  await Promise.race([page.done, interrupted]);
  await page.close();
  const { state } = queue;
  console.log(`${outcomeOf(state.counts, leftOf(state))} Next: ${commandWords('check')}`);
  return 0;
}

function freeId(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
