import type { NamedEntry } from '../../../model/namedEntry.ts';
import { askedKinds, isLight, sought } from '../words/asking.ts';
import { likeness } from '../words/distance.ts';
import { fold, spelledOut, stem, wordsOf } from '../words/fold.ts';
import { typosTo, type Vocabulary, vocabularyOf } from '../words/typos.ts';
import { writtenForms } from '../words/written.ts';
import { type EntryWords, entryWordsOf, toldIn } from './entryWords.ts';
import {
  calledScore,
  endScore,
  exactScore,
  glossScore,
  likeScore,
  type PreparedName,
  peopleScore,
  preparedName,
  stemOf,
} from './nameScores.ts';
import { cappedAt, type Relevance, relevanceOf, type Sought, soughtWords } from './relevance.ts';

/** An entry that a query may mean. */
export interface NameHit {
  readonly entry: NamedEntry;
  /** 100 for the headword itself, down to 40 for words that resemble. From {@link CERTAIN} on a name was meant. */
  readonly score: number;
  /** Every word of the query is in its names or its line, or resembles one. */
  readonly isWhole: boolean;
}

/** From this score on the query is a name of the entry, or the beginning of one. */
export const CERTAIN = 70;

/** Finds entries by name. */
export interface NameIndex {
  /** @param isWritten texts have every word of the query: names that only resemble it stand behind them */
  find(query: string, isWritten?: boolean): readonly NameHit[];
  /** Those of which the query is a name, words of one or its beginning; takes a fraction of the time of {@link find}. */
  certain(query: string): readonly NameHit[];
  /** Entries with a word in their headword that begins with a letter. */
  beginningWith(letter: string): readonly NameHit[];
  /** Names that come nearest to a query which finds nothing. */
  nearest(query: string, count: number): readonly NamedEntry[];
  /** How well an entry answers a query whose text was found; nothing where the entry is none of these. */
  relevance(url: string, query: string, text: string): Relevance | undefined;
  /** All entries. */
  readonly all: readonly NamedEntry[];
  entry(url: string): NamedEntry | undefined;
  /** The words of a query that say what is looked for, with how much each tells. */
  sought(query: string): readonly Sought[];
  /** The words of all names. */
  readonly words: ReadonlySet<string>;
  /** Words of names by how they are typed without their marks, where an index may know only how they are written. */
  readonly written: ReadonlyMap<string, string>;
}

interface Prepared {
  readonly entry: NamedEntry;
  readonly names: readonly PreparedName[];
  readonly gloss: readonly { readonly word: string; readonly stem: string }[];
}

/** The words of names that a word resembles, with how far it is from each. @param others how many words are beside it */
type TyposOf = (word: string, others: number) => ReadonlyMap<string, number>;

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
  const typosOf = remembering((word: string, others: number) => typosBeside(word, others, vocabulary));
  const places = new Map(entries.map(({ url }, at) => [url, at]));
  let entryWords: EntryWords | null = null;
  const known = (): EntryWords => {
    entryWords ??= entryWordsOf(
      entries,
      prepared.map(({ names }) => names),
    );
    return entryWords;
  };
  const soughtIn = (query: string): Sought[] => {
    const words = sought(query).join(' ');
    const isAllLight = wordsOf(words).every(isLight);
    return soughtWords(words, {
      weightOf: (word) => (isLight(word) && !isAllLight ? 0 : known().weightOf(word)),
      isName: (some) => known().isName(some),
    });
  };
  const find = remembering((query: string, isWritten: boolean): readonly NameHit[] => {
    const asked = preparedForms(query);
    const scorers = asked.map((one) => wholeScore(one, typosOf, isWritten));
    // What is left of a question is no name before the very words of a text are looked for.
    const whole = new Set(asked.map(({ folded }) => folded));
    const left = preparedForms(sought(query).join(' '))
      .filter(({ folded }) => !whole.has(folded))
      .map((one) => capped(wholeScore(one, typosOf, isWritten)));
    const looked = soughtIn(query);
    const kinds = askedKinds(query);
    const having = looked.length > 1 ? known().having(looked) : new Set<number>();
    return bestFirst(prepared, 40, (one, at) => {
      const score = Math.max(0, ...[...scorers, ...left].map((scoreOf) => scoreOf(one)));
      const { score: other, isWhole } = having.has(at)
        ? relevanceOf(known().described(at), looked, { kinds })
        : { score: 0, isWhole: false };
      return { score: Math.max(score, other), isWhole: score > other || isWhole };
    });
  });
  return {
    find: (query, isWritten = false) => find(query, isWritten),
    certain: (query) => {
      const scorers = preparedForms(query).map(sureScore);
      return bestFirst(prepared, CERTAIN, (one) => ({
        score: Math.max(0, ...scorers.map((scoreOf) => scoreOf(one))),
        isWhole: true,
      }));
    },
    beginningWith: (letter) =>
      bestFirst(prepared, CERTAIN, ({ names: [head] }) => ({
        score: head?.words.some((word) => word.startsWith(fold(letter))) ? CERTAIN : 0,
        isWhole: true,
      })),
    nearest: (query, count) => nearest(query, prepared, count),
    all: entries,
    entry: (url) => prepared[places.get(url) ?? -1]?.entry,
    sought: soughtIn,
    relevance: (url, query, text) => {
      const at = places.get(url);
      const looked = soughtIn(query);
      return at === undefined || looked.length < 2
        ? undefined
        : relevanceOf(known().described(at), looked, {
            text: toldIn(text, looked),
            kinds: askedKinds(query),
          });
    },
    words,
    written: writtenForms(entries.flatMap(({ names }) => names)),
  };
}

/** Less than passages with the very words. */
const ASKED = 68.95;

const capped =
  (scoreOf: Scorer): Scorer =>
  (one) =>
    cappedAt(ASKED, scoreOf(one));

/** Queries as they stand and with shortened words written out, each once. */
function preparedForms(...queries: readonly string[]): PreparedName[] {
  return [...new Set(queries.flatMap(forms))].map(preparedName).filter(({ words }) => words.length > 0);
}

/** As it stands, and with its shortened words written out. */
function forms(text: string): string[] {
  return [text, spelledOut(text)].filter((one) => one !== null);
}

/** Entries with at least such a score: the best first, then those of which the briefing says most. */
function bestFirst(
  prepared: readonly Prepared[],
  least: number,
  judge: (one: Prepared, at: number) => Relevance,
): NameHit[] {
  return prepared
    .map((one, at) => ({ entry: one.entry, ...judge(one, at) }))
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

function wholeScore(asked: PreparedName, typosOf: TyposOf, isWritten: boolean): Scorer {
  const isNumber = !/\p{L}/u.test(asked.folded);
  const typos = isNumber ? [] : asked.words.map((word) => typosOf(word, asked.words.length - 1));
  const stems = asked.words.map(stemOf);
  return ({ entry: { kind }, names, gloss }) =>
    Math.max(
      bestName(
        names,
        (name) =>
          exactScore(asked, name) ||
          Math.max(
            likeScore(typos, name, isWritten),
            calledScore(asked.words, name, kind),
            kind === 'place' ? peopleScore(asked.words, name.words) : 0,
            endScore(asked.words, name),
          ),
      ),
      glossScore(asked.words, stems, gloss),
    );
}

/** The words of names that a word resembles. Beside others, three letters may be four of which one was left out: “Hog Kong”. */
function typosBeside(word: string, others: number, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  if (word.length !== SHORT || others === 0) return typosTo(word, vocabulary);
  const near = [...typosTo(word, vocabulary, 1)];
  return new Map(
    near.filter(([one, typos]) => typos < 1 || (one.length === SHORT + 1 && one[0] === word[0])),
  );
}

/** So many answers are kept: those to the keys of a query, and to its words. */
const KEPT = 64;

/** Answers anew only what was not asked lately: a reader who types asks of the same words again at each key. */
function remembering<A extends readonly unknown[], R>(answer: (...asked: A) => R): (...asked: A) => R {
  const known = new Map<string, R>();
  return (...asked) => {
    const key = asked.join('\n');
    const own = known.get(key) ?? answer(...asked);
    known.delete(key);
    known.set(key, own);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return own;
  };
}

/** Letters of a word that alone is too short for a typo to be seen. */
const SHORT = 3;

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
