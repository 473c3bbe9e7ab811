import type { Span } from './span.ts';

/** Converts offsets of one text between UTF-16 units and code points. */
export interface CodePointOffsets {
  /** UTF-16 offset → number of code points before it. */
  toCodePoints(offset: number): number;
  /** Code point offset → UTF-16 offset. */
  toUnits(offset: number): number;
}

/** A W3C TextQuoteSelector. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export function codePointOffsets(text: string): CodePointOffsets {
  return {
    toCodePoints: (offset) => [...text.slice(0, offset)].length,
    toUnits: (offset) => [...text].slice(0, offset).join('').length,
  };
}

export function quoteSelector(text: string, span: Span, context = 32): QuoteSelector {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - context), span.start),
    suffix: text.slice(span.end, span.end + context),
  };
}

/** The `:~:text=` directive for a passage. */
export function textFragment(text: string, span: Span, _lang: string): string {
  return `:~:text=${encodeURIComponent(text.slice(span.start, span.end).toWellFormed()).replaceAll('-', '%2D')}`;
}
