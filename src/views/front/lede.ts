import type { Article, Block } from '../../model/briefing.ts';
import type { ClaimView } from '../../model/views/evidence.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { datelineOf } from '../../text/dates/dateline.ts';
import { sliceOf } from '../../text/span.ts';
import { openingOf } from '../article/opening.ts';
import { passageView } from '../claims/claimView.ts';

/** The first sentence of the article with which the briefing begins, for a front page whose author has written nothing. */
export function ledeView(context: PageContext): ClaimView | null {
  const article = leadOf(context);
  return article && openingSentence(article, context);
}

/** Above the first paragraph there may be so many labels and headings. */
const FURTHEST = 6;
/** What is shorter, in UTF-16 units, or does not end as a sentence does, is a label. */
const SHORTEST = 20;

function isProse({ tag, sentences: [first] }: Block, { text }: Article): boolean {
  const words = first ? sliceOf(text, first).trim() : '';
  return tag === 'p' && /[.!?…।。۔؟]["'”’»)\]]*$/u.test(words) && words.length >= SHORTEST;
}

/** The first sentence of an article without its dateline; null where it is the title, or where the text is not shown. */
export function openingSentence(article: Article, context: PageContext): ClaimView | null {
  if (article.rights.display !== 'full') return null;
  const { count, headline } = openingOf(article);
  const block = article.blocks.slice(count, count + FURTHEST).find((one) => isProse(one, article));
  const [sentence] = block?.sentences ?? [];
  // A title that is the first sentence stands there already.
  if (!block || !sentence || (headline === null && article.titleFrom === 'lede')) return null;
  const words = sliceOf(article.text, sentence);
  const exact = words.slice(datelineOf(words, article.lang)?.span.end ?? 0).trim();
  return {
    statement: exact,
    class: 'article',
    label: null,
    passages: passageView({ article: article.id, block: block.id, sentence: sentence.id, exact }, context),
    refs: [],
    date: null,
    confidence: 'high',
  };
}

/** The article with which the briefing begins: the one that the editor names, or the only one. */
export function leadOf({ briefing, lookup }: PageContext): Article | null {
  const { articles, site } = briefing;
  if (site.lead) return lookup.article(site.lead) ?? null;
  return articles.length === 1 ? (articles[0] ?? null) : null;
}
