import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from 'backgrounder-text/sentences/sentences';
import { ruledText } from '../src/languages/byRules.ts';
import { SHARED_FEATURES } from '../src/languages/tagged/features.ts';
import { mannerOf } from '../src/languages/tagged/manners.ts';
import { readTagged } from '../src/languages/tagged/reading.ts';
import { wordsFor } from '../src/languages/words.ts';
import { loadGazetteer, loadGermanLists } from '../src/tagger/data.ts';
import type { FeatureRow } from '../src/tagger/features/table.ts';
import { tokensOf } from '../src/words/tokens.ts';
import { readBosque } from './corpora/bosque.ts';
import { readGermeval } from './corpora/germeval.ts';
import type { GoldDocument } from './corpora/gold.ts';
import { readSmartData } from './corpora/smartdata.ts';
import { readUniversal } from './corpora/universal.ts';
import { exampleOf, learn, type Reading, type Settings } from './learn.ts';

interface Corpus {
  readonly lang: string;
  readonly file: string;
  readonly repeat: number;
  readonly read: (file: string) => readonly GoldDocument[];
  /** The rows of features under which each text is learnt once; those of the language unless given. */
  readonly rows?: readonly (readonly FeatureRow[] | undefined)[];
}

interface Tagger {
  readonly name: string;
  readonly corpora: readonly Corpus[];
  readonly settings: Settings;
}

const german = (file: string, repeat: number, read: Corpus['read']): Corpus => ({
  lang: 'de',
  file,
  repeat,
  read,
});

const TAGGERS: readonly Tagger[] = [
  {
    name: 'german',
    settings: { rounds: 8, seeds: [1, 2], dropout: 0.4, cost: 100, floor: 0.12 },
    corpora: [
      german('germeval/NER-de-dev.tsv', 2, (file) => readGermeval(file, 'dev')),
      german('germeval/NER-de-test.tsv', 2, (file) => readGermeval(file, 'test')),
      german('UNER_German-PUD/de_pud-ud-test.iob2', 1, (file) => readUniversal(file, 'pud')),
      german('smartdata/train.json', 2, (file) => readSmartData(file, loadGermanLists())),
    ],
  },
  {
    name: 'romance',
    settings: { rounds: 6, seeds: [1, 2], dropout: 0.2, cost: 100, floor: 0.1 },
    corpora: [
      {
        lang: 'pt',
        file: 'UNER_Portuguese-Bosque/pt_bosque-ud-train.iob2',
        repeat: 1,
        read: readBosque,
        rows: [undefined, SHARED_FEATURES],
      },
    ],
  },
];

function read(lang: string, text: string, rows: readonly FeatureRow[] | undefined): Reading {
  const [words, manner] = [wordsFor(lang), mannerOf(lang)];
  if (!words || !manner) throw new Error(`no table for ${lang}`);
  const spans = sentencesOf(text, lang);
  const ready = ruledText(text, tokensOf(text), spans, { lang, words, gazetteer: loadGazetteer() });
  return readTagged(text, spans, ready, manner, rows);
}

const [folder = '', only] = process.argv.slice(2);
const chosen = TAGGERS.filter(({ name }) => only === undefined || name === only);
if (!chosen.every(({ corpora }) => corpora.every(({ file }) => existsSync(join(folder, file)))))
  throw new Error(
    'usage: node packages/propose/train/trainLanguages.ts FOLDER [german|romance]   (FOLDER holds the corpora named in packages/propose/src/data/NOTICE.md)',
  );
for (const { name, corpora, settings } of chosen) {
  const examples = corpora.flatMap(({ lang, file, repeat, read: readFile, rows = [undefined] }) =>
    readFile(join(folder, file)).flatMap((document) =>
      rows.map((row) => exampleOf(document, read(lang, document.text, row), repeat)),
    ),
  );
  writeFileSync(new URL(`../src/data/${name}.bin.gz`, import.meta.url), learn(examples, settings));
}
