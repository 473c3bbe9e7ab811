import { PERSON } from '../../model/kinds.ts';
import { NAMES_OF_PEOPLE, PLACES } from '../../tagger/gazetteer.ts';
import { isTitle } from '../../words/lexicon.ts';
import { type Pass, type TaggedText, type TokenName, wordsAt } from '../pass.ts';

/**
 * “Joe Orvik …, and Crooked Joe Orvik”, “On X Joe Orvik wrote”, “how they failed Joe Orvik Podcast One tells”: a word before or
 * behind a person’s name that the text has without it sooner is no part of it, if nobody is called by that word. A town or the
 * network X before it is none either way. Who is named in full first, “Tinashe Ana Orvik”, keeps all names.
 */
export const withoutEpithets: Pass = (text, names) => {
  const first = new Map<string, number>();
  for (const { from, to, kind } of names) {
    const words = wordsAt(text, from, to);
    if (kind === PERSON && to - from > 1 && !first.has(words)) first.set(words, from);
  }
  const stands = (from: number, to: number): boolean => first.has(wordsAt(text, from, to));
  const isSooner = (from: number, to: number, whole: TokenName): boolean =>
    (first.get(wordsAt(text, from, to)) ?? Number.POSITIVE_INFINITY) <
    (first.get(wordsAt(text, whole.from, whole.to)) ?? 0);
  return names.map((name) => {
    const { from, to, kind } = name;
    if (kind !== PERSON || to - from < 3) return name;
    const isGiven = (i: number): boolean => text.gazetteer.has('given', text.at(i));
    // “on X. Joe Orvik left”: no initial.
    const head = /^X\.?$/.test(text.at(from)) && text.at(from + 1) === '.' ? 2 : 1;
    if (isNoName(text, from) && isGiven(from + head) && stands(from + head, to))
      if (isPlaceOrX(text, from) || isSooner(from + head, to, name)) return { ...name, from: from + head };
    if (to - from === 3 && isNoName(text, to - 1) && isGiven(from) && isSooner(from, to - 1, name))
      return { ...name, to: to - 1 };
    return name;
  });
};

/** True for a word by which nobody is called. */
const isNoName = ({ at, lower, gazetteer }: TaggedText, i: number): boolean =>
  /^(?:\p{Lu}[\p{L}’']*|X\.)$/u.test(at(i)) &&
  (gazetteer.lists(at(i)) & NAMES_OF_PEOPLE) === 0 &&
  !isTitle(lower(i)) &&
  !/^(?:jr|sr|junior|senior|ii|iii|iv)$/.test(lower(i));

const isPlaceOrX = ({ at, gazetteer }: TaggedText, i: number): boolean =>
  /^X\.?$/.test(at(i)) || (gazetteer.lists(at(i)) & PLACES) !== 0;
