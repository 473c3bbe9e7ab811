import { type Traced, traceQuotation } from '../corrections/quotationDrift.ts';
import { resolution } from '../corrections/resolutions.ts';
import type { ArticleText } from '../model/articleText.ts';
import type { CheckContext } from '../model/check/checkContext.ts';
import { type Issue, issue, type Place } from '../model/check/issue.ts';
import { mayBeIn } from '../model/check/unread.ts';
import type { Passage } from '../model/claim.ts';
import type { Drift } from '../model/drift.ts';
import type { ArticleId } from '../model/ids.ts';
import { locate } from '../model/locate.ts';
import { whatThereIs } from '../model/whatThereIs.ts';
import { findQuotation, type QuoteResult } from '../text/passages/quote.ts';
import type { Span } from '../text/span.ts';

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
 * @param drift takes the verdict on a quotation of an article whose text was replaced
 */
export function findPassages(
  quotation: Quotation,
  articles: readonly ArticleText[],
  place: Place,
  drift: Drift[] = [],
): { readonly passages: readonly Passage[] } | { readonly issue: Issue } {
  const named = quotation.article ? articles.filter(({ id }) => id === quotation.article) : articles;
  if (named.length === 0) {
    const { article = '' } = quotation;
    const hint = whatThereIs(
      article ?? '',
      articles.map(({ id }) => id),
    );
    const message = article
      ? `There is no article “${article}”.${hint} Correct the id.`
      : 'The briefing has no article to quote. Add one.';
    return { issue: issue('article-unknown', place, message) };
  }
  const { exact, prefix, suffix } = quotation;
  const selector = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  const misses: Miss[] = [];
  let report: Issue | null = null;
  for (const article of named) {
    const found = findQuotation(article.text, selector);
    const traced = article.earlier.length > 0 ? traceQuotation(article, selector, found, place) : null;
    if (traced) {
      drift.push(traced.drift);
      if (traced.spans) return { passages: passagesIn(article, traced.spans) };
      return { issue: drifted(exact, article, traced, found, place) };
    }
    if (found.outcome === 'found') return { passages: passagesIn(article, found.spans) };
    if (found.outcome === 'ambiguous') report ??= ambiguous(exact, article, found.places, place);
    if (found.outcome === 'missing') misses.push({ article: article.id, ...found });
  }
  return { issue: report ?? missing(exact, misses, place) };
}

/** The passages of a quotation; none, and an issue, when it is not in an article that could be read. */
export function passagesOf(quotation: Quotation, place: Place, checks: CheckContext): readonly Passage[] {
  const result = findPassages(quotation, checks.articles, place, checks.drift);
  if ('passages' in result) return result.passages;
  const { articles } = checks.unread;
  const mayBeThere = quotation.article ? mayBeIn(articles, quotation.article) : articles.size > 0;
  if (!mayBeThere) checks.issues.push(result.issue);
  return [];
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

interface Miss {
  readonly article: ArticleId;
  readonly nearest: Span | null;
  readonly difference: string;
}

/** @param misses each article in which the words were looked for */
function missing(exact: string, misses: readonly Miss[], place: Place): Issue {
  if (exact.trim() === '') {
    const message = 'The quotation is empty. Copy words of the text into its brackets, as in :says[…].';
    return issue('quote-not-found', place, message);
  }
  const near = misses.find(({ nearest }) => nearest !== null) ?? misses[0];
  const isOne = misses.length === 1;
  const where = isOne ? `not in the article ${near?.article}` : `in none of the ${misses.length} articles`;
  const of = isOne ? '' : `, in ${near?.article}`;
  const nearest = near?.nearest ? ` Nearest passage${of}: ${near.difference}.` : '';
  const remedy = 'Copy the words from the text, or remove the quotation.';
  return issue('quote-not-found', place, `“${shorten(exact)}” is ${where}.${nearest} ${remedy}`);
}

/** Words that the text no longer has, or has where nothing says that they are these. */
function drifted(
  exact: string,
  article: ArticleText,
  { drift: { verdict, before, after }, file }: Traced,
  found: QuoteResult,
  place: Place,
): Issue {
  const was = `“${shorten(exact)}” was quoted from ${before?.id ?? ''} of ${file}: “${shorten(before?.words ?? '')}”.`;
  if (verdict === 'gone') {
    const nearest =
      found.outcome === 'missing' && found.difference ? ` Nearest passage: ${found.difference}.` : '';
    const message = `${was} The corrected text of ${article.id} no longer has these words.${nearest} Copy the words from the text, or remove the quotation.`;
    return issue('quote-gone', place, message);
  }
  const now = `That sentence is not carried over; the same words stand at ${after?.id ?? ''} of the corrected text: “${shorten(after?.words ?? '')}”.`;
  const remedy = `If they are meant, add a prefix or suffix that is there alone, or the line ${resolution(article.id, before?.id ?? '', after?.id ?? '')} to content/published.txt; else correct the quotation.`;
  return issue('quote-drifted', place, `${was} ${now} ${remedy}`);
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}
