import { LISTED } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS } from '../../words/lexicon.ts';
import { isOfficeWord } from '../../words/offices.ts';
import type { TaggedText } from '../pass.ts';

/** Small words within what letters stand for, which have no letter of their own. */
export const LINKS = /^(?:of|and|the|for|in|on|to|&|-|['’]s?)$/;

/** The letters in brackets that a text says to stand for offices, and for words in small letters. */
export function lettersOf(text: TaggedText): { offices: ReadonlySet<string>; small: ReadonlySet<string> } {
  const offices = new Set<string>();
  const small = new Set<string>();
  for (const [i] of text.tokens.entries()) {
    const letters = text.at(i);
    if (text.at(i - 1) !== '(' || text.at(i + 1) !== ')' || !/^\p{Lu}{2,6}s?$/u.test(letters)) continue;
    const places = spelled(text, i - 2, letters.replace(/s$/, ''));
    if (!places) continue;
    const isListed = (text.gazetteer.lists(letters) & LISTED) !== 0;
    const isBody = ORGANISATION_HEADS.has(text.lower(i - 2)) || text.lower(i - 2) === 'forum';
    if (
      !isListed &&
      !isBody &&
      places.slice(1).every((at) => !text.capital(at)) &&
      isSmall(text, places[0] ?? 0)
    )
      small.add(letters);
    else if (isOfficeRun(text, places)) offices.add(letters);
  }
  return { offices, small };
}

/** The words up to `last` that begin with the letters, one each and in their order; null where they do not. */
export function spelled(text: TaggedText, last: number, letters: string): number[] | null {
  const places: number[] = [];
  let i = last;
  for (const letter of [...letters.toLowerCase()].reverse()) {
    while (LINKS.test(text.at(i)) && text.lower(i)[0] !== letter) i--;
    if (text.lower(i)[0] !== letter) return null;
    places.unshift(i);
    i--;
  }
  return places;
}

/** A word without a capital, or one that only the start of a sentence gave it. */
const isSmall = (text: TaggedText, i: number): boolean =>
  !text.capital(i) || text.sentences.some(({ from }) => from === i);

/** “Chief of Army Staff”, “Chief Election Commissioner”: an office, not “Office of the Chief”. */
function isOfficeRun(text: TaggedText, places: readonly number[]): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isFirst =
    isOfficeWord(text.lower(first)) &&
    text.lower(first) !== 'general' &&
    /^(?:of|for|in)$/.test(text.at(first + 1));
  const hasOf = text.tokens.slice(first, last).some(({ text: word }) => word === 'of');
  return isFirst || (!hasOf && isOfficeWord(text.lower(last)));
}
