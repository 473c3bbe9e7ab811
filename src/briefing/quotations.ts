import type { Passage } from '../model/claim.ts';
import type { ArticleId } from '../model/ids.ts';
import { type Issue, issue, type Place } from '../model/issue.ts';
import { findQuotation } from '../text/quote.ts';
import { type ArticleText, locate } from './articleText.ts';

export interface Quotation {
  readonly exact: string;
  readonly prefix?: string | null | undefined;
  readonly suffix?: string | null | undefined;
  readonly article?: string | null | undefined;
}

/**
 * The verbatim gate: the passages of a quotation, or the issue that stops the build.
 * @param articles in the order in which an unnamed article is looked for: the lead first
 * @param place where the quotation stands in its file
 */
export function findPassages(
  quotation: Quotation,
  articles: readonly ArticleText[],
  place: Place,
): { readonly passages: readonly Passage[] } | { readonly issue: Issue } {
  const named = quotation.article ? articles.filter(({ id }) => id === quotation.article) : articles;
  if (named.length === 0) {
    const message = `There is no article “${quotation.article ?? ''}”. Name one of: ${articles.map(({ id }) => id).join(', ')}.`;
    return { issue: issue('article-unknown', place, message) };
  }
  const { exact, prefix, suffix } = quotation;
  const selector = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  let report: Issue | null = null;
  for (const article of named) {
    const found = findQuotation(article.text, selector);
    if (found.outcome === 'found') return { passages: passagesIn(article, found.spans) };
    if (found.outcome === 'ambiguous' && report?.code !== 'quote-ambiguous') {
      report = ambiguous(exact, article, found.places, place);
    }
    if (found.outcome === 'missing') report ??= missing(exact, article.id, found.difference, place);
  }
  return { issue: report as Issue };
}

function passagesIn(article: ArticleText, spans: readonly { start: number; end: number }[]): Passage[] {
  return spans.map(({ start, end }) => ({
    article: article.id,
    ...locate(article.blocks, start),
    start,
    end,
    exact: article.text.slice(start, end),
    ...(spans.length > 1 && { elided: true }),
  }));
}

function ambiguous(
  exact: string,
  article: ArticleText,
  places: readonly { start: number }[],
  place: Place,
): Issue {
  const where = places.map(({ start }) => locate(article.blocks, start).sentence).slice(0, 6);
  return issue(
    'quote-ambiguous',
    place,
    `“${shorten(exact)}” occurs ${places.length} times in ${article.id} (${where.join(', ')}). Add a prefix or suffix: the words just before or after.`,
  );
}

function missing(exact: string, article: ArticleId, difference: string, place: Place): Issue {
  const nearest = difference === '' ? '' : ` Nearest passage: ${difference}.`;
  return issue(
    'quote-not-found',
    place,
    `“${shorten(exact)}” is not in the article ${article}.${nearest} Copy the words from the text, or remove the quotation.`,
  );
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}
