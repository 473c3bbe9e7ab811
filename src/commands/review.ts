import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../assemble/assemble.ts';
import type { Ground as ReviewGround } from '../ingest/review/actions.ts';
import { batched } from '../ingest/review/batches.ts';
import { type Item, queueOf } from '../ingest/review/queue.ts';
import { formatIssue } from '../model/issue.ts';
import type { Urls } from '../model/urls.ts';
import { UsageError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import type { Records } from '../read/records.ts';
import { slugOf } from '../read/slug.ts';
import { withLock } from '../staging/lock.ts';
import { addressesAt } from '../views/addresses.ts';
import { urlsFor } from '../views/urls.ts';
import { acceptAll } from './support/acceptAll.ts';
import { askerOn } from './support/ask.ts';
import { ENVIRONMENT_HELP, placeOf } from './support/options.ts';
import { counted } from './support/progress.ts';
import { BOLD, GUILLEMETS, lineOf } from './support/reviewScreen.ts';
import { reviewSession, type Subject, similarTo } from './support/reviewSession.ts';

const HELP = `npm run review [-- --article <id>] [--list] [--json] [--accept-all]

Reviews what npm run ingest suggested, one keystroke each, with the evidence: accept, change the kind or the name,
merge with an entity that is there, reject (and remember it), skip, undo, quit. Every answer is written at once, so
quitting loses nothing. The same can be done in the files: remove the line status: draft, or delete the draft.

  --article     only what one article brought
  --list        lists the drafts and asks nothing
  --json        the drafts as one JSON document a line, and asks nothing
  --accept-all  accepts every draft that is not open, and asks nothing
  --help        shows this

${ENVIRONMENT_HELP}`;

/**
 * Walks through the drafts of the briefing that the environment names.
 * @returns the exit code
 */
export async function review(args: readonly string[], signal: AbortSignal): Promise<number> {
  const options = optionsOf(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const place = placeOf(process.env);
  const dir = place.briefingDir;
  const { records } = await readBriefing(dir);
  const { briefing } = assemble(records, { addressesOf: addressesAt(urlsFor(place)), drafts: true });
  const items = queueOf(records, briefing).filter(
    (item) => !options.article || concerns(item, options.article),
  );
  const nameOf = namesIn(records);
  if (options.json || options.list) {
    for (const item of items) console.log(options.json ? JSON.stringify(item) : lineOf(item, nameOf));
    return 0;
  }
  if (items.length === 0) {
    console.log('There is nothing to review.');
    return 0;
  }
  const ground = { dir, annotations: records.annotations.map(({ source }) => source.file) };
  return withLock(join(dir, '.ingest.lock'), { signal }, () =>
    options['accept-all'] ? acceptEverything(dir, urlsFor(place)) : walk(items, records, ground, signal),
  );
}

function optionsOf(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    const options = {
      list: flag,
      json: flag,
      help: flag,
      'accept-all': flag,
      article: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nAsk with --help what there is.`);
  }
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
  const { accepted, merged, undecided, open, refused } = await acceptAll(dir, urls);
  const parts = [
    `${counted(accepted, 'draft')} accepted.`,
    merged > 0 && `${merged} were the same as another and merged.`,
    undecided.length > 0 &&
      `${counted(undecided.length, 'surname')} may be of several people and stay drafts: ${undecided.slice(0, 5).join(', ')}${undecided.length > 5 ? ' …' : ''}.`,
    open > 0 && `${counted(open, 'name')} may mean several and stay open: npm run review`,
  ];
  console.log(parts.filter((part) => part !== false).join(' '));
  for (const one of refused) console.error(`Stays a draft: ${formatIssue(one)}`);
  return 0;
}

async function walk(
  items: readonly Item[],
  records: Records,
  ground: ReviewGround,
  signal: AbortSignal,
): Promise<number> {
  const asker = askerOn(process.stdin, process.stdout, signal);
  const subjects = [...records.entities, ...records.topics].map(({ id, data, source }): Subject => {
    const names = [data.name, ...data.aliases.map(({ text }) => text)];
    return { id, name: data.name, names, file: source.file };
  });
  const taken = new Set(subjects.map(({ id }) => id));
  const mark = process.stdout.isTTY ? BOLD : GUILLEMETS;
  const say = (words: string): void => void process.stdout.write(words);
  const idFor = (name: string): string => freeId(slugOf(name), taken);
  const { counts, left } = await reviewSession({
    ground,
    items: batched(items, (item) => similarTo(item, subjects).length > 0),
    subjects,
    asker,
    mark,
    say,
    idFor,
  });
  asker.close();
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const decided = parts.map(([what, count]) => `${count} ${what}`).join(', ') || 'nothing decided';
  console.log(
    `\n${decided}; ${left > 0 ? `${counted(left, 'draft')} left.` : 'no draft left.'} npm run check shows what is wrong.`,
  );
  return 0;
}

function freeId(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}
