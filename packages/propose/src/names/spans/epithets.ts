import { PERSON } from '../../model/kinds.ts';
import { NAMES_OF_PEOPLE } from '../../tagger/gazetteer.ts';
import { isTitle } from '../../words/lexicon.ts';
import { type Pass, type TokenName, wordsAt } from '../pass.ts';

/**
 * “Joe Orvik …, and Crooked Joe Orvik”: a word before a name that the text has without it sooner is no part of it, if nobody is
 * called by that word. Who is named in full first, “Tinashe Ana Orvik”, keeps all names.
 */
export const withoutEpithets: Pass = (text, names) => {
  const { at, lower, gazetteer } = text;
  const first = new Map<string, number>();
  for (const { from, to, kind } of names) {
    const words = wordsAt(text, from, to);
    if (kind === PERSON && to - from > 1 && !first.has(words)) first.set(words, from);
  }
  const isEpithet = (i: number): boolean =>
    /^\p{Lu}[\p{L}’']*$/u.test(at(i)) &&
    (gazetteer.lists(at(i)) & NAMES_OF_PEOPLE) === 0 &&
    !isTitle(lower(i));
  const hasEpithet = ({ from, to, kind }: TokenName): boolean =>
    kind === PERSON &&
    to - from > 2 &&
    isEpithet(from) &&
    gazetteer.has('given', at(from + 1)) &&
    (first.get(wordsAt(text, from + 1, to)) ?? Number.POSITIVE_INFINITY) <
      (first.get(wordsAt(text, from, to)) ?? 0);
  return names.map((name) => (hasEpithet(name) ? { ...name, from: name.from + 1 } : name));
};
