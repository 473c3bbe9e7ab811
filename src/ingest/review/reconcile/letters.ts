import { isOtherMedium } from 'backgrounder-propose';
import type { NameMerger } from './nameMerger.ts';
import { companyOf, isBorneOut } from './people.ts';
import { initialsOf } from './sameName.ts';

const LETTERS = /^\p{Lu}{2,6}$/u;
/** Unions that everybody calls by their letters: nothing else need bear them out. */
const UNIONS: Readonly<Record<string, string>> = {
  EU: 'European Union',
  UN: 'United Nations',
  AU: 'African Union',
};
/** Two letters stand for too many things. */
const FEWEST = 3;

/**
 * “NSC” is the one organisation of the briefing with these initials, where the passages bear it out: an article alone seldom says
 * what well-known letters stand for.
 */
export function mergeLetters(merger: NameMerger): void {
  const bodies = merger.bearers.filter(({ kind }) => kind === 'organisation');
  const around = companyOf(merger);
  for (const short of bodies.filter(({ name, isDraft }) => isDraft && LETTERS.test(name))) {
    const isSo = (name: string): boolean =>
      name.includes(' ') &&
      initialsOf(name).split(' ').includes(short.name) &&
      !isOtherMedium(short.name, name);
    const [only, ...others] = bodies.filter(({ name }) => isSo(name));
    if (!only || others.length > 0) continue;
    const isUnion = UNIONS[short.name] === only.name;
    if (isUnion || (short.name.length >= FEWEST && isBorneOut(short, only, merger, around)))
      merger.merge(short, only, `the letters of “${only.name}”`);
  }
}
