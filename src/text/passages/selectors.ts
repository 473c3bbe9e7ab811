import { type Span, sliceOf } from '../span.ts';

export { type CodePointOffsets, codePointOffsets } from '../characters/codepoints.ts';
export { textFragment } from './fragment.ts';

/** A TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The words of a span with so much of what stands around them that they occur once in the text.
 * @param context least length of prefix and suffix, in UTF-16 units; doubled until prefix, exact and suffix together
 * are unique. No surrogate pair is split.
 * @param most prefix and suffix grow no longer than this
 */
export function quoteSelector(
  text: string,
  span: Span,
  context = 32,
  most = Number.POSITIVE_INFINITY,
): QuoteSelector {
  for (let reach = Math.max(1, context); ; reach *= 2) {
    const start = outsidePair(text, Math.max(0, span.start - reach), -1);
    const end = outsidePair(text, Math.min(text.length, span.end + reach), 1);
    if (reach < most && end - start < text.length && !isUnique(text, { start, end })) continue;
    return {
      exact: sliceOf(text, span),
      prefix: text.slice(start, span.start),
      suffix: text.slice(span.end, end),
    };
  }
}

function isUnique(text: string, span: Span): boolean {
  const words = sliceOf(text, span);
  return text.indexOf(words) === span.start && text.indexOf(words, span.start + 1) < 0;
}

function outsidePair(text: string, offset: number, step: 1 | -1): number {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  const isAfterHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isLow && isAfterHigh ? offset + step : offset;
}
