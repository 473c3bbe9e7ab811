import { describe, expect, it } from 'vitest';
import { en } from '../../src/strings/en/index.ts';
import { headlineNote } from '../../src/views/article/headline.ts';
import { assembled } from './records.ts';

const TEXT = 'LANMERE (Wire) — The quay at Lanmere reopened on Monday. Ships came at noon.\n';
const articleOf = (fields: object, seed = TEXT) =>
  assembled({
    seeds: { 'quay.txt': seed },
    articles: { quay: { seed: 'quay.txt', ...fields } },
    site: { title: 'Harbour watch' },
  }).briefing.articles[0];

describe('the headline of an article', () => {
  it.each([
    [
      'is its publisher’s when the record gives one',
      { headline: 'Quay open again' },
      'Quay open again',
      'publisher',
      '',
    ],
    [
      'is ours when the record says so',
      { headline: 'Quay open', headline_by: 'ours' },
      'Quay open',
      'ours',
      en.articlePage.headlineOurs,
    ],
    ['goes by its other name as well', { title: 'Quay open again' }, 'Quay open again', 'publisher', ''],
    [
      'is the first sentence where there is none',
      {},
      'The quay at Lanmere reopened on Monday',
      null,
      en.articlePage.lede,
    ],
  ] as const)('%s', (_claim, fields, title, by, note) => {
    const article = articleOf(fields);
    expect(article).toMatchObject({ title, headlineBy: by });
    expect(article && headlineNote(article, en.articlePage)).toBe(note);
  });
});

describe('the publisher of an article', () => {
  it('has a short name', () => {
    expect(articleOf({ publisher: 'The Lanmere Wire', publisher_short: 'Wire' })?.publisherShort).toBe(
      'Wire',
    );
  });
  it('has no other short name when none is given', () => {
    expect(articleOf({ publisher: 'Gazette' })?.publisherShort).toBeNull();
  });
  it('is the briefing when the article is its own', () => {
    expect(articleOf({ kind: 'own' })).toMatchObject({ kind: 'own', publisher: 'Harbour watch' });
  });
});
