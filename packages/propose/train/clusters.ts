import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { clusterKey } from '../src/tagger/clusters.ts';
import { add } from '../src/tagger/tagger.ts';
import { at } from '../src/words/at.ts';
import { sentencesOf, tokensOf } from '../src/words/tokens.ts';
import { readPlainTexts } from './corpora/index.ts';

const CLASSES = 256;
/** Classes that words move between; the others are for edges of sentences and for rare words. */
const OPEN = CLASSES - 2;
const WORDS = 24_000;
const FLOOR = 4;
const ROUNDS = 12;

/**
 * Word classes by exchange (Martin, Liermann and Ney, 1998): every word moves to the class that raises the likelihood of
 * a class bigram model most, until few words move. Deterministic. Returns the class of every word kept.
 */
export function clustersOf(sentences: readonly (readonly string[])[]): Map<string, number> {
  const vocabulary = vocabularyOf(sentences);
  const words = neighboursIn(sentences, vocabulary);
  const classes = new Classes(words);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (const word of words.slice(0, vocabulary.length)) if (classes.exchange(word)) moved++;
    console.error(`round ${round}: ${moved} words moved`);
    if (moved < vocabulary.length / 100) break;
  }
  return new Map(vocabulary.map((text, id) => [text, classes.of(id)]));
}

/** The words that stand often enough, the most frequent first. */
function vocabularyOf(sentences: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) count(counts, word);
  return [...counts]
    .filter(([, n]) => n >= FLOOR)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word);
}

/** A word with how often each other stands before and behind it, by their ids. */
interface Neighbours {
  readonly id: number;
  total: number;
  readonly left: Map<number, number>;
  readonly right: Map<number, number>;
}

/** The words of a vocabulary by their ids; then the edge of sentences, then all rare words as one. */
function neighboursIn(
  sentences: readonly (readonly string[])[],
  vocabulary: readonly string[],
): readonly Neighbours[] {
  const ids = new Map(vocabulary.map((word, id) => [word, id]));
  const words = Array.from(
    { length: vocabulary.length + 2 },
    (_, id): Neighbours => ({ id, total: 0, left: new Map(), right: new Map() }),
  );
  const edge = at(words, vocabulary.length);
  const rare = at(words, vocabulary.length + 1);
  for (const sentence of sentences) {
    const read = sentence.map((word) => words[ids.get(word) ?? rare.id] ?? rare);
    let before = edge;
    for (const word of [...read, edge]) {
      count(before.right, word.id);
      count(word.left, before.id);
      word.total++;
      before = word;
    }
  }
  return words;
}

/** A class bigram model that words can move in. */
class Classes {
  readonly #of: Int32Array;
  readonly #bigrams = new Float64Array(CLASSES * CLASSES);
  readonly #unigrams = new Float64Array(CLASSES);

  constructor(words: readonly Neighbours[]) {
    const kept = words.length - 2;
    this.#of = Int32Array.from(words, ({ id }) => (id < kept ? id % OPEN : OPEN + id - kept));
    for (const { id, total, right } of words) {
      add(this.#unigrams, this.of(id), total);
      for (const [next, n] of right) add(this.#bigrams, this.of(id) * CLASSES + this.of(next), n);
    }
  }

  of(word: number): number {
    return at(this.#of, word);
  }

  /** Moves a word to its best class. True where that is another. */
  exchange(word: Neighbours): boolean {
    const home = this.of(word.id);
    const beside = this.#beside(word);
    this.#shift(beside, home, -1);
    const best = this.#bestFor(beside, home);
    this.#shift(beside, best, 1);
    this.#of[word.id] = best;
    return best !== home;
  }

  #beside({ id, total, left, right }: Neighbours): Beside {
    const before = new Map<number, number>();
    const after = new Map<number, number>();
    for (const [other, n] of left) if (other !== id) count(before, this.of(other), n);
    for (const [other, n] of right) if (other !== id) count(after, this.of(other), n);
    return { total, before, after, self: right.get(id) ?? 0 };
  }

  #shift({ total, before, after, self }: Beside, c: number, sign: number): void {
    for (const [b, n] of before) add(this.#bigrams, b * CLASSES + c, sign * n);
    for (const [a, n] of after) add(this.#bigrams, c * CLASSES + a, sign * n);
    add(this.#bigrams, c * CLASSES + c, sign * self);
    add(this.#unigrams, c, sign * total);
  }

  #bestFor(beside: Beside, home: number): number {
    let best = home;
    let top = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < OPEN; c++) {
      const gain = this.#gainOf(beside, c);
      if (gain <= top + 1e-9) continue;
      top = gain;
      best = c;
    }
    return best;
  }

  /** What the likelihood gains by the word in class `c`. */
  #gainOf({ total, before, after, self }: Beside, c: number): number {
    const grown = (counts: Float64Array, i: number, by: number) => {
      const now = counts[i] ?? 0;
      return xLogX(now + by) - xLogX(now);
    };
    let gain = -2 * grown(this.#unigrams, c, total);
    for (const [b, n] of before) if (b !== c) gain += grown(this.#bigrams, b * CLASSES + c, n);
    for (const [a, n] of after) if (a !== c) gain += grown(this.#bigrams, c * CLASSES + a, n);
    const own = self + (before.get(c) ?? 0) + (after.get(c) ?? 0);
    return own ? gain + grown(this.#bigrams, c * CLASSES + c, own) : gain;
  }
}

/** How often a word stands, and beside which classes. */
interface Beside {
  readonly total: number;
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
  /** How often it stands behind itself. */
  readonly self: number;
}

const xLogX = (x: number): number => (x > 0 ? x * Math.log(x) : 0);

function count<Key>(counts: Map<Key, number>, key: Key, n = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

if (import.meta.main) {
  const sentences = readPlainTexts(process.argv[2] ?? '.').flatMap((text) => {
    const tokens = tokensOf(text);
    return sentencesOf(text, tokens).map(({ from, to }) =>
      tokens.slice(from, to).map((t) => clusterKey(t.text)),
    );
  });
  const clusters = clustersOf(sentences);
  const groups: string[][] = Array.from({ length: CLASSES }, () => []);
  for (const [word, c] of clusters) groups[c]?.push(word);
  const text = groups.map((group) => group.sort().join(' ')).join('\n');
  writeFileSync(new URL('../src/data/clusters.txt.gz', import.meta.url), gzipSync(text, { level: 9 }));
  console.log(`${sentences.length} sentences, ${clusters.size} words`);
}
