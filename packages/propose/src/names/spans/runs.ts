import { MISC, ORGANISATION, PERSON, PLACE } from '../../model/kinds.ts';
import { LAND, LISTED } from '../../tagger/gazetteer.ts';
import { STATES, TITLES } from '../../words/lexicon.ts';
import {
  eachName,
  inOrder,
  inTurn,
  ownersOf,
  type Pass,
  settled,
  type TaggedText,
  type TokenName,
  wordsAt,
} from '../pass.ts';

const IS_STATE: ReadonlySet<string> = new Set(STATES);
/** What a caption is about or by, before its colon. */
const CAPTIONS = /^(?:image|photo|photograph|picture|file|credit|source|video|map)$/i;
/** Prepositions with the capital of a sentence's first word. */
const OPENERS = /^(?:Near|In|At|From|Outside|Around|Across|Inside)$/;
/** Forces and channels that go by a number: “Brigade 2506”. */
const UNITS = /^(?:Brigade|Battalion|Regiment|Squadron|Kanal|Canal|Channel|Arutz)$/;
/** Who somebody is, in one word before the name: “Scientologist Tom Cruise”, “Scotsman James Watt”. */
const CLASSES = /(?:ologist|ographer|[a-z]man|[a-z]woman)$/;

const lengthOf = ({ from, to }: TokenName): number => to - from;

const isGiven = ({ gazetteer, at }: TaggedText, i: number): boolean => gazetteer.has('given', at(i));

const isProper = ({ at }: TaggedText, i: number): boolean => /^\p{Lu}[\p{L}’']*\p{Ll}/u.test(at(i));

const isNumbered = ({ at }: TaggedText, i: number): boolean =>
  UNITS.test(at(i)) && /^\d{1,4}$/.test(at(i + 1));

/** “Image: …”: not what a caption is about or by. */
function withoutCaption({ at }: TaggedText, name: TokenName): TokenName {
  return lengthOf(name) > 1 && at(name.to) === ':' && CAPTIONS.test(at(name.to - 1))
    ? { ...name, to: name.to - 1 }
    : name;
}

/** “Near Palmyra” is Palmyra. */
function withoutOpener({ at }: TaggedText, name: TokenName): TokenName {
  return name.kind === PLACE && lengthOf(name) > 1 && OPENERS.test(at(name.from))
    ? { ...name, from: name.from + 1 }
    : name;
}

function withoutClass(text: TaggedText, name: TokenName): TokenName {
  const { from, kind } = name;
  if (lengthOf(name) < 3 || (kind !== PERSON && kind !== MISC)) return name;
  if (!CLASSES.test(text.at(from)) || isGiven(text, from)) return name;
  if (!isGiven(text, from + 1) || !isProper(text, from + 2)) return name;
  return { ...name, from: from + 1, kind: PERSON };
}

/** “Brandon Luna - Analyst”: a dash between spaces is no part of a person's name. */
function withoutDash({ at, adjacent }: TaggedText, name: TokenName): TokenName {
  if (name.kind !== PERSON) return name;
  for (let i = name.from + 1; i < name.to; i++)
    if (/^[-–—]+$/.test(at(i)) && !adjacent(i - 1)) return { ...name, to: i };
  return name;
}

/** “SANA- Velis Foreign Ministry”: a hyphen that only the word before touches ends a name. */
const withHangingHyphens: Pass = ({ at, adjacent }, names) =>
  names.flatMap((name): TokenName[] => {
    const i = name.from + 1;
    const isHanging = i < name.to - 1 && at(i) === '-' && adjacent(i - 1) && !adjacent(i);
    if (isHanging && !/^(?:Al|El|As|Ad|Ar)$/i.test(at(i - 1)))
      return [
        { ...name, to: i },
        { ...name, from: i + 1 },
      ];
    return [name];
  });

function withNumber(text: TaggedText, name: TokenName): TokenName {
  const to = isNumbered(text, name.to - 1) ? name.to + 1 : name.to;
  return isNumbered(text, to - 2) ? settled({ ...name, to }, ORGANISATION) : { ...name, to };
}

/** “Miramar California”, “Maiduguri Borno State”: a city and its state. */
const withStates: Pass = (text, names) =>
  names.flatMap((name) => {
    if (name.kind !== PLACE || lengthOf(name) < 2) return [name];
    const city = text.gazetteer.phraseAt(text.tokens, name.from);
    const state = city && name.from + city.length;
    if (
      !state ||
      state >= name.to ||
      !(IS_STATE.has(wordsAt(text, state, name.to)) || isState(text, state, name.to))
    )
      return [name];
    return [
      { ...name, to: state },
      { from: state, to: name.to, kind: PLACE },
    ];
  });

/** “Borno State”, not “Lagos State” alone. */
const isState = ({ lower, capital }: TaggedText, from: number, to: number): boolean =>
  to - from === 2 && capital(from) && lower(to - 1) === 'state';

/** “the United States Hamdullah Mohib”: a country and a person. */
const withEnvoys: Pass = (text, names) =>
  names.flatMap((name): TokenName[] => {
    const { gazetteer, tokens, at } = text;
    const land = gazetteer.phraseAt(tokens, name.from);
    if (!land || !(land.mask & LAND)) return [name];
    const next = name.from + land.length;
    const length = name.to - next;
    if (length < 2 || length > 4 || (!/^the$/i.test(at(name.from - 1)) && land.length < 2)) return [name];
    if (!isGiven(text, next) || TITLES.has(text.lower(next)) || !areProper(text, next, name.to))
      return [name];
    return [
      { ...name, to: next, kind: PLACE },
      { from: next, to: name.to, kind: PERSON, settled: true },
    ];
  });

function areProper(text: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isProper(text, i) && !/^(?:\p{Lu}\.?|-|al|bin|de|van|von)$/u.test(text.at(i))) return false;
  return true;
}

/** “Bay of” + “Pigs Invasion”: a name never ends in “of”. */
const withoutDangling: Pass = (text, names) => {
  const behind: TokenName[] = [];
  for (const name of names.toReversed()) {
    const dangling = danglingWords(text, name);
    const next = behind.at(-1);
    if (dangling === 0) behind.push(name);
    else if (next?.from === name.to && next.kind !== PERSON)
      behind[behind.length - 1] = { ...next, from: name.from, kind: next.kind === MISC ? MISC : name.kind };
    else behind.push({ ...name, to: name.to - dangling });
  }
  return behind.reverse();
};

/** How many words “of” and “of the” are at the end of a longer name. */
function danglingWords({ at }: TaggedText, name: TokenName): number {
  const last = at(name.to - 1);
  const words = last === 'of' ? 1 : last === 'the' && at(name.to - 2) === 'of' ? 2 : 0;
  return lengthOf(name) > words ? words : 0;
}

/** The organisations of several words that the gazetteer has, where the tagger saw only parts of them or nothing. */
const withListed: Pass = (text, names) => {
  const owners = ownersOf(text, names);
  const found: TokenName[] = [];
  const parts = new Set<TokenName>();
  for (const { from, to } of text.sentences)
    for (let i = from; i < to; i++) {
      const end = listedEnd(text, i, from, to);
      if (end === null) continue;
      const own = [...new Set(owners.slice(i, end))].filter((name) => name !== undefined);
      if (own.some((name) => name.from < i || name.to > end)) continue;
      if (own.length === 1 && own[0]?.to === end && own[0]?.from === i) continue;
      for (const name of own) parts.add(name);
      found.push({ from: i, to: end, kind: ORGANISATION, settled: true });
      i = end - 1;
    }
  return inOrder([...names.filter((name) => !parts.has(name)), ...found]);
};

/** Where a listed organisation of several words that begins at `i` ends; null where capitals go on beside it. */
function listedEnd(
  { tokens, gazetteer, at }: TaggedText,
  i: number,
  from: number,
  to: number,
): number | null {
  const isCapital = (n: number) => /^\p{Lu}/u.test(at(n));
  if (!isCapital(i)) return null;
  const phrase = gazetteer.phraseAt(tokens, i);
  if (!phrase || phrase.length < 2 || phrase.mask !== LISTED) return null;
  const end = i + phrase.length;
  return end > to || isCapital(end) || (i > from && isCapital(i - 1)) ? null : end;
}

/** “Brigade 2506” where the tagger saw no name. */
const withNumbered: Pass = (text, names) => {
  const taken = new Set(names.flatMap(({ from, to }) => [from, to - 1]));
  const found = text.tokens.flatMap((_, i): TokenName[] =>
    isNumbered(text, i) && !taken.has(i) && !/^\p{Lu}/u.test(text.at(i - 1))
      ? [{ from: i, to: i + 2, kind: ORGANISATION, settled: true }]
      : [],
  );
  return inOrder([...names, ...found]);
};

/**
 * Sets right runs of capitalised words that hold more than one name, or less: “the United States Hamdullah Mohib” is a
 * country and a person, “Near Palmyra” a place, “Islamic State of Iraq” + “Levant” one organisation of the gazetteer.
 */
export const withRuns: Pass = inTurn(
  ...[withoutCaption, withoutOpener, withoutClass, withoutDash, withNumber].map(eachName),
  withHangingHyphens,
  withStates,
  withEnvoys,
  withoutDangling,
  withListed,
  withNumbered,
);
