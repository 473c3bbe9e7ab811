import type { Features } from '../src/tagger/features/index.ts';
import { add, BUCKETS, decode, LABEL_COUNT, type Model } from '../src/tagger/tagger.ts';
import { at } from '../src/words/at.ts';
import type { TokenSentence } from '../src/words/tokens.ts';

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
  const learner = new Learner();
  const tasks = tasksOf(examples);
  const guess = new Uint8Array(Math.max(...examples.map(({ gold }) => gold.length)));
  const total = rounds * tasks.length + 1;
  let left = total;
  for (let round = 0; round < rounds; round++) {
    shuffle(tasks, random);
    for (const { example, sentence } of tasks) {
      left--;
      const { gold } = example;
      const features = dropout > 0 ? thinned(example.features, sentence, dropout, random) : example.features;
      decode(learner.model, features, [sentence], guess, undefined, { gold, cost });
      const isWrong = gold
        .subarray(sentence.from, sentence.to)
        .some((y, i) => guess[sentence.from + i] !== y);
      if (isWrong) learner.update(features, sentence, gold, guess, left / total);
    }
  }
  return learner.sums;
}

interface Task {
  readonly example: Example;
  readonly sentence: TokenSentence;
}

/** Every sentence that has features, as often as its document is seen in a round. */
function tasksOf(examples: readonly Example[]): Task[] {
  return examples.flatMap((example) => {
    const tasks = example.sentences
      .filter(({ from, to }) => featureEnd(example.features, to) > featureEnd(example.features, from))
      .map((sentence) => ({ example, sentence }));
    return Array.from({ length: example.repeat }, () => tasks).flat();
  });
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [at(list, j), at(list, i)];
  }
}

const emptyModel = () => ({
  weights: new Float32Array(BUCKETS * LABEL_COUNT),
  transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT),
});

/** A model that learns, with the sums of what it was over time. */
class Learner {
  readonly model = emptyModel();
  readonly sums = emptyModel();

  /** Moves the model from a wrong guess towards the right labels. @param left the share of the training that is to come */
  update(
    features: Features,
    { from, to }: TokenSentence,
    gold: Uint8Array,
    guess: Uint8Array,
    left: number,
  ): void {
    for (let i = from; i < to; i++) {
      const [right, wrong] = [at(gold, i), at(guess, i)];
      const [rightBefore, wrongBefore] = i === from ? [-1, -1] : [at(gold, i - 1), at(guess, i - 1)];
      if (right !== wrong || rightBefore !== wrongBefore) {
        const [a, b] = [(rightBefore + 1) * LABEL_COUNT + right, (wrongBefore + 1) * LABEL_COUNT + wrong];
        move(this.model.transitions, a, b, 1);
        move(this.sums.transitions, a, b, left);
      }
      if (right === wrong) continue;
      for (let f = featureEnd(features, i); f < featureEnd(features, i + 1); f++) {
        const hash = features.hashes[f];
        if (!hash) continue;
        const row = (hash & (BUCKETS - 1)) * LABEL_COUNT;
        move(this.model.weights, row + right, row + wrong, 1);
        move(this.sums.weights, row + right, row + wrong, left);
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
