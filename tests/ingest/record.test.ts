import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/ingest/record.ts';
import { textSource } from '../../src/ingest/textSource.ts';

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

function recorded(text: string, lang: string, given = {}) {
  const source = textSource('a.txt', 'txt', new TextEncoder().encode(text));
  if ('failure' in source) throw new Error(source.failure);
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
