import type { Span } from 'backgrounder-text/span';
import { at } from './at.ts';

/** The sentence that holds the start of a span; the span itself where none does. */
export function sentenceAt(sentences: readonly Span[], span: Span): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(sentences, middle).start <= span.start) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && found.start <= span.start && span.start < found.end
    ? { start: found.start, end: found.end }
    : { start: span.start, end: span.end };
}
