import { LISTED } from '../../tagger/gazetteer.ts';
import { ORGANISATION_HEADS } from '../../words/lexicon.ts';
import { isOfficeWord } from '../../words/offices.ts';
import { words } from '../../words/words.ts';
import type { TaggedText } from '../pass.ts';

/** Small words within what letters stand for, which have no letter of their own. */
export const LINKS = /^(?:of|and|the|for|in|on|to|&|-|['’]s?)$/;

/** Last words of what is made, held or measured, and is no organisation. */
const THINGS = words(
  'agreement agreements treaty treaties pact pacts accord accords partnership convention protocol compact act acts bill law laws regulation regulations directive certificate certificates examination examinations exam diploma degree cup championship championships olympiad games tournament marathon festival week day index indices rate rates ratio plan plans programme programmes program programs project projects scheme schemes strategy policy vehicle vehicles aircraft missile missiles disease diseases syndrome virus tax levy licence license permit framework goals',
);
/** Those that an organisation is called too, when they have a capital. */
const SMALL_THINGS = words(
  'system systems service services area areas zone zones technology technologies product products method model report survey census number code infection fever',
);

/** Behind the letters of what is planned or agreed: “Quay for All (QFA) project”. */
const PROJECTS =
  /^(?:projects?|programmes?|programs?|schemes?|agreements?|pacts?|treaty|accords?|initiatives?|framework|index|model|tax|method|technology|technique|therapy|vaccines?|drugs?)$/;

/** What a text says of letters in brackets. */
interface Letters {
  /** Those that stand for offices. */
  readonly offices: ReadonlySet<string>;
  /** Those that stand for words in small letters. */
  readonly small: ReadonlySet<string>;
  /** Those behind a thing, whatever they spell. */
  readonly things: ReadonlySet<string>;
}

/** The letters in brackets of a text that name no organisation. */
export function lettersOf(text: TaggedText): Letters {
  const offices = new Set<string>();
  const small = new Set<string>();
  const things = new Set<string>();
  for (const [i] of text.tokens.entries()) {
    const letters = text.at(i);
    if (text.at(i - 1) !== '(' || text.at(i + 1) !== ')' || !/^\p{Lu}{2,6}s?$/u.test(letters)) continue;
    const isListed = (text.gazetteer.lists(letters) & LISTED) !== 0;
    const isThing = THINGS.has(text.lower(i - 2)) || SMALL_THINGS.has(text.at(i - 2));
    if (!isListed && isThing) things.add(letters);
    const places = spelled(text, i - 2, letters.replace(/s$/, ''));
    if (!places) continue;
    const isMade = PROJECTS.test(text.at(i + 2)) && !ORGANISATION_HEADS.has(text.lower(i - 2));
    if (!isListed && isMade) things.add(letters);
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
  return { offices, small, things };
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
