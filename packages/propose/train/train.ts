import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { KINDS_OF_NAMES } from '../src/model/kinds.ts';
import { loadClusters, loadGazetteer, loadVectors } from '../src/tagger/data.ts';
import { type Features, featuresOf } from '../src/tagger/features/index.ts';
import { add, type Model } from '../src/tagger/tagger.ts';
import { modelToBytes } from '../src/tagger/weights.ts';
import { sentencesOf, type Token, tokensOf } from '../src/words/tokens.ts';
import type { GoldDocument, GoldSpan } from './corpora/gold.ts';
import { readCorpora } from './corpora/index.ts';
import { type Example, train } from './perceptron.ts';

const ROUNDS = 6;
/** One run a seed; the model is their sum, which is steadier than any of them. */
const SEEDS = [1, 2];
const DROPOUT = 0.2;
/** What a wrong label is ahead of the right one while learning, in steps of an update. */
const COST = 100;
const FLOOR = 0.1;
/** How often a corpus counts; one that is not named counts not at all. */
const REPEATS: Readonly<Record<string, number>> = {
  gum: 1,
  wikigold: 1,
  gmb: 1,
  'crossner-politics': 1,
  'crossner-literature': 1,
  'crossner-music': 1,
  'crossner-science': 1,
  'crossner-ai': 1,
  redocred: 1,
  pud: 1,
  ewt: 6,
  wikinews: 6,
};

/** A gold document with its features and the label of every token. */
export function exampleOf(document: GoldDocument, repeat: number): Example & { tokens: Token[] } {
  const tokens = tokensOf(document.text);
  const sentences = sentencesOf(document.text, tokens);
  const lists = { gazetteer: loadGazetteer(), clusters: loadClusters(), vectors: loadVectors() };
  const features = featuresOf(tokens, sentences, lists);
  return { tokens, sentences, features, gold: goldOf(tokens, document.spans, features), repeat };
}

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

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder)
    throw new Error(
      'usage: node packages/propose/train/train.ts FOLDER   (FOLDER holds the corpora named in packages/propose/src/data/NOTICE.md)',
    );
  const examples = readCorpora(folder).flatMap((document) => {
    const repeat = REPEATS[document.corpus];
    return repeat ? [exampleOf(document, repeat)] : [];
  });
  const model = summed(SEEDS.map((seed) => train(examples, ROUNDS, seed, DROPOUT, COST)));
  const bytes = gzipSync(modelToBytes(model, FLOOR), { level: 9 });
  writeFileSync(new URL('../src/data/weights.bin.gz', import.meta.url), bytes);
  console.log(
    `${examples.length} documents, ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
  );
}
