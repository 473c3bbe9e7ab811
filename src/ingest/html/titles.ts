import { CUT, CUT_AT, folded, isSameTitle } from '../sameTitle.ts';
import type { FoundValue } from '../sources/source.ts';

/** A title that several sources of a page may share. */
interface Title {
  readonly value: string;
  readonly sources: readonly string[];
}

const BETWEEN = /\s*[|•·»]\s*|\s+[–—-]+\s+|:\s+/gu;

/**
 * The title of a page by what its sources say together: what its reader sees above the article where another source
 * has it too, else what most have.
 * @param found titles, the most reliable source first
 * @param sites names of the site, which its titles may carry at either end
 * @returns the titles, best first; those of the same words are one
 */
export function titlesOf(found: readonly FoundValue[], sites: readonly string[]): Title[] {
  const bare = found
    .map(({ value, how }) => ({ value: withoutSite(value, sites), how }))
    .filter(({ value }) => value !== '' && !sites.some((site) => folded(site) === folded(value)));
  const titles: { value: string; sources: string[] }[] = [];
  for (const { value, how } of bare) {
    const other = titles.find((one) => isSameTitle(one.value, value));
    if (!other) titles.push({ value, sources: [how] });
    else {
      if (isWhole(value, other.value)) other.value = value;
      if (!other.sources.includes(how)) other.sources.push(how);
    }
  }
  return titles.toSorted((a, b) => weight(b) - weight(a));
}

function weight({ sources }: Title): number {
  return sources.length + (sources.length > 1 && sources.includes('element h1') ? 100 : 0);
}

/** A title without the name of the site, and the names of its sections, at either end. */
function withoutSite(title: string, sites: readonly string[]): string {
  const names = sites.map(folded).filter((name) => name !== '');
  const isSite = (part: string): boolean => names.includes(folded(part));
  let rest = title;
  for (const { index, 0: mark } of [...title.matchAll(BETWEEN)].reverse()) {
    if (isSite(rest.slice(index + mark.length))) rest = rest.slice(0, index);
  }
  const [first] = rest.matchAll(BETWEEN);
  if (first && isSite(rest.slice(0, first.index))) rest = rest.slice(first.index + first[0].length);
  return rest.trim();
}

/** True when `value` is the better of two titles that are the same: whole, and without what follows it. */
function isWhole(value: string, other: string): boolean {
  if (folded(value) === folded(other)) return false;
  if (CUT.test(other) || CUT.test(value)) return CUT.test(other);
  return other.length >= CUT_AT && value.length > other.length ? true : value.length < other.length;
}
