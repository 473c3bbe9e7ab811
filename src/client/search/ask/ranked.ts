import type { NamedEntry } from '../../../model/namedEntry.ts';
import { GROUPS, type Group, type Hit, hitOfName, type Scored } from '../rank/hits.ts';
import type { NameHit } from '../rank/names.ts';
import { type Filters, rowsOf } from './question.ts';

/** Results in order. */
export interface Ranked {
  readonly hits: readonly Hit[];
  readonly counts: Readonly<Record<Group, number>>;
}

/**
 * So many of each group, the best first, each address once.
 * @param counts how many there are, where more are known of than found
 */
export function ranked(
  found: readonly Scored[],
  perGroup: number,
  counts: Readonly<Partial<Record<Group, number>>> = {},
): Ranked {
  const best = onceEach(found.toSorted((a, b) => b.score - a.score));
  const own = (group: Group) => best.filter(({ hit }) => hit.group === group);
  const shown = GROUPS.flatMap((group) => own(group).slice(0, perGroup));
  const all = GROUPS.map((group) => [group, Math.max(counts[group] ?? 0, own(group).length)]);
  return {
    hits: shown.toSorted((a, b) => b.score - a.score).map(({ hit }) => hit),
    counts: Object.fromEntries(all) as Record<Group, number>,
  };
}

function onceEach(found: readonly Scored[]): readonly Scored[] {
  const had = new Set<string>();
  return found.filter(({ hit: { url } }) => !had.has(url) && had.add(url));
}

/** Entries that were found by their names, as far as they pass the filters. */
export function asHits(found: readonly NameHit[], filters: Filters): Scored[] {
  return found
    .filter(({ entry }) => passes(entry, filters))
    .map(({ entry, score }) => ({ hit: hitOfName(entry), score }));
}

function passes({ kind }: NamedEntry, filters: Filters): boolean {
  const { kind: kinds = [] } = filters;
  return rowsOf(filters).includes('entries') && (kinds.length === 0 || kinds.includes(kind));
}
