import { KINDS_OF_NAMES } from '../model/kinds.ts';
import type { TokenSentence } from '../words/tokens.ts';
import type { Features } from './features/index.ts';

/** Labels in the order of a model's columns: outside, then begin and inside of every kind. */
export const LABEL_COUNT = 1 + 2 * KINDS_OF_NAMES.length;
/** Buckets of hashed features; a power of two. */
export const BUCKETS = 1 << 20;

/** A linear chain: `weights[bucket * LABEL_COUNT + label]` and `transitions[(from + 1) * LABEL_COUNT + to]`, row 0 = start. */
export interface Model {
  readonly weights: Int8Array | Float32Array;
  readonly transitions: Int32Array | Float32Array;
}

const allowed = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1;

/**
 * The best label of every token (Viterbi, 1967), sentence by sentence; an inside label only follows its own kind.
 * Tokens without features are outside every name. `emissions` takes the score of every token
 * under every label, when given.
 */
export function decode(
  { weights, transitions }: Model,
  features: Features,
  sentences: readonly TokenSentence[],
  labels: Uint8Array,
  emissions?: Float32Array,
  rival?: { readonly gold: Uint8Array; readonly cost: number },
): void {
  const scores = new Float64Array(LABEL_COUNT);
  let previous = new Float64Array(LABEL_COUNT);
  let current = new Float64Array(LABEL_COUNT);
  let back = new Uint8Array(64 * LABEL_COUNT);
  for (const { from, to } of sentences) {
    const length = to - from;
    if (length * LABEL_COUNT > back.length) back = new Uint8Array(length * LABEL_COUNT * 2);
    for (let i = 0; i < length; i++) {
      const isFree = score(weights, features, from + i, scores);
      if (rival && isFree) punish(scores, rival.gold[from + i], rival.cost);
      emissions?.set(scores, (from + i) * LABEL_COUNT);
      const row = back.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
      if (i === 0) start(transitions, scores, isFree, current);
      else step(transitions, previous, scores, isFree, current, row);
      [previous, current] = [current, previous];
    }
    let y = bestOf(previous);
    for (let i = length - 1; i >= 0; i--) {
      labels[from + i] = y;
      y = back[i * LABEL_COUNT + y] ?? 0;
    }
  }
}

/** Writes what a token scores under every label; false for one without features, which is outside every name. */
function score(
  weights: Model['weights'],
  { hashes, offsets }: Features,
  token: number,
  scores: Float64Array,
): boolean {
  const [start, end] = [offsets[token] ?? 0, offsets[token + 1] ?? 0];
  scores.fill(0);
  for (let f = start; f < end; f++) {
    const row = ((hashes[f] ?? 0) & (BUCKETS - 1)) * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) add(scores, y, weights[row + y] ?? 0);
  }
  return end > start;
}

/** In training, every label but the right one has an advantage. */
function punish(scores: Float64Array, gold: number | undefined, cost: number): void {
  for (let y = 0; y < LABEL_COUNT; y++) if (y !== gold) add(scores, y, cost);
}

/** The scores of a sentence's first token, which is outside or begins a name. */
function start(
  transitions: Model['transitions'],
  scores: Float64Array,
  isFree: boolean,
  current: Float64Array,
): void {
  for (let y = 0; y < LABEL_COUNT; y++) {
    const isPossible = y === 0 || (isFree && y % 2 === 1);
    current[y] = isPossible ? (transitions[y] ?? 0) + (scores[y] ?? 0) : Number.NEGATIVE_INFINITY;
  }
}

/** The best scores up to a token, by its label; `back` takes the label before. */
function step(
  transitions: Model['transitions'],
  previous: Float64Array,
  scores: Float64Array,
  isFree: boolean,
  current: Float64Array,
  back: Uint8Array,
): void {
  for (let y = 0; y < LABEL_COUNT; y++) {
    let best = Number.NEGATIVE_INFINITY;
    let arg = 0;
    for (let x = 0; x < LABEL_COUNT && (y === 0 || isFree); x++) {
      if (!allowed(x, y)) continue;
      const sum = (previous[x] ?? 0) + (transitions[(x + 1) * LABEL_COUNT + y] ?? 0);
      if (sum <= best) continue;
      best = sum;
      arg = x;
    }
    current[y] = best + (scores[y] ?? 0);
    back[y] = arg;
  }
}

/** The place of the highest value, the first of equals. */
export function bestOf(values: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < values.length; k++) if ((values[k] ?? 0) > (values[best] ?? 0)) best = k;
  return best;
}

/** Adds to one element of a list of numbers. */
export function add(values: Float64Array | Float32Array, i: number, by: number): void {
  values[i] = (values[i] ?? 0) + by;
}
