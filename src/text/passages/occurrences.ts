import { escapeRegExp } from '../characters/escapeRegExp.ts';
import type { Span } from '../span.ts';

/** Where words stand in a text as whole words. @param flags those of a regular expression besides `g` */
export function occurrencesOf(text: string, words: string, flags = 'u'): Span[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(words)}(?![\\p{L}\\p{N}])`, `g${flags}`);
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
