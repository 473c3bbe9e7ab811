import { isOffice } from '../../../text/head/office.ts';
import { fold, stem, telling } from '../words/fold.ts';
import { initialsOf, isInitials } from '../words/initials.ts';
import { SLACK } from './closeness.ts';

export interface PreparedName {
  readonly folded: string;
  readonly joined: string;
  /** Its words, without those that tell nothing. */
  readonly words: readonly string[];
  readonly initials: readonly string[];
  /** A proper name, not “the company”. */
  readonly isProper: boolean;
  /** Written in capitals alone. */
  readonly isAcronym: boolean;
}

export function preparedName(name: string): PreparedName {
  const folded = fold(name);
  const words = folded === '' ? [] : folded.split(' ');
  return {
    folded,
    joined: folded.replaceAll(' ', ''),
    words: telling(words),
    initials: initialsOf(words),
    isProper: /\p{Lu}|\p{Lo}/u.test(name),
    isAcronym: /^\p{Lu}{3,}$/u.test(name),
  };
}

/** So many letters are enough to look for within a name, across its spaces. */
const LONG = 6;

/** The query is the name, or words of it, its initials, or the beginning of one. */
export function exactScore(asked: PreparedName, name: PreparedName): number {
  const { folded, joined, words } = asked;
  if (name.folded === folded) return 100;
  if (name.joined === joined) return 97;
  // A number is in many names, and is none.
  if (!/\p{L}/u.test(folded)) return 0;
  const own = name.words;
  const cover = words.length / Math.max(own.length, words.length);
  if (areScattered(words, own)) return 0;
  if (words.every((word) => own.includes(word))) return 80 + 12 * cover;
  const isShort =
    (name.isProper && isInitialsOf(asked, name)) || (name.isAcronym && isInitialsOf(name, asked));
  if (isShort) return 78;
  const last = words.at(-1) ?? '';
  const beginning = words.every((word, at) =>
    own.some((one) => one === word || (at === words.length - 1 && one.startsWith(word))),
  );
  if (beginning && (last.length > 1 || words.length > 1)) return 70 + 10 * cover;
  return joined.length >= LONG && beginsWhole(joined, name.folded)
    ? 70 + 10 * (joined.length / name.joined.length)
    : 0;
}

/** Whether words of a name are no short form of it: far apart, or of both sides of a case at law, “Copper v. Pakistan”. */
function areScattered(words: readonly string[], own: readonly string[]): boolean {
  const places = words.map((word) => own.indexOf(word));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (first < 0) return false;
  const isOfBoth = first > 0 && own.slice(first, last).some((word) => AGAINST.has(word));
  return isOfBoth || last - first >= words.length + SLACK;
}

const AGAINST = new Set(['v', 'vs', 'versus']);

/** True when the letters are whole words at the beginning of a name. */
function beginsWhole(joined: string, name: string): boolean {
  let rest = joined;
  for (const word of name.split(' ')) {
    if (!rest.startsWith(word)) return false;
    rest = rest.slice(word.length);
    if (rest === '') return true;
  }
  return false;
}

function isInitialsOf({ folded }: PreparedName, { initials }: PreparedName): boolean {
  return isInitials(folded) && initials.includes(folded);
}

/** The least score of a name of which a query has all words. */
export const WHOLE = 91;
/** A name that resembles what is written in texts stands behind these. */
export const BEHIND_TEXTS = 43.9;

/** Each word of the query resembles one of the name. @param isWritten texts have every word as it is typed */
export function likeScore(
  typos: readonly ReadonlyMap<string, number>[],
  { words }: PreparedName,
  isWritten: boolean,
): number {
  if (typos.length === 0) return 0;
  const far = typos.map((near) => Math.min(...words.map((one) => near.get(one) ?? Number.POSITIVE_INFINITY)));
  const sum = far.reduce((all, one) => all + one, 0);
  if (sum === Number.POSITIVE_INFINITY) return 0;
  const cover = typos.length / Math.max(words.length, typos.length);
  const score = Math.max(45, 72 - 4 * sum) * (0.75 + 0.25 * cover);
  return isWritten && far.some((one) => one >= 1) ? Math.min(BEHIND_TEXTS, score) : score;
}

/** The score of a person whose name stands beside nothing but an office: before passages with the very words. */
const CALLED = 71;

/** The query is the name of a person, or that of the family, beside nothing but an office. */
export function calledScore(asked: readonly string[], { words }: PreparedName, kind: string): number {
  // A name that is an office has no family name in it: “minister to Mexico”.
  if (kind !== 'person' || words.some(isOffice)) return 0;
  const family = words.length > 1 ? words.slice(-1).filter((word) => word.length > 3) : [];
  const own = [words, family].find((some) => some.length > 0 && some.every((word) => asked.includes(word)));
  if (!own || own.length >= asked.length) return 0;
  return asked.every((word) => own.includes(word) || isOffice(word)) ? CALLED : 0;
}

/** What the people of a place are called: its name with one of these, or with one in the place of its last vowels. */
const OF_PEOPLE = /(?:ese|ish|ian|ean|an|n|i|er|s)$/;

/** The query is what the people of a place are called. */
export function peopleScore([word = '', ...others]: readonly string[], words: readonly string[]): number {
  const [own = '', ...rest] = words;
  if (others.length > 0 || rest.length > 0 || own.length < 4 || word.length <= own.length) return 0;
  const root = own.replace(/[aeiouy]+$/, '');
  return word.startsWith(root) && root.length > 3 && OF_PEOPLE.test(word) && word.length - own.length <= 3
    ? 62
    : 0;
}

/** The query is the end of a name’s word: “Derry”. */
export function endScore([word = '', ...others]: readonly string[], { words }: PreparedName): number {
  const isLong = others.length === 0 && word.length > 4;
  return isLong && words.some((own) => own.endsWith(word) && own.length - word.length > 2) ? 46 : 0;
}

/** Words of a line after which it no longer says what the entry is, but tells something of it. */
const BEGINNING = 3;

/**
 * What an entry is, rather than its name: “prime minister of Pakistan”. Where the words do not begin the line and stand
 * together, passages that have them come first.
 */
export function glossScore(
  words: readonly string[],
  stems: readonly string[],
  gloss: readonly { readonly word: string; readonly stem: string }[],
): number {
  const places = words.map((word, at) =>
    gloss.findIndex((one) => one.word === word || (stems[at] !== '' && one.stem === stems[at])),
  );
  const [first = 0] = places;
  if (words.length === 0 || places.some((place) => place < 0)) return 0;
  if (words.length === 1) return first === 0 ? 50 : 42;
  const ordered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  const near = Math.max(...places) - Math.min(...places) < words.length + 2;
  if (!ordered || !near || first >= BEGINNING) return 43.5;
  return first === 0 ? 63 : 55;
}

/** The stem of a word of a query; short words have none. */
export function stemOf(word: string): string {
  return word.length > 3 ? stem(word) : '';
}
