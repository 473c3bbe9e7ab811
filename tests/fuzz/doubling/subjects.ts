import { datesOf, propose, quantitiesOf } from 'backgrounder-propose';
import { extract } from '../../../src/ingest/html/extract.ts';
import { deepLine } from '../../../src/markup/depth.ts';
import { parseNote } from '../../../src/markup/note.ts';
import { parseSeed } from '../../../src/markup/seed.ts';
import { exportFiles } from '../../../src/outputs/index.ts';
import { decode } from '../../../src/read/parsing/decode.ts';
import { parseYaml } from '../../../src/read/parsing/parse.ts';
import { slugOf } from '../../../src/read/slug.ts';
import { searchRecords } from '../../../src/search/searchRecords.ts';
import { fold, foldLineBreaks } from '../../../src/text/characters/fold.ts';
import { datelineOf } from '../../../src/text/dates/dateline.ts';
import { namesInByline } from '../../../src/text/head/byline.ts';
import { titleFromText } from '../../../src/text/head/title.ts';
import { languageByScript } from '../../../src/text/language.ts';
import { compileNames } from '../../../src/text/names/names.ts';
import { anchorOf } from '../../../src/text/passages/anchor.ts';
import { differenceFrom } from '../../../src/text/passages/difference.ts';
import { textFragment } from '../../../src/text/passages/fragment.ts';
import { nearestPassage } from '../../../src/text/passages/nearest.ts';
import { placesOfPhrase } from '../../../src/text/passages/phrase.ts';
import { findQuotation } from '../../../src/text/passages/quote.ts';
import { quoteSelector } from '../../../src/text/passages/selectors.ts';
import { clampWords, excerptAround } from '../../../src/text/sentences/excerpt.ts';
import { sentencesOf } from '../../../src/text/sentences/sentences.ts';
import { wordsOf } from '../../../src/text/sentences/words.ts';
import { annotationPage } from '../../../src/views/annotationPage.ts';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { assembled, type Written } from '../../assemble/records.ts';

const NAMES = [
  'Ana Okoro',
  'Okoro',
  'the quay',
  'U.S.',
  'شہباز شریف',
  '中',
  'a a a',
  'Bank of the Bank',
  'A',
];
const finder = compileNames(NAMES.map((text) => ({ text, key: text })));
const middle = (text: string) => ({ start: text.length >> 1, end: (text.length >> 1) + 5 });

/** What reads a text of any length and kind. A new reader is one row. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  sentences: (text) => sentencesOf(text, 'en'),
  title: (text) => titleFromText(text, 'en'),
  dateline: (text) => datelineOf(text, 'en'),
  language: languageByScript,
  words: (text) => wordsOf(text, 'en'),
  byline: namesInByline,
  names: (text) => finder.find(text, 'en'),
  'all names': (text) => finder.findAll(text, 'tr'),
  phrase: (text) => placesOfPhrase(text, 'Okoro said'),
  'quotation found': (text) => findQuotation(text, { exact: text.slice(-20) }),
  'quotation missing': (text) => findQuotation(text, { exact: 'the quay was never unsafe' }),
  'quotation elided': (text) => findQuotation(text, { exact: `${text.slice(5, 9)} […] ${text.slice(-9)}` }),
  'quotation without end': (text) => findQuotation('The quay is safe. '.repeat(50), { exact: text }),
  'nearest passage': (text) => nearestPassage(text, 'Okoro said the quay was never unsafe'),
  difference: (text) => differenceFrom(text, middle(text), 'Okoro said the quay was never unsafe'),
  folding: fold,
  'line breaks': foldLineBreaks,
  excerpt: (text) => excerptAround(text, middle(text), text.length - 3),
  'first words': (text) => clampWords(text, text.length - 2),
  anchor: (text) => anchorOf(text, middle(text)),
  selector: (text) => quoteSelector(text, middle(text)),
  'text fragment': (text) => textFragment(text, middle(text), { lang: 'en' }),
  'plain seed': (text) => parseSeed(text, 'txt'),
  'Markdown seed': (text) => parseSeed(text, 'md'),
  note: (text) => deepLine(text) ?? parseNote(text),
  bytes: (text) => decode(Buffer.from(text), 'a', []),
  YAML: (text) => parseYaml(text, { file: 'a', firstLine: 1, code: 'yaml-invalid' }, []),
  JSON: (text) => parseYaml(JSON.stringify([text]), { file: 'a', firstLine: 1, code: 'json-invalid' }, []),
  id: slugOf,
  dates: (text) => datesOf(text, '2024-05-06'),
  quantities: quantitiesOf,
  proposals: (text) => propose(text, { lang: 'en', date: '2024-05-06' }),
  'web page': (text) => extract(Buffer.from(`<article><p>${text}</p></article>`)),
};

const urls = urlsFor({ base: '/', site: undefined });
const OKORO = { name: 'Ana Okoro', kind: 'person', aliases: ['Okoro'] };
const SENTENCE = 'Ana Okoro said that the quay is safe.';
const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** Whole briefings of any size: what is assembled, and what is written of it. */
export const BRIEFINGS: Readonly<Record<string, (size: number) => Written>> = {
  'one line of sentences': (size) => ({
    seeds: { 'a.txt': `${SENTENCE} `.repeat(size) },
    entities: { okoro: OKORO },
  }),
  'one sentence without end': (size) => ({
    seeds: { 'a.txt': 'Okoro said it and '.repeat(size) },
    entities: { okoro: OKORO },
  }),
  paragraphs: (size) => ({
    seeds: { 'a.txt': `${SENTENCE}\n\n`.repeat(size) },
    entities: { okoro: OKORO },
  }),
  'paragraphs of Markdown': (size) => ({
    seeds: { 'a.md': 'Ana Okoro said that *the quay* is safe.\n\n'.repeat(size) },
    entities: { okoro: OKORO },
  }),
  'statements that overlap': (size) => {
    const all = words(size + 20);
    const statements = times(size, (at) => ({ exact: all.slice(at, at + 20).join(' '), kind: 'paraphrase' }));
    return { seeds: { 'a.txt': all.join(' ') }, annotations: { a: { statements } } };
  },
  'statements on the same words': (size) => ({
    seeds: { 'a.txt': words(size).join(' ') },
    annotations: {
      a: {
        statements: times(size, () => ({ exact: words(size).slice(0, 50).join(' '), kind: 'quotation' })),
      },
    },
  }),
  'senses that overlap': (size) => {
    const all = words(size + 3);
    const senses = times(size, (at) => ({ exact: all.slice(at, at + 3).join(' '), entity: 'okoro' }));
    return { seeds: { 'a.txt': all.join(' ') }, entities: { okoro: OKORO }, annotations: { a: { senses } } };
  },
  'entities that share their names': (size) => ({
    seeds: { 'a.txt': 'Okoro said so. '.repeat(10) },
    entities: Object.fromEntries(times(size, (at) => [`e${at}`, { ...OKORO, name: `Person ${at}` }])),
  }),
  'names that nothing settles': (size) => ({
    seeds: { 'a.txt': 'Okoro said so. '.repeat(size) },
    entities: { a: { ...OKORO, name: 'Ben Okoro' }, b: { ...OKORO, name: 'Cyd Okoro' } },
  }),
  works: (size) => ({
    seeds: { 'a.txt': SENTENCE },
    references: times(size, (at) => ({ id: `w${at}`, type: 'article', title: `Work ${at}` })),
  }),
};

/** Assembles a briefing and makes everything of it that is no page. */
export function written(source: Written): number {
  const { briefing } = assembled(source);
  const context = contextOf(briefing, urls);
  let size = searchRecords(briefing, urls).length;
  for (const [at, article] of briefing.articles.entries())
    size += JSON.stringify(annotationPage(article, at, context)).length;
  for (const _file of exportFiles(context)) size += 1;
  return size;
}
