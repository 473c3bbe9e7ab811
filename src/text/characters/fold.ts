import type { Span } from '../span.ts';
import { APOSTROPHE_SOURCE, BREAK_SOURCE, HYPHEN_SOURCE, SILENT_SOURCE } from './chars.ts';
import { foldJoiner } from './joiners.ts';
import { foldPiece } from './pieces.ts';

/** A folded text that remembers where each part came from. */
export interface Folded {
  readonly text: string;
  /** Where folding changed the length or the characters, in order. */
  readonly edits: readonly Edit[];
}

/** One replacement: `original` of the original became `folded` of the folded text. */
export interface Edit {
  readonly original: Span;
  readonly folded: Span;
}

/** The span of the original text that became this span of the folded one; what was folded as one is kept whole. */
export function toOriginal({ edits }: Folded, span: Span): Span {
  return mapSpan(edits, span, 'folded', 'original');
}

/** The span of the folded text that this span of the original became. */
export function toFolded({ edits }: Folded, span: Span): Span {
  return mapSpan(edits, span, 'original', 'folded');
}

/**
 * The text as names are compared: no case, composed, one style of apostrophe, quotation mark and hyphen, one space for
 * white space, without silent marks; Arabic letters in their Urdu form.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), edits: [] };
  const { text: folded, edits } = foldWith(text, UNEVEN, foldPart);
  return { text: folded.toLowerCase(), edits };
}

/** Nothing but case to fold. */
const PLAIN = /^(?!.* {2})[ !#$%&()*+,./0-9:;<=>?@A-Za-z]*$/;
const STYLED = `${SILENT_SOURCE}${APOSTROPHE_SOURCE}${HYPHEN_SOURCE}“”„‟«»״＂`;
/** What folding changes beyond the case of a letter, so no single space; marks by thirty at most, as composing a wall of them takes too long. */
const UNEVEN = new RegExp(
  `[^\\S ]\\s*| \\s+|[${STYLED}]|[^\\p{ASCII}][\\p{M}${SILENT_SOURCE}]{0,30}|[a-z][\\p{M}${SILENT_SOURCE}]{1,30}`,
  'giu',
);

function foldPart(part: string): string {
  if (/^\s/.test(part)) return ' ';
  return /^[\p{L}\p{N}\p{M}]/u.test(part) ? foldPiece(part) : foldJoiner(part);
}

/**
 * Replaces every match of a pattern and keeps the offsets.
 * @param pattern global; its matches are not empty
 */
export function foldWith(text: string, pattern: RegExp, replace: (match: string) => string): Folded {
  const edits: Edit[] = [];
  const parts: string[] = [];
  let length = 0;
  let last = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const folded = replace(match);
    if (folded === match) continue;
    parts.push(text.slice(last, index), folded);
    length += index - last;
    last = index + match.length;
    edits.push({
      original: { start: index, end: last },
      folded: { start: length, end: length + folded.length },
    });
    length += folded.length;
  }
  parts.push(text.slice(last));
  return { text: parts.join(''), edits };
}

const GAP = new RegExp(`\\s{2,}|[${BREAK_SOURCE}]`, 'g');
const BREAK = new RegExp(`[${BREAK_SOURCE}]`);

/** The text with every line break, and the white space around it, as one space. */
export function foldLineBreaks(text: string): Folded {
  return foldWith(text, GAP, (gap) => (BREAK.test(gap) ? ' ' : gap));
}

function mapSpan(edits: readonly Edit[], span: Span, from: keyof Edit, to: keyof Edit): Span {
  const start = mapOffset(edits, span.start, from, to, 'start');
  return { start, end: Math.max(start, mapOffset(edits, span.end, from, to, 'end')) };
}

function mapOffset(
  edits: readonly Edit[],
  offset: number,
  from: keyof Edit,
  to: keyof Edit,
  side: keyof Span,
): number {
  const edit = lastBefore(edits, offset, from, side);
  if (!edit) return offset;
  if (offset < edit[from].end) return edit[to][side];
  return edit[to].end + (offset - edit[from].end);
}

/** The last edit that begins at or before a start, or before an end. */
function lastBefore(
  edits: readonly Edit[],
  offset: number,
  from: keyof Edit,
  side: keyof Span,
): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const begin = edits[middle]?.[from].start ?? 0;
    if (side === 'start' ? begin <= offset : begin < offset) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
