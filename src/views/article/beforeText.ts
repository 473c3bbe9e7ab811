import type { Article } from '../../model/briefing.ts';
import { formatDate } from '../../model/dates.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { stringsFor } from '../../strings/index.ts';
import { sliceOf } from '../../text/span.ts';
import { correctionSentence } from '../claims/corrections.ts';
import { FIRST_NAMED, namedIn } from './named.ts';
import { openingOf } from './opening.ts';

/**
 * What the page of an article shows before a part of its text, in paragraphs with blank lines between.
 * @param part the lines that the head shows, or the text below
 */
export function wordsBefore(
  article: Article,
  part: 'opening' | 'text',
  context: Pick<PageContext, 'briefing' | 'lookup' | 'lang'>,
): string {
  const t = stringsFor(context.lang);
  const corrected = article.corrections.at(-1);
  const named = namedIn(article, context).slice(0, FIRST_NAMED);
  const { count, headline } = openingOf(article);
  const above = [context.briefing.site.title, creditsOf(article, context.lang)];
  if (part === 'opening') return above.join('\n\n');
  return [
    ...above,
    headline === null ? article.title : '',
    ...article.blocks.slice(0, count).map((block) => sliceOf(article.text, block)),
    corrected ? correctionSentence(corrected, { strings: t, lang: context.lang }) : '',
    ...article.keyPoints.map(({ statement }) => statement),
    ...named.flatMap(({ name, gloss }) => [name, gloss ?? '']),
  ]
    .filter((words) => words !== '')
    .join('\n\n');
}

/** The line above the title. */
function creditsOf({ publisher, byline, published, dateline, rights }: Article, lang: string): string {
  const date = published && formatDate(published, lang);
  return [publisher, byline, date, dateline?.place, rights.holder].filter(Boolean).join(' ');
}
