import { writeFileSync } from 'node:fs';
import { listsWith, loadGazetteer } from '../src/tagger/data.ts';
import { englishSigns } from '../src/tagger/features/english.ts';
import { featuresOf } from '../src/tagger/features/index.ts';
import { sentencesOf, tokensOf } from '../src/words/tokens.ts';
import { readCorpora } from './corpora/index.ts';
import { exampleOf, learn, type Reading, type Settings } from './learn.ts';

const SETTINGS: Settings = {
  rounds: 6,
  seeds: [1, 2, 3, 4, 5],
  dropout: 0.2,
  cost: 100,
  floor: 0.1,
  caution: 150,
};
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
  redocred: 2,
  pud: 1,
  ewt: 6,
  ewttrain: 1,
  wikinews: 6,
};

function readEnglish(text: string): Reading {
  const tokens = tokensOf(text);
  const sentences = sentencesOf(text, tokens);
  const gazetteer = loadGazetteer();
  const lists = listsWith(englishSigns(gazetteer));
  return { tokens, sentences, features: featuresOf(tokens, sentences, lists) };
}

const folder = process.argv[2];
if (!folder)
  throw new Error(
    'usage: node packages/propose/train/train.ts FOLDER   (FOLDER holds the corpora named in packages/propose/src/data/NOTICE.md)',
  );
const examples = readCorpora(folder).flatMap((document) => {
  const repeat = REPEATS[document.corpus];
  return repeat ? [exampleOf(document, readEnglish(document.text), repeat)] : [];
});
writeFileSync(new URL('../src/data/weights.bin.gz', import.meta.url), learn(examples, SETTINGS));
