import type { Gazetteer } from '../tagger/gazetteer.ts';
import type { Token, TokenSentence } from '../words/tokens.ts';

/** A name as a half-open range of token indexes, with its kind as an index into `KINDS_OF_NAMES`. */
export interface TokenName {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  /** True when the words of the name themselves say its kind. */
  readonly settled?: true;
}

/** A text whose names are sought, with what passes read of it. */
export interface TaggedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSentence[];
  readonly gazetteer: Gazetteer;
  /** The score of every token under every label. */
  readonly emissions: Float32Array;
  /** The words of a token; nothing beyond the ends of the text. */
  at(i: number): string;
  lower(i: number): string;
  capital(i: number): boolean;
  /** True when no white space follows the token. */
  adjacent(i: number): boolean;
  /** The end of the sentence that a token is in. */
  sentenceEnd(i: number): number;
}

/** One step from names to better names, in the order of the text. It leaves what it is given as it is. */
export type Pass = (text: TaggedText, names: readonly TokenName[]) => TokenName[];

/** Passes one after the other. */
export const inTurn =
  (...passes: readonly Pass[]): Pass =>
  (text, names) =>
    passes.reduce<TokenName[]>((found, pass) => pass(text, found), [...names]);

/** A pass that looks at each name alone. */
export const eachName =
  (change: (text: TaggedText, name: TokenName) => TokenName): Pass =>
  (text, names) =>
    names.map((name) => change(text, name));

export const inOrder = (names: readonly TokenName[]): TokenName[] =>
  names.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);

/** A pass that makes one of two names that follow each other; null leaves them apart. */
export const eachPair =
  (join: (text: TaggedText, left: TokenName, right: TokenName) => TokenName | null): Pass =>
  (text, names) => {
    const joined: TokenName[] = [];
    for (const name of names) {
      const left = joined.at(-1);
      const whole = left && join(text, left, name);
      if (whole) joined[joined.length - 1] = whole;
      else joined.push(name);
    }
    return joined;
  };

/** A name as of a kind that its own words say. */
export const settled = (name: TokenName, kind: number): TokenName => ({ ...name, kind, settled: true });

/** The name that each token belongs to. */
export function ownersOf({ tokens }: TaggedText, names: readonly TokenName[]): (TokenName | undefined)[] {
  const owners = new Array<TokenName | undefined>(tokens.length);
  for (const name of names.toReversed()) owners.fill(name, name.from, name.to);
  return owners;
}

/** The names with those found in place of what they overlap. */
export const withFound = (names: readonly TokenName[], found: readonly TokenName[]): TokenName[] =>
  inOrder([
    ...names.filter((name) => !found.some(({ from, to }) => name.from < to && from < name.to)),
    ...found,
  ]);

/** The words of a range of tokens, with spaces between them. */
export const wordsAt = ({ tokens }: TaggedText, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** The same without white space: “Okoro-Brandt”, whose hyphen is a token. */
export const gluedAt = ({ tokens }: TaggedText, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

/** The words that a text has without a capital. */
export const smallWords = ({ tokens }: Pick<TaggedText, 'tokens'>): Set<string> =>
  new Set(tokens.map(({ text }) => text).filter((word) => /^\p{Ll}/u.test(word)));

/** Makes a text ready for passes. */
export function taggedText(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  gazetteer: Gazetteer,
  emissions: Float32Array,
): TaggedText {
  const ends = new Int32Array(tokens.length);
  for (const { from, to } of sentences) ends.fill(to, from, to);
  const at = (i: number) => tokens[i]?.text ?? '';
  const lower = tokens.map(({ text }) => text.toLowerCase());
  const capital = tokens.map(({ text }) => /^\p{Lu}/u.test(text));
  return {
    tokens,
    sentences,
    gazetteer,
    emissions,
    at,
    lower: (i) => lower[i] ?? '',
    capital: (i) => capital[i] ?? false,
    adjacent: (i) => tokens[i]?.end === tokens[i + 1]?.start,
    sentenceEnd: (i) => ends[i] ?? tokens.length,
  };
}
