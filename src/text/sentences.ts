import { segmenterOf } from './locale.ts';
import { type Span, trimSpan } from './span.ts';

/**
 * The sentences of a text in order, without white space at their ends; every other character lies in exactly one.
 * @param lang BCP 47 tag
 */
export function sentencesOf(text: string, lang: string): Span[] {
  return [...segmenterOf(lang, 'sentence').segment(text)]
    .map(({ index, segment }) => trimSpan(text, { start: index, end: index + segment.length }))
    .filter(({ start, end }) => start < end);
}
