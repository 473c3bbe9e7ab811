/** A stretch of a text: half-open, in UTF-16 units of that text. It never travels without the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of the span, unchanged. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two share at least one unit; neighbours and empty spans do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** True when `b` lies in `a` or equals it. */
export function contains(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}

/** Reading order: by start, the longer first, so that what contains stands before what it contains. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without the white space at its ends; empty at its start when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const slice = sliceOf(text, span);
  const trimmed = slice.trimStart();
  if (trimmed === '') return { start: span.start, end: span.start };
  const start = span.end - trimmed.length;
  return { start, end: start + trimmed.trimEnd().length };
}
