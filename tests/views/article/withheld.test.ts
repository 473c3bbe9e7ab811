import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/briefing.ts';
import { searchRecords } from '../../../src/search/searchRecords.ts';
import { mentionExcerpt } from '../../../src/views/claims/excerpts.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { assembled } from '../../assemble/records.ts';
import { articleHtml } from '../articleHtml.ts';

const TEXT = 'Ana Okoro spoke. The weather was fine. Ships came.\n\nThe night was long.';

function shownAs(display: string) {
  const { briefing } = assembled({
    seeds: { 'a.txt': TEXT },
    articles: { a: { seed: 'a.txt', rights: { display } } },
    entities: { 'ana-okoro': { name: 'Ana Okoro', kind: 'person' } },
  });
  const [article] = briefing.articles as [Article];
  const html = articleHtml(article, briefing).join('');
  const passages = searchRecords(briefing, urlsFor({ base: '/' })).filter(({ filters }) => !filters['group']);
  return {
    text: html.replace(/<[^>]*>/g, '').trim(),
    ids: Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id),
    searched: passages.map(({ content }) => content),
    excerpts: article.mentions.map((mention) => {
      const { before, exact, after } = mentionExcerpt(article, mention);
      return before + exact + after;
    }),
  };
}

const IDS = ['p1', 'p1s1', 'm1', 'p1s2', 'p1s3', 'p2', 'p2s1'];

describe('what is shown of an article', () => {
  it('is all of it by default', () => {
    const { text, ids } = shownAs('full');
    expect(text).toBe(TEXT.replace('\n\n', ''));
    expect(ids).toEqual(IDS);
  });

  it('is, of excerpts, the sentences with mentions; every address stays', () => {
    expect(shownAs('excerpts')).toEqual({
      text: 'Ana Okoro spoke.',
      ids: IDS,
      searched: ['Ana Okoro spoke.'],
      excerpts: ['Ana Okoro spoke.'],
    });
  });

  it('is nothing but its addresses where it may only be linked', () => {
    expect(shownAs('link')).toEqual({ text: '', ids: IDS, searched: [], excerpts: ['Ana Okoro'] });
  });

  it('has no empty headings for those who hear it: one whose words are not shown is none', () => {
    const { briefing } = assembled({
      seeds: { 'a.md': '## What Ana Okoro said\n\nShe spoke.\n\n## The weather\n\nIt was fine.\n' },
      articles: { a: { seed: 'a.md', rights: { display: 'excerpts' } } },
      entities: { 'ana-okoro': { name: 'Ana Okoro', kind: 'person' } },
    });
    const html = articleHtml(briefing.articles[0] as Article, briefing).join('');
    expect(html.match(/<h\d[^>]*>/g)).toEqual(['<h1 id="p1">', '<h2 role="presentation" id="p3">']);
  });
});
