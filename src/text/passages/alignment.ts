import type { Span } from '../span.ts';
import { isSimilar } from './distance.ts';

/** A stretch of tokens of a passage against a stretch of tokens of a quotation; either may be empty. */
export interface Pair {
  readonly same: boolean;
  /** Half-open ranges of token numbers. */
  readonly passage: Span;
  readonly quotation: Span;
}

/** A word, its inner punctuation included, or a run of punctuation; letters of unspaced scripts alone. */
export interface Token extends Span {
  readonly raw: string;
  readonly form: string;
}

const SOLO =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const RUN = `(?:(?![${SOLO}])[\\p{L}\\p{N}\\p{M}])+`;
const TOKEN = new RegExp(
  `(?=\\p{L})[${SOLO}]\\p{M}*|${RUN}(?:[^\\s\\p{L}\\p{N}\\p{M}]${RUN})*|[^\\s\\p{L}\\p{N}\\p{M}]+|\\S`,
  'gu',
);

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    raw,
    form: raw
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ''),
  }));
}

const SKIP = -0.3;
const SWAP = -0.1;

/**
 * Aligns a quotation with the part of a passage that it is nearest to (Needleman–Wunsch, with free ends on the side of
 * the passage). Gives the pairs in order, stretches that are the same and stretches that differ in turn.
 */
export function align(passage: readonly Token[], quotation: readonly Token[]): Pair[] {
  const width = quotation.length + 1;
  const scores = new Float32Array((passage.length + 1) * width);
  for (let j = 1; j < width; j++) scores[j] = j * SKIP;
  for (let i = 1; i <= passage.length; i++) {
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const up = scores[at - width] as number;
      const swap =
        (scores[at - width - 1] as number) + likeness(passage[i - 1] as Token, quotation[j - 1] as Token);
      scores[at] = Math.max(swap, up + SKIP, (scores[at - 1] as number) + SKIP);
    }
  }
  return pairsOf(trace(passage, quotation, scores));
}

/** A step back through the scores: a token of each side, or of one. */
interface Step {
  readonly i: number;
  readonly j: number;
  readonly kind: 'same' | 'swap' | 'passage' | 'quotation';
}

function trace(passage: readonly Token[], quotation: readonly Token[], scores: Float32Array): Step[] {
  const width = quotation.length + 1;
  const at = (i: number, j: number) => scores[i * width + j] as number;
  let i = 0;
  for (let row = 1; row <= passage.length; row++) if (at(row, width - 1) > at(i, width - 1)) i = row;
  let j = quotation.length;
  const steps: Step[] = [];
  while (j > 0) {
    const left = passage[i - 1];
    const right = quotation[j - 1];
    if (left && right && near(at(i, j), at(i - 1, j - 1) + likeness(left, right))) {
      steps.push({ i: --i, j: --j, kind: left.raw === right.raw ? 'same' : 'swap' });
    } else if (near(at(i, j), at(i, j - 1) + SKIP)) {
      steps.push({ i, j: --j, kind: 'quotation' });
    } else {
      steps.push({ i: --i, j, kind: 'passage' });
    }
  }
  return steps.reverse();
}

function pairsOf(steps: readonly Step[]): Pair[] {
  const pairs: {
    same: boolean;
    passage: { start: number; end: number };
    quotation: { start: number; end: number };
  }[] = [];
  for (const { i, j, kind } of steps) {
    const same = kind === 'same';
    let pair = pairs.at(-1);
    if (pair?.same !== same) {
      pair = { same, passage: { start: i, end: i }, quotation: { start: j, end: j } };
      pairs.push(pair);
    }
    if (kind !== 'quotation') pair.passage.end = i + 1;
    if (kind !== 'passage') pair.quotation.end = j + 1;
  }
  return pairs;
}

/** Longer words agree by chance less often. */
function likeness(a: Token, b: Token): number {
  if (a.raw === b.raw) return 1.5 + Math.min(a.form.length, 8) / 8;
  if (a.form !== '' && a.form === b.form) return 1.2 + Math.min(a.form.length, 8) / 8;
  return isSimilar(a.form, b.form) ? 1 : SWAP;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-4;
}
