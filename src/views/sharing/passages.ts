import type { Article } from '../../model/briefing.ts';
import { locate } from '../../model/locate.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { textFragment } from '../../text/passages/selectors.ts';
import type { Span } from '../../text/span.ts';
import { wordsBefore } from '../article/beforeText.ts';
import { openingOf } from '../article/opening.ts';

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
  const { count } = openingOf(article);
  const isOpening = span.end <= (article.blocks[count - 1]?.end ?? 0);
  const own = isOpening ? article.blocks.slice(0, count) : article.blocks.slice(count);
  // Browsers take the first place that fits: what follows the next block changes nothing.
  const after = own.findIndex(({ end }) => end >= span.end) + 2;
  const blocks = after > 1 ? own.slice(0, after) : own;
  const start = blocks[0]?.start ?? 0;
  const within = (one: Span): Span => ({ start: one.start - start, end: one.end - start });
  const fragment = textFragment(article.text.slice(start, blocks.at(-1)?.end), within(span), {
    lang: article.lang,
    blocks: blocks.map(within),
    before: wordsBefore(article, isOpening ? 'opening' : 'text', context),
  });
  return `${context.urls.passage(article.id, sentence)}${fragment}`;
}
