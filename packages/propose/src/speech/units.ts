import type { Span } from 'backgrounder-text/span';

/** Sentences that one quotation joins, with the quotations that touch them. */
export interface Unit extends Span {
  /** Those that begin in it. */
  readonly quotes: readonly Span[];
}

/** No newsroom's sentence is longer, in UTF-16 units; a speech that is stands alone. */
const LONGEST = 4000;

/** The sentences of a text, of which those that a quotation goes over are one. Both lists are in reading order. */
export function unitsOf(sentences: readonly Span[], quotes: readonly Span[]): Unit[] {
  const units: { start: number; end: number; quotes: Span[] }[] = [];
  let q = 0;
  let quotedTo = 0;
  for (const { start, end } of sentences) {
    const own: Span[] = [];
    for (let quote = quotes[q]; quote && quote.start < end; quote = quotes[++q]) own.push(quote);
    const last = units.at(-1);
    if (last && quotedTo > start && end - last.start <= LONGEST) {
      last.end = end;
      last.quotes.push(...own);
    } else units.push({ start, end, quotes: own });
    quotedTo = Math.max(quotedTo, own.at(-1)?.end ?? 0);
  }
  return units;
}
