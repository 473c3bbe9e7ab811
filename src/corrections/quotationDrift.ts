import type { ArticleText, Edition } from '../model/articleText.ts';
import type { Place } from '../model/check/issue.ts';
import type { Drift, Verdict } from '../model/drift.ts';
import { locate, sentenceSpan } from '../model/locate.ts';
import { findQuotation, type Quotation, type QuoteResult } from '../text/passages/quote.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { carriedSpan, fateOf, isBeside } from './carrying.ts';

/** A quotation followed from an earlier version into the text: where it stands now, or why that is not known. */
export interface Traced {
  readonly drift: Drift;
  /** The stretches that it quotes; null unless they are certain. */
  readonly spans: readonly Span[] | null;
  /** The file in which it stood. */
  readonly file: string;
}

/**
 * Follows a quotation from the latest earlier version that has it once. It is carried over with the sentences that it
 * stands in, whatever became of the words around it; where its sentence was reworded, only if it is found in what has
 * taken the place. Its words elsewhere are a lookalike: ambiguous.
 * @param found what the search in the text itself has given
 * @param place where the quotation is written
 * @returns null when no earlier version has it: it was written for this text
 */
export function traceQuotation(
  article: ArticleText,
  quotation: Quotation,
  found: QuoteResult,
  place: Place,
): Traced | null {
  for (const edition of article.earlier.toReversed()) {
    const was = findQuotation(edition.text, quotation);
    if (was.outcome !== 'found') continue;
    const outcome = follow(article, edition, was.spans, found);
    const from = locate(edition.blocks, was.spans[0]?.start ?? 0);
    const to = outcome.spans ? locate(article.blocks, outcome.spans[0]?.start ?? 0) : null;
    const verdict =
      outcome.verdict ?? (to?.block === from.block && to.sentence === from.sentence ? 'unchanged' : 'moved');
    const likely = to?.sentence ?? likelyPlace(article, edition, from.sentence, found);
    const drift: Drift = {
      article: article.id,
      verdict,
      of: 'quotation',
      what: quotation.exact,
      place,
      before: passageAt(edition, from.sentence),
      after: likely === null ? null : passageAt(article, likely),
      resolved: outcome.spans !== null,
    };
    return { drift, spans: outcome.spans, file: edition.file };
  }
  return null;
}

interface Outcome {
  /** Null where it follows from the places. */
  readonly verdict: Verdict | null;
  readonly spans: readonly Span[] | null;
}

function follow(article: ArticleText, edition: Edition, was: readonly Span[], found: QuoteResult): Outcome {
  const images = was.map((span) => carriedSpan(article, edition, span));
  const carried = images.flatMap((span) => span ?? []);
  if (carried.length === was.length) {
    const isElsewhere =
      found.outcome === 'found' && !found.spans.every((span, at) => isSame(span, carried[at]));
    return isElsewhere ? { verdict: 'ambiguous', spans: null } : { verdict: null, spans: carried };
  }
  if (found.outcome !== 'found') {
    return { verdict: found.outcome === 'ambiguous' ? 'ambiguous' : 'gone', spans: null };
  }
  const isThere = found.spans.every((span, at) => {
    const image = images[at];
    const before = was[at];
    return image ? isSame(span, image) : before !== undefined && isInPlace(article, edition, before, span);
  });
  return isThere ? { verdict: null, spans: found.spans } : { verdict: 'ambiguous', spans: null };
}

function isSame(a: Span, b: Span | null | undefined): boolean {
  return a.start === b?.start && a.end === b.end;
}

/** Whether words stand in what has taken the place of their sentence, or in what the author has named for it. */
function isInPlace(article: ArticleText, edition: Edition, before: Span, now: Span): boolean {
  const { sentence } = locate(edition.blocks, before.start);
  const here = locate(article.blocks, now.start);
  const resolved = article.resolutions.get(sentence);
  if (resolved !== undefined) return resolved === here.sentence || resolved === here.block;
  const { to } = fateOf(article, edition, sentence);
  const isNew = (id: string): boolean => sentenceSpan(edition.blocks, id) === null;
  return to !== null && isBeside(article.blocks, now, to, isNew);
}

function likelyPlace(
  article: ArticleText,
  edition: Edition,
  sentence: string,
  found: QuoteResult,
): string | null {
  if (found.outcome === 'found') return locate(article.blocks, found.spans[0]?.start ?? 0).sentence;
  if (found.outcome === 'ambiguous') return locate(article.blocks, found.places[0]?.start ?? 0).sentence;
  const { to } = fateOf(article, edition, sentence);
  return to !== null && sentenceSpan(article.blocks, to) ? to : null;
}

/** A passage by its id, with its words. */
export function passageAt(
  { text, blocks }: Pick<Edition, 'text' | 'blocks'>,
  id: string,
): { readonly id: string; readonly words: string } | null {
  const span = sentenceSpan(blocks, id);
  return span && { id, words: sliceOf(text, span) };
}
