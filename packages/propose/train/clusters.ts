// biome-ignore-all lint/style/noNonNullAssertion: every index comes from the arrays it reads.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { clusterKey } from '../src/clusters.ts';
import { sentencesOf, tokensOf } from '../src/tokens.ts';
import { readPlainTexts } from './corpora.ts';

const CLASSES = 256;
const WORDS = 24_000;
const FLOOR = 4;
const ROUNDS = 12;

/**
 * Word classes by exchange (Martin, Liermann and Ney, 1998): every word moves to the class that raises the likelihood of
 * a class bigram model most, until few words move. Deterministic. Returns the class of every word kept.
 */
export function clustersOf(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([, n]) => n >= FLOOR)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, WORDS);
  const ids = new Map(vocabulary.map(([word], id) => [word, id]));
  const edge = vocabulary.length;
  const rare = edge + 1;
  const size = edge + 2;
  const right: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const left: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const total = new Float64Array(size);
  for (const sentence of sentences) {
    let before = edge;
    total[edge]!++;
    for (const id of [...sentence.map((word) => ids.get(word) ?? rare), edge]) {
      right[before]!.set(id, (right[before]!.get(id) ?? 0) + 1);
      left[id]!.set(before, (left[id]!.get(before) ?? 0) + 1);
      if (id !== edge) total[id]!++;
      before = id;
    }
  }
  const of = new Int32Array(size);
  for (let w = 0; w < edge; w++) of[w] = w % (CLASSES - 2);
  of[edge] = CLASSES - 2;
  of[rare] = CLASSES - 1;
  const bigrams = new Float64Array(CLASSES * CLASSES);
  const unigrams = new Float64Array(CLASSES);
  for (let w = 0; w < size; w++) {
    unigrams[of[w]!]! += total[w]!;
    for (const [v, n] of right[w]!) bigrams[of[w]! * CLASSES + of[v]!]! += n;
  }
  const f = (x: number) => (x > 0 ? x * Math.log(x) : 0);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let w = 0; w < edge; w++) {
      const before = new Map<number, number>();
      const after = new Map<number, number>();
      let self = 0;
      for (const [v, n] of left[w]!) if (v !== w) before.set(of[v]!, (before.get(of[v]!) ?? 0) + n);
      for (const [v, n] of right[w]!) {
        if (v === w) self = n;
        else after.set(of[v]!, (after.get(of[v]!) ?? 0) + n);
      }
      const shift = (c: number, sign: number) => {
        for (const [b, n] of before) bigrams[b * CLASSES + c]! += sign * n;
        for (const [a, n] of after) bigrams[c * CLASSES + a]! += sign * n;
        bigrams[c * CLASSES + c]! += sign * self;
        unigrams[c]! += sign * total[w]!;
      };
      const home = of[w]!;
      shift(home, -1);
      let best = home;
      let top = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < CLASSES - 2; c++) {
        let gain = -2 * (f(unigrams[c]! + total[w]!) - f(unigrams[c]!));
        let own = self;
        for (const [b, n] of before) {
          if (b === c) own += n;
          else gain += f(bigrams[b * CLASSES + c]! + n) - f(bigrams[b * CLASSES + c]!);
        }
        for (const [a, n] of after) {
          if (a === c) own += n;
          else gain += f(bigrams[c * CLASSES + a]! + n) - f(bigrams[c * CLASSES + a]!);
        }
        if (own) gain += f(bigrams[c * CLASSES + c]! + own) - f(bigrams[c * CLASSES + c]!);
        if (gain > top + 1e-9) {
          top = gain;
          best = c;
        }
      }
      shift(best, 1);
      of[w] = best;
      if (best !== home) moved++;
    }
    console.error(`round ${round}: ${moved} words moved`);
    if (moved < edge / 100) break;
  }
  return new Map(vocabulary.map(([word], id) => [word, of[id]!]));
}

if (import.meta.main) {
  const sentences = readPlainTexts(process.argv[2] as string).flatMap((text) => {
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
