import type { Article } from '../model/briefing.ts';
import { textFragments } from '../text/selectors.ts';
import type { Span } from '../text/span.ts';
import { locate } from './articleText.ts';
import { wordsBefore } from './beforeText.ts';
import type { PageContext } from './index.ts';

/**
 * The address of a passage of an article: the id of its sentence, for every browser, and a text directive, by which
 * most mark the words themselves.
 * @returns a function of spans of the article’s text; it is made once for an article
 */
export function passageUrls(
  article: Article,
  context: Pick<PageContext, 'briefing' | 'lookup' | 'lang' | 'urls'>,
): (span: Span) => string {
  const fragment = textFragments(article.text, {
    lang: article.lang,
    blocks: article.blocks,
    before: wordsBefore(article, context),
  });
  return (span) => {
    const { sentence } = locate(article.blocks, span.start);
    return `${context.urls.passage(article.id, sentence)}${fragment(span)}`;
  };
}
