import type { Token } from '../../words/tokens.ts';
import type { Clusters } from '../clusters.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { VectorClasses } from '../vectors.ts';
import { hash, mix } from './hashes.ts';

/** What features read of a word, wherever it stands. */
export interface Word {
  readonly lower: string;
  /** Hashes: of the word in small letters, as it is written, and of its shape (“Xx-99”). */
  readonly id: number;
  readonly cased: number;
  readonly shape: number;
  /** Hashes of beginnings and endings of up to four letters. */
  readonly affixes: readonly number[];
  /** The lists that it is on, as bits of {@link FLAG}. */
  readonly flags: number;
  readonly capital: boolean;
  /** Its class by the words around it, and two by its vector, the second the larger. */
  readonly cluster: number;
  readonly fine: number;
  readonly group: number;
  /** A hash of the noun that it is or ends in, where nouns have capitals. */
  readonly noun: number;
}

/** The order of the bits is that of training. */
export const FLAG = {
  title: 1,
  given: 2,
  surname: 4,
  organisation: 8,
  place: 16,
  opener: 32,
  event: 64,
  saying: 128,
  preposition: 256,
  month: 512,
  weekday: 1024,
  demonym: 2048,
  country: 4096,
  allCaps: 8192,
  city: 16384,
  within: 32768,
  // German alone, from here.
  noun: 65536,
  compound: 131072,
  village: 262144,
  institution: 524288,
} as const;
export const LAST_FLAG = FLAG.institution;

/** Beyond the ends of a sentence. */
export const EDGE: Word = {
  lower: '',
  id: 7,
  cased: 7,
  shape: 7,
  affixes: [],
  flags: 0,
  capital: false,
  cluster: -2,
  fine: -2,
  group: -2,
  noun: 7,
};

/** What a language says of a word alone. The trained weights depend on it. */
export interface Signs {
  /** The lists that it is on, as bits of {@link FLAG}. */
  flagsOf(text: string): number;
  /** The noun that it is or ends in, in small letters; empty where there is none, and where nouns have no capitals. */
  nounOf(text: string): string;
}

/** What the features of a text are looked up in. */
export interface Lists {
  readonly gazetteer: Gazetteer;
  readonly clusters: Clusters;
  readonly vectors: VectorClasses;
  readonly signs: Signs;
}

/** The words of a text, by token; equal tokens share one. */
export function wordsOf(tokens: readonly Token[], lists: Lists): Word[] {
  const words = new Map<string, Word>();
  return tokens.map(({ text }) => {
    const known = words.get(text);
    if (known) return known;
    const word = wordOf(text, lists);
    words.set(text, word);
    return word;
  });
}

function wordOf(text: string, { clusters, vectors, signs }: Lists): Word {
  const lower = text.toLowerCase();
  const fine = vectors.fineOf(text);
  return {
    lower,
    id: hash(lower),
    cased: hash(text),
    shape: hash(shapeOf(text)),
    affixes: affixesOf(lower),
    flags: signs.flagsOf(text),
    capital: /^\p{Lu}/u.test(text),
    cluster: clusters.classOf(text),
    fine,
    group: vectors.groupOf(fine),
    noun: hash(signs.nounOf(text)),
  };
}

const SIGNS: readonly [RegExp, string][] = [
  [/\p{Lu}/gu, 'X'],
  [/\p{Ll}/gu, 'x'],
  [/\p{N}/gu, '9'],
  [/\p{Lo}/gu, 'o'],
];

const shapeOf = (text: string): string =>
  SIGNS.reduce((shape, [pattern, sign]) => shape.replace(pattern, sign), text).replace(/(.)\1{2,}/g, '$1$1');

function affixesOf(lower: string): number[] {
  const affixes: number[] = [];
  for (let n = 1; n <= 4; n++)
    if (lower.length > n)
      affixes.push(mix(60 + n, hash(lower.slice(0, n))), mix(70 + n, hash(lower.slice(-n))));
  return affixes;
}
