import type { Article } from '../../model/briefing.ts';
import { locate } from '../../model/locate.ts';
import type { PageContext } from '../../model/pageContext.ts';
import { textFragment } from '../../text/selectors.ts';
import type { Span } from '../../text/span.ts';
import { wordsBefore } from '../beforeText.ts';

/**
 * The address of a passage of an article: the id of its sentence, for every browser, and a text directive, by which
 * most mark the words themselves.
 * @param span of the article’s text
 */
export function passageUrl(
  article: Article,
  span: Span,
  context: Pick<PageContext, 'briefing' | 'lookup' | 'lang' | 'urls'>,
): string {
  const { sentence } = locate(article.blocks, span.start);
  // Browsers take the first place that fits: what follows the next block changes nothing.
  const after = article.blocks.findIndex(({ end }) => end >= span.end) + 2;
  const blocks = after > 1 ? article.blocks.slice(0, after) : article.blocks;
  const fragment = textFragment(article.text.slice(0, blocks.at(-1)?.end), span, {
    lang: article.lang,
    blocks,
    before: wordsBefore(article, context),
  });
  return `${context.urls.passage(article.id, sentence)}${fragment}`;
}
