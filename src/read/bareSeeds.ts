import { type Issue, issue } from '../model/check/issue.ts';
import { article } from '../schema/article.ts';
import { nearestWord } from '../text/passages/distance.ts';
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
  const byName = new Map(seeds.flatMap((seed) => [seed.name, ...seed.versions].map((name) => [name, seed])));
  for (const { id, data, source } of records) {
    const [line, column] = source.positions['seed'] ?? [1, 1];
    const place = { file: source.file, line, column };
    const seed = byName.get(data.seed);
    if (!seed && (unread.has(`seeds/${data.seed}`) || unread.has('seeds'))) continue;
    if (!seed) {
      astray.add(id);
      const near = nearestWord(data.seed, byName.keys());
      const message = `There is no file “${data.seed}” in seeds/. ${near ? `Did you mean ${near}? ` : ''}It has: ${
        seeds
          .map(({ name }) => name)
          .slice(0, 5)
          .join(', ') || 'nothing'
      }.`;
      issues.push(issue('seed-unknown', place, message));
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

/** The id of an article without a record, from the name of its seed; one that is in use stays. */
function bareId(name: string, inUse: ReadonlySet<string>): string {
  const earlier = earlierSlugOf(name);
  return inUse.has(earlier) ? earlier : slugOf(name);
}
