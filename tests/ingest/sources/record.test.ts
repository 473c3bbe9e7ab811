import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/ingest/sources/record.ts';
import { textSource } from '../../../src/ingest/sources/textSource.ts';

const GERMAN =
  'Der Hafenrat von Lanmere hat Ana Okoro zur Direktorin gewählt, wie der Vorsitzende am Mittwoch sagte. Die Suche hatte neun Monate gedauert und in drei Ländern stattgefunden, und sie war nicht leicht.';
const ENGLISH =
  'The harbour authority of Lanmere has named Ana Okoro as its director, its chairman said on Wednesday. The search took nine months and was held in three countries, and it was not easy for any of them.';
const FRENCH =
  'Le conseil du port de Lanmere a choisi Ana Okoro comme directrice, a dit son président mercredi. La recherche a duré neuf mois dans trois pays, et elle n’a pas été facile pour les membres du conseil.';
const URDU =
  'لنمیر کی بندرگاہ کے بورڈ نے آنا اوکورو کو ڈائریکٹر مقرر کیا ہے، اس کے چیئرمین نے بدھ کو کہا۔ یہ تلاش نو ماہ تک تین ملکوں میں جاری رہی۔ یہ آسان نہیں تھا، اور بورڈ کے ارکان نے کئی بار رائے شماری کی تھی، پھر فیصلہ ہوا۔';
const NORWEGIAN =
  'Havnestyret i Lanmere har valgt Ana Okoro til direktør, sa lederen onsdag. Letingen tok ni måneder og ble gjort i tre land, og den var ikke lett for noen av dem som var med i styret denne gangen.';

function sourceOf(text: string) {
  const source = textSource('a.txt', 'txt', new TextEncoder().encode(text));
  if ('failure' in source) throw new Error(source.failure);
  return source;
}

const foundIn = (text: string, given = {}) => recordOf(sourceOf(text), given).found;

function recorded(text: string, lang: string, given = {}) {
  const source = sourceOf(text);
  return recordOf({ ...source, meta: { lang: { value: lang, how: 'element html[lang]' } } }, given);
}

describe('the language that a page declares', () => {
  it.each([
    [GERMAN, 'en', 'de'],
    [FRENCH, 'en_US', 'fr'],
    [ENGLISH, 'de', 'en'],
    [URDU, 'en', 'ur'],
    [GERMAN, 'fr', 'de'],
  ])('gives way to that of its text, and that is said: %s', (text, declared, lang) => {
    const { found, unsure } = recorded(text, declared);
    expect(found.lang?.value).toBe(lang);
    expect(unsure[0]).toMatch(new RegExp(`^It declares its language as .+ but its text is in “${lang}”`));
  });

  it.each([
    [GERMAN, 'de-AT', 'de-AT'],
    [ENGLISH, 'en_GB', 'en-GB'],
    [URDU, 'ur', 'ur'],
    [NORWEGIAN, 'no', 'no'],
    [NORWEGIAN, 'nb', 'nb'],
    ['Zu kurz.', 'en', 'en'],
  ])('stays where the text bears it out or is too short: %s', (text, declared, lang) => {
    expect(recorded(text, declared).found.lang?.value).toBe(lang);
  });

  it('gives way to the option', () => {
    expect(recorded(GERMAN, 'en', { lang: 'gsw', date: '2025-01-01' })).toMatchObject({
      found: { lang: { value: 'gsw' } },
      unsure: [],
    });
  });
});

describe('the date of publication in a text', () => {
  const published = (text: string) => foundIn(text).published;

  it.each([
    ['A vote\n\nLANMERE, Thursday 12 March 2026 — The board met.\n', 'dateline of the text'],
    ['A vote\n\nThursday 12 March 2026\n\nThe board met.\n', 'the line “Thursday 12 March 2026”'],
    [
      'A vote\n\nPublished: 12 March 2026, 10:15\n\nThe board met.\n',
      'the line “Published: 12 March 2026, 10:15”',
    ],
    [
      'Eine Wahl\n\nVeröffentlicht am 12. März 2026\n\nDer Rat tagte.\n',
      'the line “Veröffentlicht am 12. März 2026”',
    ],
    [
      'Un vote\n\nPublié le 12 mars 2026 à 10h15\n\nLe conseil a voté.\n',
      'the line “Publié le 12 mars 2026 à 10h15”',
    ],
    ['A vote\n\n2026/03/12\n\nThe board met.\n', 'the line “2026/03/12”'],
    [
      'A vote\n\nThe Lanmere Times, March 12, 2026\n\nThe board met.\n',
      'the line “The Lanmere Times, March 12, 2026”',
    ],
    [
      'A vote\n\nLanmere Times | Updated: 12 March 2026\n\nThe board met.\n',
      'the line “Lanmere Times | Updated: 12 March 2026”',
    ],
  ])('%j', (text, how) => {
    expect(published(text)).toEqual({ value: '2026-03-12', how });
  });

  it.each([
    'A vote\n\nLANMERE, March 12 — The board met.\n',
    'A vote\n\n03/04/2026\n\nThe board met.\n',
    'A vote\n\n1950\n\nThe board met.\n',
    'A vote\n\nThe board met in Lanmere, March 12, 2026.\n',
    'A vote\n\nBorn in Lanmere, March 12, 2026\n\nThe board met.\n',
  ])('is left out where it is not whole, or can be read in two ways: %j', (text) => {
    expect(published(text)).toBeUndefined();
  });
});

it('asks about a byline that can be read in two ways', () => {
  const source = sourceOf('A vote\n\nBy Barnes and Noble\n\nIt rained.\n');
  expect(recordOf(source, { date: '2026-03-12' }).unsure).toEqual([
    '“Barnes and Noble” in its byline is read as one name; a list of authors in the record says it for certain.',
  ]);
});

it.each([
  ['A vote\n\nXinhua\n\nThe board met.\n', 'Xinhua'],
  ['A vote\n\nReuters, March 12, 2026\n\nThe board met.\n', 'Reuters'],
  ['A vote\n\nThe board met, Reuters said.\n', undefined],
  ['A vote\n\nAP, the board and others\n\nThe board met.\n', undefined],
])('takes an agency that has a line for its own as the publisher: %j', (text, publisher) => {
  expect(foundIn(text, { date: '2026-03-12' }).publisher?.value).toBe(publisher);
});

describe('the address in a plain text', () => {
  const BODY = 'The quay is safe\n\nAna Okoro closed the quay.\n\nThe board was silent.\n\nNobody rowed.';
  const addressIn = (text: string) => foundIn(text).url;

  it.each([
    `https://gazette.example/quay\n\n${BODY}`,
    `${BODY}\n\nSource: https://gazette.example/quay`,
    `${BODY}\n\n<https://gazette.example/quay>\n`,
  ])('is one that is alone on a line at either end: %j', (text) => {
    expect(addressIn(text)).toEqual({ value: 'https://gazette.example/quay', how: 'a line of the text' });
  });

  it.each([
    `${BODY}\n\nSee https://gazette.example/quay for more.`,
    `https://gazette.example/quay\n\n${BODY}\n\nhttps://gazette.example/pier`,
    BODY.replace('Nobody', 'https://gazette.example/quay\n\nFew rowed.\n\nTwo swam.\n\nNobody'),
    `https://\n\n${BODY}`,
  ])('is none within a sentence, of two, in the middle or broken: %j', (text) => {
    expect(addressIn(text)).toBeUndefined();
  });
});
