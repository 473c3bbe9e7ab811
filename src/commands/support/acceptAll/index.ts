import { draftArticles } from '../../../assemble/articles.ts';
import { namesFinder } from '../../../assemble/mentions.ts';
import { doubtfulAliases, doubtfulNames } from '../../../ingest/review/reconcile/doubtfulNames.ts';
import { bearersOf, reconcile } from '../../../ingest/review/reconcile/index.ts';
import { otherKinds } from '../../../ingest/review/reconcile/otherKinds.ts';
import { passagesOf, type Reading } from '../../../ingest/review/reconcile/passages.ts';
import type { Issue } from '../../../model/check/issue.ts';
import { NO_CACHE } from '../../../model/check/textCache.ts';
import type { Urls } from '../../../model/urls.ts';
import { readBriefing } from '../../../read/briefing.ts';
import type { Records } from '../../../read/records.ts';
import type { Progress } from '../progress.ts';
import { acceptIn } from './acceptDrafts.ts';
import { redraftFaulty } from './redraft.ts';
import { settleShared } from './sharedNames.ts';
import { type Tag, tagger } from './tagged.ts';

/** What became of the drafts. */
export interface Accepted {
  readonly accepted: number;
  readonly merged: number;
  /** Drafts that were given the kind that their name has nearly everywhere. */
  readonly rekinded: readonly string[];
  /** Drafts that stay drafts, because nothing tells what their name means. */
  readonly undecided: readonly string[];
  /** Drafts that stay drafts, because the articles mostly use their name otherwise. */
  readonly doubtful: readonly string[];
  /** Names in articles that may mean several, and stay without a link. */
  readonly open: number;
  /** Drafts that would have stopped a build, and stay drafts. */
  readonly refused: readonly Issue[];
}

/**
 * Accepts every draft that is neither open nor in doubt. Names that several drafts share are settled first: what is one is merged, what
 * the passages tell apart gets a sense, and what they do not tell stays open. Nothing that it accepts stops a build.
 */
export async function acceptAll(dir: string, urls: Urls, step: Progress['step']): Promise<Accepted> {
  const { records } = await step('Drafts', () => readBriefing(dir));
  const tagged = tagger();
  const readings = readingsOf(records, tagged);
  const drafted = bearersOf(records);
  const kinds = otherKinds(drafted, readings);
  const bearers = drafted.map((one) => ({ ...one, kind: kinds.get(one.id) ?? one.kind }));
  const { changes, open: undecided } = await step('What is one', async () =>
    reconcile(bearers, passagesOf(readings)),
  );
  const gone = new Set(changes.flatMap((one) => (one.does === 'merge' ? [one.id] : [])));
  const doubtful = await step('What is no name', async () =>
    doubtfulNames(bearers, readings).filter((id) => !gone.has(id) && !undecided.includes(id)),
  );
  const drops = doubtfulAliases(bearers, readings);
  const accepted = await acceptIn(
    dir,
    records,
    [...drops, ...changes],
    new Set([...undecided, ...doubtful]),
    kinds,
  );
  const { open, refused } = await step('Names that several share', () => settled(dir, urls, records, tagged));
  return {
    accepted: accepted - refused.length,
    merged: changes.filter(({ does }) => does === 'merge').length,
    rekinded: [...kinds.keys()].filter(
      (id) => !gone.has(id) && !undecided.includes(id) && !doubtful.includes(id),
    ),
    undecided,
    doubtful,
    open,
    refused,
  };
}

/** How often names are resolved and drafts put back: each may leave a name elsewhere open. */
const ROUNDS = 6;

/** Resolves shared names and puts faulty drafts back until neither changes anything. */
async function settled(
  dir: string,
  urls: Urls,
  before: Records,
  tagged: Tag,
): Promise<Pick<Accepted, 'open' | 'refused'>> {
  const drafts = draftsOf(before);
  const refused: Issue[] = [];
  for (let round = 1; ; round += 1) {
    const { open, isChanged } = await settleShared(dir, drafts, tagged);
    const faults = isChanged && round < ROUNDS ? [] : await redraftFaulty(dir, urls, before);
    refused.push(...faults);
    if (round >= ROUNDS || (!isChanged && faults.length === 0)) return { open, refused };
  }
}

/** Articles with every name that drafts and entries have in them. */
function readingsOf(records: Records, tagged: Tag): (Reading & { readonly lang: string })[] {
  const namesIn = namesFinder(records, NO_CACHE);
  return draftArticles(records, NO_CACHE).map(({ text, head }) => ({
    id: text.id,
    text: text.text,
    lang: head.lang,
    names: namesIn(text).map(({ start, end, targets }) => ({
      start,
      end,
      ids: targets.map(({ id }) => id),
    })),
    tagged: () => tagged(text.text, head.lang),
  }));
}

function draftsOf({ entities, topics }: Records): ReadonlySet<string> {
  return new Set([...entities, ...topics].filter(({ data }) => data.status === 'draft').map(({ id }) => id));
}
