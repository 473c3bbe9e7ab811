import type { Bearer } from './bearers.ts';
import type { NameMerger } from './nameMerger.ts';
import { endingAlike, type Parts, partsOf } from './people.ts';

/** Consonants that a given name must have before its vowels say nothing: “Maria” and “Mario” have two. */
const FEWEST = 3;

/**
 * “Mohamed Okoro” and “Mohammed Okoro” are one: from another script a given name is spelt in several ways, which differ
 * in vowels and double letters between the same first and last letter, and a surname at its end: “Velenskiy”, “Velensky”. Not
 * where three are alike.
 */
export function mergeSpellings(merger: NameMerger): void {
  const people = merger.bearers.flatMap((one) => {
    const parts = one.kind === 'person' ? partsOf(one.name) : null;
    const key = parts && keyOf(parts);
    return key ? [{ one, key }] : [];
  });
  for (const group of Map.groupBy(people, ({ key }) => key).values()) {
    const [first, second] = group
      .map(({ one }) => one)
      .toSorted((a, b) => Number(a.isDraft) - Number(b.isDraft) || timesOf(b, merger) - timesOf(a, merger));
    if (first && second && group.length === 2)
      merger.merge(second, first, `another spelling of “${first.name}”`);
  }
}

function keyOf({ first, middle, last, son }: Parts): string | null {
  const letters = first
    .normalize('NFD')
    .replace(/\P{L}/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
  const consonants = letters.replace(/[aeiouy]/g, '').replace(/(\p{L})\1+/gu, '$1');
  if (consonants.length < FEWEST) return null;
  return [letters.charAt(0), consonants, letters.at(-1), ...middle, endingAlike(last), son].join(' ');
}

const timesOf = ({ id }: Bearer, { passages }: NameMerger): number =>
  passages.hits.filter(({ ids }) => ids.includes(id)).length;
