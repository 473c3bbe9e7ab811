import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { KINDS_OF_NAMES } from '../src/model/kinds.ts';
import type { Features } from '../src/tagger/features/index.ts';
import { add, type Model } from '../src/tagger/tagger.ts';
import { modelToBytes } from '../src/tagger/weights.ts';
import type { Token, TokenSentence } from '../src/words/tokens.ts';
import type { GoldDocument, GoldSpan } from './corpora/gold.ts';
import { type Example, train } from './perceptron.ts';

/** A text as a tagger reads it. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenSentence[];
  readonly features: Features;
}

/** A gold document with the label of every token. */
export const exampleOf = (
  { spans }: GoldDocument,
  { tokens, sentences, features }: Reading,
  repeat: number,
): Example => ({ sentences, features, gold: goldOf(tokens, spans, features), repeat });

/** Labels of the marked names. One with a token that has no features could never be found, and is left out. */
function goldOf(tokens: readonly Token[], spans: readonly GoldSpan[], { offsets }: Features): Uint8Array {
  const gold = new Uint8Array(tokens.length);
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const inside = tokens.flatMap((t, i) => (t.end > span.start && t.start < span.end ? [i] : []));
    if (inside.some((i) => gold[i] !== 0 || offsets[i] === offsets[i + 1])) continue;
    inside.forEach((i, n) => {
      gold[i] = 1 + 2 * KINDS_OF_NAMES.indexOf(span.kind) + (n > 0 ? 1 : 0);
    });
  }
  return gold;
}

function summed(models: readonly Model[]): Model {
  return {
    weights: sumOf(models.map(({ weights }) => weights)),
    transitions: sumOf(models.map((model) => model.transitions)),
  };
}

function sumOf(lists: readonly ArrayLike<number>[]): Float32Array {
  const sums = new Float32Array(lists[0]?.length ?? 0);
  for (const list of lists) for (let i = 0; i < sums.length; i++) add(sums, i, list[i] ?? 0);
  return sums;
}

export interface Settings {
  readonly rounds: number;
  /** One run a seed; the model is their sum, which is steadier than any of them. */
  readonly seeds: readonly number[];
  /** The share of features that is left out of a sentence each time it is seen. */
  readonly dropout: number;
  /** What a wrong label is ahead of the right one while learning, in steps of an update. */
  readonly cost: number;
  /** Rows of weights below this share of the largest are left out. */
  readonly floor: number;
  /** What a word outside every name is ahead in the file, in steps of its weights. */
  readonly caution?: number;
}

/** The bytes of a trained model, packed. */
export function learn(examples: readonly Example[], settings: Settings): Uint8Array {
  const { rounds, seeds, dropout, cost, floor, caution } = settings;
  const model = summed(seeds.map((seed) => train(examples, rounds, seed, dropout, cost)));
  const bytes = gzipSync(modelToBytes(model, floor, caution), { level: 9 });
  console.log(
    `${examples.length} documents, ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
  );
  return bytes;
}
