import { segmenterOf } from '../locale.ts';
import type { Span } from '../span.ts';
import { UNSPACED } from './words.ts';

/** A passage with what stands around it; `before + exact + after` is a slice of the text. */
export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** True when text was left out before, or after. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/**
 * The passage with as much of its surroundings as fits, cut at word borders, never inside a grapheme. The passage itself
 * is always whole, even when it is longer than the limit.
 * @param maxLength limit of `before + exact + after`, in UTF-16 units
 */
export function excerptAround(text: string, span: Span, maxLength: number): Excerpt {
  const room = Math.max(0, maxLength - (span.end - span.start));
  const half = Math.floor(room / 2);
  const left = Math.min(span.start, Math.max(half, room - (text.length - span.end)));
  const start = borderFrom(text, span.start - left, span.start);
  const end = borderBefore(text, span.end + room - (span.start - start), span.end);
  return {
    before: text.slice(start, span.start),
    exact: text.slice(span.start, span.end),
    after: text.slice(span.end, end),
    cutStart: text.slice(0, start).trim() !== '',
    cutEnd: text.slice(end).trim() !== '',
  };
}

/**
 * The text, or its first words and `…` when it is longer than the limit. A first word that alone is too long is cut
 * between graphemes.
 * @param max limit in UTF-16 units, the ellipsis included
 */
export function clampWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const limit = Math.max(0, max - 1);
  const words = text.slice(0, borderBefore(text, limit, 0)).replace(/[\s\p{P}]+$/u, '');
  return `${words === '' ? text.slice(0, lastBorder(text, 0, limit, 'grapheme')) : words}…`;
}

/** The first border of words at or after `from`; `limit` when there is none before it. */
function borderFrom(text: string, from: number, limit: number): number {
  if (from <= 0) return 0;
  const space = /\s+/.exec(text.slice(from - 1, limit));
  if (space) return from - 1 + space.index + space[0].length;
  return isUnspaced(text, from) ? firstBorder(text, from, limit) : limit;
}

/** The last border of words at or before `until`; `limit` when there is none after it. */
function borderBefore(text: string, until: number, limit: number): number {
  if (until >= text.length) return text.length;
  const word = /^.*(?=\s)/s.exec(text.slice(limit, until + 1));
  if (word) return limit + word[0].trimEnd().length;
  return isUnspaced(text, until) ? lastBorder(text, limit, until, 'word') : limit;
}

/** More than a word of a script without spaces has. */
const REACH = 32;

function firstBorder(text: string, from: number, limit: number): number {
  const start = Math.max(0, from - REACH);
  const borders = segmenterOf('und', 'word').segment(text.slice(start, limit));
  for (const { index } of borders) if (start + index >= from) return start + index;
  return limit;
}

function lastBorder(text: string, start: number, until: number, granularity: 'word' | 'grapheme'): number {
  let last = start;
  for (const { index } of segmenterOf('und', granularity).segment(text.slice(start, until + REACH))) {
    if (start + index <= until) last = start + index;
  }
  return last;
}

function isUnspaced(text: string, at: number): boolean {
  return UNSPACED.test(text.slice(Math.max(0, at - 1), at + 1));
}
