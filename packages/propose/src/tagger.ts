import type { Features } from './features/index.ts';
import type { TokenSentence } from './tokens.ts';

/** Labels in the order of a model's columns: outside, then begin and inside of every kind. */
export const LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organisation',
  'I-organisation',
  'B-place',
  'I-place',
  'B-misc',
  'I-misc',
] as const;
export const LABEL_COUNT = LABELS.length;
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
  model: Model,
  features: Features,
  sentences: readonly TokenSentence[],
  labels: Uint8Array,
  emissions?: Float32Array,
  rival?: { readonly gold: Uint8Array; readonly cost: number },
): void {
  const { weights, transitions } = model;
  const { hashes, offsets } = features;
  const scores = new Float64Array(LABEL_COUNT);
  let previous = new Float64Array(LABEL_COUNT);
  let current = new Float64Array(LABEL_COUNT);
  let back = new Uint8Array(64 * LABEL_COUNT);
  for (const { from, to } of sentences) {
    const length = to - from;
    if (length * LABEL_COUNT > back.length) back = new Uint8Array(length * LABEL_COUNT * 2);
    for (let i = 0; i < length; i++) {
      const start = offsets[from + i] as number;
      const end = offsets[from + i + 1] as number;
      scores.fill(0);
      for (let f = start; f < end; f++) {
        const row = ((hashes[f] as number) & (BUCKETS - 1)) * LABEL_COUNT;
        for (let y = 0; y < LABEL_COUNT; y++) (scores[y] as number) += weights[row + y] as number;
      }
      const free = end > start;
      if (rival && end > start)
        for (let y = 0; y < LABEL_COUNT; y++)
          if (y !== rival.gold[from + i]) (scores[y] as number) += rival.cost;
      if (emissions) emissions.set(scores, (from + i) * LABEL_COUNT);
      for (let y = 0; y < LABEL_COUNT; y++) {
        let best = Number.NEGATIVE_INFINITY;
        let arg = 0;
        if (y === 0 || free) {
          if (i === 0) {
            if (y === 0 || y % 2 === 1) best = transitions[y] as number;
          } else
            for (let x = 0; x < LABEL_COUNT; x++) {
              if (!allowed(x, y)) continue;
              const score = (previous[x] as number) + (transitions[(x + 1) * LABEL_COUNT + y] as number);
              if (score > best) {
                best = score;
                arg = x;
              }
            }
        }
        current[y] = best + (scores[y] as number);
        back[i * LABEL_COUNT + y] = arg;
      }
      [previous, current] = [current, previous];
    }
    let y = 0;
    for (let k = 1; k < LABEL_COUNT; k++) if ((previous[k] as number) > (previous[y] as number)) y = k;
    for (let i = length - 1; i >= 0; i--) {
      labels[from + i] = y;
      y = back[i * LABEL_COUNT + y] as number;
    }
  }
}
