import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/views/context/context.ts';
import { passageUrl } from '../../src/views/sharing/passages.ts';
import { findDirective, parseFragment } from '../fragments/directive.ts';
import { pageText } from '../fragments/pageText.ts';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { readPage } from './page.ts';

const briefing = await loadBriefing();
const { articles } = briefing;

describe.each(articles.slice(0, 5))('the sentences of $id', (article) => {
  const page = pageText(readPage(`${belowBase(urls.article(article.id))}index.html`));
  const context = contextOf(briefing, urls);

  it('each have an address that opens it in the built page, and nothing before it', () => {
    for (const sentence of article.blocks.flatMap(({ sentences }) => sentences)) {
      const { id, directive } = parseFragment(passageUrl(article, sentence, context));
      expect(id).toBe(sentence.id);
      if (directive) expect(findDirective(directive, page), sentence.id).toEqual(page.spans.get(sentence.id));
    }
  });
});
