import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/briefing.ts';
import { openingOf } from '../../../src/views/article/opening.ts';
import { assembled } from '../../assemble/records.ts';
import { articleHtml } from '../articleHtml.ts';

const BODY = 'LANMERE — The harbour will be dredged in October, its director Ana Okoro said on Monday.';

function articleOf(lines: readonly string[], record: object = {}) {
  const { briefing } = assembled({
    seeds: { 'a.txt': lines.join('\n\n') },
    articles: { a: { seed: 'a.txt', ...record } },
    entities: { 'ana-okoro': { name: 'Ana Okoro', kind: 'person', aliases: ['Okoro'] } },
  });
  return { article: briefing.articles[0] as Article, briefing };
}

function opened(lines: readonly string[], record?: object) {
  return openingOf(articleOf(lines, record).article);
}

describe('the first lines of a text', () => {
  it('are its headline, so that the page has it once, as the heading', () => {
    const { article, briefing } = articleOf(['Okoro dredges the harbour', BODY]);
    const [first, second] = articleHtml(article, briefing);
    expect(first?.replace(/<[^>]*>/g, '')).toBe('Okoro dredges the harbour');
    expect(first).toMatch(/^<h1 id="p1">/);
    expect(second).toMatch(/^<p id="p2">/);
  });

  it.each([
    ['alone', ['Harbour to be dredged', BODY], {}, { count: 1, headline: 0 }],
    [
      'that the record has in other quotation marks',
      ['The “deep” harbour', BODY],
      { headline: 'The "deep" harbour' },
      { count: 1, headline: 0 },
    ],
    ['below a date', ['9 March 2026', 'Harbour to be dredged', BODY], {}, { count: 2, headline: 1 }],
    [
      'with its byline and date',
      ['Harbour to be dredged', 'By Ann Lee', '9 March 2026', BODY],
      {},
      { count: 3, headline: 0 },
    ],
    [
      'with a date in Spanish',
      ['El puerto será dragado', '5 de mayo de 2022', BODY],
      { lang: 'es' },
      { count: 2, headline: 0 },
    ],
    [
      'below a date in Spanish',
      ['5 de mayo de 2022', 'El puerto será dragado', BODY],
      { lang: 'es' },
      { count: 2, headline: 1 },
    ],
    [
      'with a byline in its language',
      ['Der Hafen wird vertieft', 'Von Anna Lee', BODY],
      { lang: 'de' },
      { count: 2, headline: 0 },
    ],
  ])('can be a headline %s', (_, lines, record, expected) => {
    expect(opened(lines, record)).toMatchObject(expected);
  });

  it.each([
    ['where the title is another', ['Harbour to be dredged', BODY], { headline: 'Lanmere digs' }],
    ['where the text begins with its first sentence', [BODY, 'Work begins soon.'], {}],
    ['where its words may not be shown', ['Harbour to be dredged', BODY], { rights: { display: 'link' } }],
    ['where there is nothing else', ['By Ann Lee', '9 March 2026'], { headline: 'Lanmere digs' }],
  ])('are text like the rest %s', (_, lines, record) => {
    expect(opened(lines, record)).toMatchObject({ count: 0, headline: null });
  });

  it('are taken for a byline only where they name somebody', () => {
    expect(opened(['Harbour to be dredged', 'By 2030 every ferry is to be electric', BODY]).count).toBe(1);
    expect(opened(['Harbour to be dredged', 'By the editors of the Gazette', BODY]).count).toBe(2);
    expect(opened(['Harbour to be dredged', 'By Train', BODY]).count).toBe(1);
    expect(opened(['Harbour to be dredged', 'By Reuters', BODY]).count).toBe(2);
    expect(opened(['Harbour to be dredged', 'By AFP', BODY]).count).toBe(2);
  });

  it('are the whole of a text of one sentence, which the page has once', () => {
    const { article, briefing } = articleOf(['The harbour stays shut until Monday, Ana Okoro said.']);
    expect(openingOf(article)).toMatchObject({ count: 1, headline: 0 });
    expect(articleHtml(article, briefing)).toEqual([expect.stringMatching(/^<h1 id="p1">/)]);
  });

  it('go up to a year or a month, which may be the head of a part', () => {
    expect(opened(['Harbour to be dredged', 'Mai 2022', BODY]).count).toBe(1);
    expect(opened(['Harbour to be dredged', '2022', BODY]).count).toBe(1);
  });

  it('say who wrote it and when, which the line above the headline then leaves out', () => {
    const lines = ['Harbour to be dredged', 'By Ann Lee', '9 March 2026', BODY];
    expect(opened(lines, { published: '2026-03-09' })).toMatchObject({ saysAuthor: true, saysDate: true });
    expect(opened(lines, { published: '2026-03-10' })).toMatchObject({ saysAuthor: true, saysDate: false });
  });
});
