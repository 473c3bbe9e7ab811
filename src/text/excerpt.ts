import { segmenterOf } from './locale.ts';
import type { Span } from './span.ts';

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
  const start = wordStartFrom(text, span.start - left, span.start);
  const end = wordEndBefore(text, span.end + room - (span.start - start), span.end);
  return {
    before: text.slice(start, span.start),
    exact: text.slice(span.start, span.end),
    after: text.slice(span.end, end),
    cutStart: text.slice(0, start).trim() !== '',
    cutEnd: text.slice(end).trim() !== '',
  };
}

/**
 * The text, or its first words and `…` when it is longer than the limit.
 * @param max limit in UTF-16 units, the ellipsis included
 */
export function clampWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = wordEndBefore(text, Math.max(0, max - 1), 0);
  return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')}…`;
}

function wordStartFrom(text: string, from: number, limit: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from - 1, limit).search(/\s/);
  if (space < 0) return graphemeStart(text, from, limit);
  const start = from - 1 + space;
  return start + (/^\s+/.exec(text.slice(start, limit))?.[0].length ?? 0);
}

function wordEndBefore(text: string, until: number, limit: number): number {
  if (until >= text.length) return text.length;
  const slice = text.slice(limit, until + 1);
  const word = /^.*(?=\s)/s.exec(slice);
  return word ? limit + word[0].trimEnd().length : limit;
}

function graphemeStart(text: string, from: number, limit: number): number {
  for (const { index } of segmenterOf('und', 'grapheme').segment(text.slice(from, limit))) {
    if (index > 0) return from + index;
  }
  return limit;
}
