import { type Issue, issue } from '../model/check/issue.ts';
import { whatThereIs } from '../model/whatThereIs.ts';
import { article } from '../schema/article.ts';
import { valueAt } from './fields/problems.ts';
import type { Parsed } from './parsing/parse.ts';
import { placeIn } from './parsing/place.ts';
import type { Records, SeedRecord } from './records.ts';
import { earlierSlugOf, slugOf } from './slug.ts';
import { unreadFiles } from './unread.ts';

/**
 * Adds a record for each seed that has none, and reports records whose seed is missing or taken.
 * @param inUse ids of articles that were published, or that annotations go by
 */
export function withBareSeeds(
  records: Records['articles'],
  seeds: readonly SeedRecord[],
  inUse: ReadonlySet<string>,
  issues: Issue[],
): Records['articles'] {
  const unread = unreadFiles(issues);
  const taken = new Map<string, string>();
  const astray = new Set<string>();
  const byName = seedsByName(seeds);
  for (const { id, data, source } of records) {
    const place = placeIn(source, 'seed');
    const seed = byName.get(data.seed);
    if (!seed && isUnread(data.seed, unread)) continue;
    if (!seed) {
      astray.add(id);
      issues.push(issue('seed-unknown', place, unknownSeed(data.seed, byName.keys())));
    }
    const name = seed?.name ?? data.seed;
    const other = taken.get(name);
    if (other)
      issues.push(
        issue('seed-shared', place, `The seed “${data.seed}” is also that of ${other}. Keep one record.`),
      );
    taken.set(name, id);
  }
  // The record that names no seed may mean the one of its own name: that is said once, not as two articles of one id.
  const bare = seeds.filter(({ id, name }) => !taken.has(name) && !astray.has(bareId(id, inUse)));
  const added = bare.map((seed) => ({
    id: bareId(seed.id, inUse),
    source: seed.source,
    data: article.parse({ seed: seed.name }),
  }));
  return [...records, ...added];
}

/** Reports the seeds that are missing of records in which something else is wrong, so that one run names both. */
export function checkSeeds(wrong: readonly Parsed[], seeds: readonly SeedRecord[], issues: Issue[]): void {
  const unread = unreadFiles(issues);
  const byName = seedsByName(seeds);
  for (const { data, source } of wrong) {
    const seed = valueAt(data, ['seed']);
    if (typeof seed !== 'string' || byName.has(seed) || isUnread(seed, unread)) continue;
    issues.push(issue('seed-unknown', placeIn(source, 'seed'), unknownSeed(seed, byName.keys())));
  }
}

const seedsByName = (seeds: readonly SeedRecord[]): ReadonlyMap<string, SeedRecord> =>
  new Map(seeds.flatMap((seed) => [seed.name, ...seed.versions].map((name) => [name, seed])));

const isUnread = (seed: string, unread: ReadonlySet<string>): boolean =>
  unread.has(`seeds/${seed}`) || unread.has('seeds');

function unknownSeed(seed: string, names: Iterable<string>): string {
  return `There is no file “${seed}” in seeds/.${whatThereIs(seed, [...names])} Put it there, or correct the name.`;
}

/** The id of an article without a record, from the name of its seed; one that is in use stays. */
function bareId(name: string, inUse: ReadonlySet<string>): string {
  const earlier = earlierSlugOf(name);
  return inUse.has(earlier) ? earlier : slugOf(name);
}
