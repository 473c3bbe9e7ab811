import { describe, expect, it } from 'vitest';
import { languageOfContent, languageOfInterface } from '../../src/assemble/languages.ts';
import { assembled } from './records.ts';

const ARABIC = 'افتتح الميناء يوم الاثنين بحضور العمال.';
const ENGLISH = 'The quay opened on Monday. The workers came.';

describe('the language of the content', () => {
  it.each([
    ['the one of site.yaml before all', 'fr', ['en', 'en'], 'fr'],
    ['that of most articles', undefined, ['ar', 'en', 'en'], 'en'],
    ['that of the lead where as many have two', undefined, ['ar', 'en'], 'ar'],
    ['English where there is nothing', undefined, [], 'en'],
  ])('is %s', (_claim, given, articles, expected) => {
    expect(languageOfContent(given, articles)).toBe(expected);
  });
});

describe('the language of the interface', () => {
  it.each([
    ['ur', 'ur'],
    ['en-GB', 'en-GB'],
    ['ar', 'en'],
    ['fi', 'en'],
    ['zh-Hant', 'en'],
  ])('beside content in %s is %s', (content, expected) => {
    expect(languageOfInterface(content)).toBe(expected);
  });

  it('is English, left to right, around articles in Arabic, which keep their own', () => {
    const { site, articles } = assembled({ seeds: { 'a.txt': ARABIC } }).briefing;
    expect([site.lang, site.dir, site.content]).toEqual(['en', 'ltr', { lang: 'ar', dir: 'rtl' }]);
    expect(articles.map(({ lang, dir }) => [lang, dir])).toEqual([['ar', 'rtl']]);
  });

  it('does not change with the newest article', () => {
    const { site } = assembled({
      seeds: { 'a.txt': ARABIC, 'b.txt': ENGLISH, 'c.txt': ENGLISH },
      articles: { a: { seed: 'a.txt', published: '2025-03-03' } },
    }).briefing;
    expect([site.lang, site.content.lang]).toEqual(['en', 'en']);
  });

  it('is a warning where site.yaml names one without words', () => {
    const { issues } = assembled({ seeds: { 'a.txt': ENGLISH }, site: { lang: 'fi' } });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['lang-without-strings', 'warning'],
    ]);
  });
});
