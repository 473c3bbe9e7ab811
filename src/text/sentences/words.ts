import { segmenterOf } from '../locale.ts';
import type { Span } from '../span.ts';

/** Scripts that are written without spaces between words; the platform's dictionary splits them. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CHUNK = /\S+/gu;
const CORE = /[\p{L}\p{N}\p{M}](?:.*[\p{L}\p{N}\p{M}])?/su;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * The words as a newsroom counts them: “Canada-based”, “Pakistan’s” and “U.S.” are one each. What stands between white
 * space, without outer punctuation; scripts without spaces are split by the platform's dictionary.
 * @param lang BCP 47 tag
 */
export function wordsOf(text: string, lang: string): Span[] {
  return [...text.matchAll(CHUNK)].flatMap(({ 0: chunk, index }) =>
    UNSPACED.test(chunk) ? dictionaryWords(chunk, index, lang) : coreOf(chunk, index),
  );
}

/** From the first letter or digit of a chunk on. */
const COUNTED = /[\p{L}\p{N}\p{M}]\S*/gu;
/** What holds no script without spaces, and is told sooner than {@link UNSPACED}. */
const SPACED = /^[^\u0e00-\u1fff\u2e80-\uffff]*$/;

/** How many words {@link wordsOf} finds. */
export function countWords(text: string, lang: string): number {
  if (!SPACED.test(text) && UNSPACED.test(text)) return wordsOf(text, lang).length;
  return text.match(COUNTED)?.length ?? 0;
}

/** The word without outer punctuation, or nothing; the dots of an acronym stay. */
function coreOf(chunk: string, offset: number): Span[] {
  const core = CORE.exec(chunk);
  if (!core) return [];
  const start = offset + core.index;
  const end = start + core[0].length;
  const dot = DOTTED.test(core[0]) && chunk[core.index + core[0].length] === '.';
  return [{ start, end: dot ? end + 1 : end }];
}

function dictionaryWords(chunk: string, offset: number, lang: string): Span[] {
  return [...segmenterOf(lang, 'word').segment(chunk)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: offset + index, end: offset + index + segment.length }));
}
