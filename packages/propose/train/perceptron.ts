import { at } from '../src/at.ts';
import type { Features } from '../src/features/index.ts';
import { add, BUCKETS, decode, LABEL_COUNT, type Model } from '../src/tagger.ts';
import type { TokenSentence } from '../src/tokens.ts';

export interface Example {
  readonly features: Features;
  readonly sentences: readonly TokenSentence[];
  readonly gold: Uint8Array;
  /** How often the document is seen in a round. */
  readonly repeat: number;
}

/** A generator of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Trains an averaged structured perceptron (Collins 2002) in `rounds` passes over `examples`, one update a sentence. */
export function train(
  examples: readonly Example[],
  rounds: number,
  seed: number,
  dropout = 0,
  cost = 0,
): Model {
  const random = seeded(seed);
  const weights = new Float32Array(BUCKETS * LABEL_COUNT);
  const sums = new Float32Array(BUCKETS * LABEL_COUNT);
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  const transitionSums = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  const model = { weights, transitions };
  const tasks = examples
    .flatMap((example) =>
      Array.from({ length: example.repeat }, () =>
        example.sentences.map((sentence) => ({ example, sentence })),
      ).flat(),
    )
    .filter(
      ({ example: { features }, sentence: { from, to } }) =>
        featureEnd(features, to) > featureEnd(features, from),
    );
  const guess = new Uint8Array(Math.max(...examples.map(({ gold }) => gold.length)));
  let time = 1;
  const total = rounds * tasks.length + 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = tasks.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [tasks[i], tasks[j]] = [at(tasks, j), at(tasks, i)];
    }
    for (const { example, sentence } of tasks) {
      const features = dropout > 0 ? thinned(example.features, sentence, dropout, random) : example.features;
      const gold = example.gold;
      decode(model, features, [sentence], guess, undefined, { gold, cost });
      let wrong = false;
      for (let i = sentence.from; i < sentence.to; i++) if (guess[i] !== gold[i]) wrong = true;
      if (wrong) update(features, sentence, gold, guess, (total - time) / total);
      time++;
    }
  }
  return { weights: sums, transitions: transitionSums };

  function update(
    features: Features,
    sentence: TokenSentence,
    gold: Uint8Array,
    guess: Uint8Array,
    left: number,
  ): void {
    for (let i = sentence.from; i < sentence.to; i++) {
      const [g, p] = [at(gold, i), at(guess, i)];
      const [gBefore, pBefore] = i === sentence.from ? [-1, -1] : [at(gold, i - 1), at(guess, i - 1)];
      if (g !== p || gBefore !== pBefore) {
        const a = (gBefore + 1) * LABEL_COUNT + g;
        const b = (pBefore + 1) * LABEL_COUNT + p;
        move(transitions, a, b, 1);
        move(transitionSums, a, b, left);
      }
      if (g === p) continue;
      for (let f = featureEnd(features, i); f < featureEnd(features, i + 1); f++) {
        const hash = features.hashes[f];
        if (!hash) continue;
        const row = (hash & (BUCKETS - 1)) * LABEL_COUNT;
        move(weights, row + g, row + p, 1);
        move(sums, row + g, row + p, left);
      }
    }
  }
}

/** Where the features of the tokens before `token` end. */
const featureEnd = ({ offsets }: Features, token: number): number => at(offsets, token);

/** Adds to the element of the right label what it takes from that of the wrong one. */
function move(values: Float32Array, right: number, wrong: number, by: number): void {
  add(values, right, by);
  add(values, wrong, -by);
}

let scratch = new Int32Array(0);

/** The features of a sentence with a share of them left out, as 0, so that no word alone carries a name. */
function thinned(features: Features, sentence: TokenSentence, share: number, random: () => number): Features {
  if (scratch.length < features.hashes.length) scratch = new Int32Array(features.hashes.length);
  const hashes = scratch;
  hashes.set(
    features.hashes.subarray(features.offsets[sentence.from], features.offsets[sentence.to]),
    features.offsets[sentence.from],
  );
  for (let f = featureEnd(features, sentence.from); f < featureEnd(features, sentence.to); f++)
    if (random() < share) hashes[f] = 0;
  return { hashes, offsets: features.offsets };
}
