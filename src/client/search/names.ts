import { likeness } from './distance.ts';
import { fold, spelledOut, stem, wordsOf } from './fold.ts';
import {
  containedScore,
  endScore,
  exactScore,
  glossScore,
  likeScore,
  type PreparedName,
  peopleScore,
  preparedName,
  stemOf,
} from './nameScores.ts';
import { slipsTo, type Vocabulary, vocabularyOf } from './slips.ts';

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
  /** The words of all names. */
  readonly words: ReadonlySet<string>;
}

interface Prepared {
  readonly entry: NamedEntry;
  readonly names: readonly PreparedName[];
  readonly gloss: readonly { readonly word: string; readonly stem: string }[];
}

/** How well an entry answers a query. */
type Scorer = (one: Prepared) => number;

/** Prepares the names of a briefing for finding. */
export function nameIndex(entries: readonly NamedEntry[]): NameIndex {
  const prepared = entries.map(
    (entry): Prepared => ({
      entry,
      names: entry.names.flatMap(forms).map(preparedName),
      gloss: wordsOf(entry.gloss).map((word) => ({ word, stem: stem(word) })),
    }),
  );
  const words = new Set(prepared.flatMap(({ names }) => names.flatMap((name) => name.words)));
  const vocabulary = vocabularyOf(words);
  const scored = (query: string, scorerOf: (asked: PreparedName) => Scorer, least: number) => {
    const scorers = forms(query)
      .map(preparedName)
      .filter((asked) => asked.words.length > 0)
      .map(scorerOf);
    return bestFirst(prepared, (one) => Math.max(0, ...scorers.map((scoreOf) => scoreOf(one))), least);
  };
  return {
    find: (query) => scored(query, (asked) => wholeScore(asked, vocabulary), 40),
    certain: (query) => scored(query, sureScore, CERTAIN),
    nearest: (query, count) => nearest(query, prepared, count),
    words,
  };
}

/** As it stands, and with its shortened words written out. */
function forms(text: string): string[] {
  return [text, spelledOut(text)].filter((one) => one !== null);
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
  const isNumber = !/\p{L}/u.test(asked.folded);
  const slips = isNumber ? [] : asked.words.map((word) => slipsTo(word, vocabulary));
  const stems = asked.words.map(stemOf);
  return ({ entry: { kind }, names, gloss }) =>
    Math.max(
      bestName(
        names,
        (name) =>
          exactScore(asked, name) ||
          Math.max(
            likeScore(slips, name),
            containedScore(asked.words, name, kind === 'person'),
            kind === 'place' ? peopleScore(asked.words, name) : 0,
            endScore(asked.words, name),
          ),
      ),
      glossScore(asked.words, stems, gloss),
    );
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
