import { MISC, PERSON } from '../../model/kinds.ts';
import { isTitle } from '../../words/lexicon.ts';
import { words } from '../../words/words.ts';
import { smallWords, type TaggedText, type TokenName } from '../pass.ts';
import { lettersOf } from './letters.ts';
import { productsIn } from './products.ts';

/** What a people has, or is. */
const OF_PEOPLES = words(
  'people peoples community communities tribe tribes tribal tribesmen ethnic indigenous language languages dialect dialects minority minorities clan clans',
);
/** A text with what rules read of the whole of it. */
export interface ReadText extends TaggedText {
  /** Words that it writes in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words before one for a people, as “Santal” in “the Santal community”. */
  readonly peoples: ReadonlySet<string>;
  /** Letters that it says to stand for an office: “Chief of Army Staff (COAS)”. */
  readonly officeLetters: ReadonlySet<string>;
  /** Letters that it says to stand for words in small letters: “central business district (CBD)”. */
  readonly smallLetters: ReadonlySet<string>;
  /** Letters in brackets behind a thing that is made: “Free Trade Agreement (KORUS)”. */
  readonly thingLetters: ReadonlySet<string>;
  /** Words under which something is sold: “its chatbot Velmo”. */
  readonly products: ReadonlySet<string>;
  /** Words behind a given name, and last words of its people. */
  readonly surnames: ReadonlySet<string>;
  /** Words taken for people, in most places behind an article: “the Bill”. */
  readonly articled: ReadonlySet<string>;
  isInHeading(i: number): boolean;
}

/** What is written with a capital and is no name. A new rule is one row. */
export interface NoName {
  readonly name: string;
  /** A text that marks such words between asterisks. */
  readonly example: string;
  readonly holds: (text: ReadText, name: TokenName) => boolean;
}

export const isOneWord = ({ from, to }: TokenName): boolean => to - from === 1;

/** “the Zongo communities”, “the Santal ethnic minority”: a word that is not listed, before one for a people. */
const isBesidePeople = ({ at, gazetteer }: TaggedText, name: TokenName): boolean =>
  name.kind !== PERSON &&
  isOneWord(name) &&
  gazetteer.lists(at(name.from)) === 0 &&
  OF_PEOPLES.has(at(name.to)) &&
  !/^\p{Lu}{2,}/u.test(at(name.from));

const DETERMINERS = words('the this that a an our its their his her your my every each any no');

/** “the Okoro family”, “the Okoro-led group” and “the Ana Okoro Trust” speak of somebody. */
const isBeforeItsNoun = ({ at, capital }: TaggedText, i: number): boolean =>
  capital(i) ||
  /^(?:-|family|administration|government|campaign|brothers|sisters|regime|presidency|era|camp|years|case|trial|estate|name)$/.test(
    at(i),
  );

function articledIn(text: TaggedText, names: readonly TokenName[]): Set<string> {
  const places = new Map<string, { all: number; behind: number }>();
  for (const { from, to, kind } of names) {
    if ((kind !== PERSON && kind !== MISC) || to - from > 1 || isBeforeItsNoun(text, to)) continue;
    const seen = places.get(text.at(from)) ?? { all: 0, behind: 0 };
    const isHead = from < 2 || text.sentenceEnd(from - 2) !== text.sentenceEnd(from);
    const isWithin =
      (text.capital(from - 1) || text.at(from - 1) === ')') && !isTitle(text.lower(from - 1)) && !isHead;
    const isBehind = DETERMINERS.has(text.lower(from - 1)) || isWithin ? 1 : 0;
    places.set(text.at(from), { all: seen.all + 1, behind: seen.behind + isBehind });
  }
  return new Set([...places].flatMap(([word, { all, behind }]) => (2 * behind > all ? [word] : [])));
}

/** A text as the rules read it. */
export function readText(text: TaggedText, names: readonly TokenName[]): ReadText {
  const headings = text.sentences.filter(({ heading }) => heading);
  const besidePeople = names.filter((name) => isBesidePeople(text, name));
  const letters = lettersOf(text);
  return {
    ...text,
    officeLetters: letters.offices,
    smallLetters: letters.small,
    thingLetters: letters.things,
    products: productsIn(text, names),
    small: smallWords(text),
    surnames: new Set([
      ...text.tokens.flatMap((token, i) =>
        text.capital(i) && text.gazetteer.has('given', text.at(i - 1)) ? [token.text] : [],
      ),
      ...names.flatMap(({ from, to, kind }) => (kind === PERSON && to - from > 1 ? [text.at(to - 1)] : [])),
    ]),
    peoples: new Set(besidePeople.map(({ from }) => text.at(from))),
    articled: articledIn(text, names),
    isInHeading: (i) => headings.some(({ from, to }) => from <= i && i < to),
  };
}
