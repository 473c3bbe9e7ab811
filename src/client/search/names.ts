import { allowance, distance, likeness } from './distance.ts';
import { fold, sound, spelledOut, stem, telling, wordsOf } from './fold.ts';

/** An entry as the file of names holds it; see `briefing/searchNames.ts`. */
export interface NamedEntry {
  readonly url: string;
  /** Kind of entity, or `topic`. */
  readonly kind: string;
  /** The headword first, then every other name, role and identifier. */
  readonly names: readonly string[];
  /** One line that says who or what it is. */
  readonly gloss: string;
  /** How much the briefing says of it: settles ties. */
  readonly weight: number;
}

/** An entry that a query may mean. */
export interface NameHit {
  readonly entry: NamedEntry;
  /** 100 for the headword itself, down to 40 for words that resemble. From {@link CERTAIN} on a name was meant. */
  readonly score: number;
}

/** From this score on the query is a name of the entry, or the beginning of one. */
export const CERTAIN = 70;

/** Finds entries by name. */
export interface NameIndex {
  find(query: string): readonly NameHit[];
  /** Those of which the query is a name, words of one or its beginning; takes a fraction of the time of {@link find}. */
  certain(query: string): readonly NameHit[];
  /** Names that come nearest to a query which finds nothing. */
  nearest(query: string, count: number): readonly NamedEntry[];
  /** The query with each word that no name has replaced by the word that was most likely meant; null for no change. */
  corrected(query: string): string | null;
}

interface PreparedName {
  readonly folded: string;
  readonly joined: string;
  /** Its words, without those that tell nothing. */
  readonly words: readonly string[];
}

interface Prepared {
  readonly entry: NamedEntry;
  readonly names: readonly PreparedName[];
  readonly gloss: readonly { readonly word: string; readonly stem: string }[];
}

/** How well an entry answers a query. */
type Scorer = (one: Prepared) => number;

/** The words of all names, with what tells quickly that others are not like them. */
type Vocabulary = ReadonlyMap<string, { readonly stem: string; readonly letters: number }>;

/** Prepares the names of a briefing for finding. */
export function nameIndex(entries: readonly NamedEntry[]): NameIndex {
  const prepared = entries.map(
    (entry): Prepared => ({
      entry,
      names: entry.names.map(preparedName),
      gloss: wordsOf(entry.gloss).map((word) => ({ word, stem: stem(word) })),
    }),
  );
  const words = prepared.flatMap(({ names }) => names.flatMap((name) => name.words));
  const vocabulary: Vocabulary = new Map(
    words.map((word) => [word, { stem: stem(word), letters: lettersOf(word) }]),
  );
  const scored = (query: string, scorerOf: (asked: PreparedName) => Scorer, least: number) => {
    const asked = [query, spelledOut(query)].flatMap((one) => (one ? [preparedName(one)] : []));
    const scorers = asked.filter(({ words }) => words.length > 0).map(scorerOf);
    return bestFirst(prepared, (one) => Math.max(0, ...scorers.map((scoreOf) => scoreOf(one))), least);
  };
  return {
    find: (query) => scored(query, (asked) => wholeScore(asked, vocabulary), 40),
    certain: (query) => scored(query, sureScore, CERTAIN),
    nearest: (query, count) => nearest(query, prepared, count),
    corrected: (query) => corrected(query, vocabulary),
  };
}

function preparedName(name: string): PreparedName {
  const folded = fold(name);
  return {
    folded,
    joined: folded.replaceAll(' ', ''),
    words: telling(folded === '' ? [] : folded.split(' ')),
  };
}

/** Entries with at least such a score: the best first, then those of which the briefing says most. */
function bestFirst(prepared: readonly Prepared[], scoreOf: Scorer, least: number): NameHit[] {
  return prepared
    .map((one) => ({ entry: one.entry, score: scoreOf(one) }))
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) => b.score - a.score || b.entry.weight - a.entry.weight || (a.entry.url < b.entry.url ? -1 : 1),
    );
}

/** A name other than the headword counts a little less. */
function bestName(names: readonly PreparedName[], scoreOf: (name: PreparedName) => number): number {
  return Math.max(...names.map((name, index) => scoreOf(name) - (index > 0 ? 1 : 0)));
}

function sureScore(asked: PreparedName): Scorer {
  return ({ names }) => bestName(names, (name) => exactScore(asked, name));
}

function wholeScore(asked: PreparedName, vocabulary: Vocabulary): Scorer {
  const slips = asked.words.map((word) => slipsTo(word, vocabulary));
  const stems = asked.words.map((word) => (word.length > 3 ? stem(word) : ''));
  return ({ names, gloss }) =>
    Math.max(
      bestName(names, (name) => exactScore(asked, name) || likeScore(slips, name)),
      glossScore(asked.words, stems, gloss),
    );
}

/** The query is the name, or words of it, or the beginning of one. */
function exactScore({ folded, joined, words }: PreparedName, name: PreparedName): number {
  if (name.folded === folded) return 100;
  if (name.joined === joined) return 97;
  const own = name.words;
  const cover = words.length / Math.max(own.length, words.length);
  if (words.every((word) => own.includes(word))) return 80 + 12 * cover;
  const last = words.at(-1) ?? '';
  const beginning = words.every((word, at) =>
    own.some((one) => one === word || (at === words.length - 1 && one.startsWith(word))),
  );
  return beginning && (last.length > 1 || words.length > 1) ? 70 + 10 * cover : 0;
}

/** Each word of the query resembles one of the name. */
function likeScore(slips: readonly ReadonlyMap<string, number>[], { words }: PreparedName): number {
  let sum = 0;
  for (const near of slips) {
    sum += Math.min(...words.map((one) => near.get(one) ?? Number.POSITIVE_INFINITY));
    if (sum === Number.POSITIVE_INFINITY) return 0;
  }
  const cover = slips.length / Math.max(words.length, slips.length);
  return Math.max(45, 72 - 4 * sum) * (0.75 + 0.25 * cover);
}

/** The words of all names that a word resembles, with how far it is from each. */
function slipsTo(word: string, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const own = { word, stem: word.length > 3 ? stem(word) : '', sound: sound(word), letters: lettersOf(word) };
  for (const [one, other] of vocabulary) {
    const slips = wordSlips(own, { word: one, ...other });
    if (slips !== Number.POSITIVE_INFINITY) near.set(one, slips);
  }
  return near;
}

interface Compared {
  readonly word: string;
  readonly stem: string;
  readonly letters: number;
}

/** How far a word of the query is from one of a name: 0 for the same, little for the same stem, then the slips. */
function wordSlips(own: Compared & { readonly sound: string }, other: Compared): number {
  const { word } = own;
  if (word === other.word) return 0;
  if (own.stem === other.stem) return 0.5;
  const allowed = allowance(word);
  if (allowed === 0) return Number.POSITIVE_INFINITY;
  const missing = missingLetters(own.letters, other.letters);
  if (missing <= allowed && missingLetters(other.letters, own.letters) <= allowed) {
    const slips = distance(word, other.word, allowed);
    if (slips <= allowed) return slips;
  }
  if (word.length < 5) return Number.POSITIVE_INFINITY;
  if (word[0] === other.word[0] && own.sound === sound(other.word)) return 1.5;
  const isLonger = other.word.length > word.length;
  const isBeginning = isLonger && missing <= 1 && distance(word, other.word.slice(0, word.length), 1) <= 1;
  return isBeginning ? 2 : Number.POSITIVE_INFINITY;
}

/** Which letters a word has, a bit for each; of other scripts some share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters of one word another has not: a slip changes this by one at most. */
function missingLetters(one: number, other: number): number {
  let count = 0;
  for (let left = one & ~other; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** What an entry is, rather than its name: “prime minister of Pakistan”. The words must begin the line to count much. */
function glossScore(
  words: readonly string[],
  stems: readonly string[],
  gloss: readonly { readonly word: string; readonly stem: string }[],
): number {
  const places = words.map((word, at) =>
    gloss.findIndex((one) => one.word === word || (stems[at] !== '' && one.stem === stems[at])),
  );
  if (words.length === 0 || places.some((place) => place < 0)) return 0;
  const ordered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  const near = Math.max(...places) - Math.min(...places) < words.length + 2;
  if (words.length === 1) return places[0] === 0 ? 50 : 42;
  return 45 + (ordered && near ? 10 : 0) + (places[0] === 0 && ordered && near ? 8 : 0);
}

/** Names that share fewer pairs of letters with a query are not offered. */
const LIKE = 0.3;

function nearest(query: string, prepared: readonly Prepared[], count: number): NamedEntry[] {
  const folded = fold(query);
  return prepared
    .map(({ entry, names }) => ({
      entry,
      like: Math.max(...names.map((name) => likeness(folded, name.folded))),
    }))
    .filter(({ like }) => like > LIKE)
    .sort((a, b) => b.like - a.like || b.entry.weight - a.entry.weight)
    .slice(0, count)
    .map(({ entry }) => entry);
}

function corrected(query: string, vocabulary: Vocabulary): string | null {
  let changed = false;
  const words = wordsOf(query).map((word) => {
    if (vocabulary.has(word) || allowance(word) === 0) return word;
    let best = { word, slips: allowance(word) + 0.5 };
    for (const [one, slips] of slipsTo(word, vocabulary))
      if (slips > 0.5 && slips < best.slips) best = { word: one, slips };
    changed ||= best.word !== word;
    return best.word;
  });
  return changed ? words.join(' ') : null;
}
