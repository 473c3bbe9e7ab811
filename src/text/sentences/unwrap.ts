import type { Span } from '../span.ts';
import { runsOf } from './lines.ts';

/** A text without the breaks that only wrap its lines, and the way back to the offsets of the text as it stands. */
export interface Unwrapped {
  readonly text: string;
  /** Of a span in the unwrapped text, that in the text. */
  toSource(span: Span): Span;
  /** Of a span in the text, that in the unwrapped text. */
  fromSource(span: Span): Span;
}

/** A break that wraps, with the hyphen before it, if any. */
const BREAK = /(?<=(\p{L}+)?)([-\u2010\u00ad]?)[^\S\n\r]*(?:\r\n|[\n\r])[^\S\n\r]*(?=(\p{Ll}+)?)/gu;

interface Edit extends Span {
  readonly by: string;
}

/**
 * Joins wrapped lines with a space and words broken over two lines (“To-⏎vin”) without their hyphen, unless the text has
 * the word with its hyphen elsewhere (“Lung-bin”).
 */
export function unwrap(text: string): Unwrapped {
  const edits = runsOf(text).flatMap((run) => editsOf(text, run));
  if (edits.length === 0) return { text, toSource: (span) => span, fromSource: (span) => span };
  let out = '';
  let from = 0;
  const starts: number[] = [];
  for (const { start, end, by } of edits) {
    out += text.slice(from, start);
    starts.push(out.length);
    out += by;
    from = end;
  }
  out += text.slice(from);
  const origins = edits.map(({ start }) => start);
  const source = (at: number): number => {
    const n = countUpTo(starts, at);
    const edit = edits[n - 1];
    if (!edit) return at;
    const over = at - (starts[n - 1] as number);
    return over < edit.by.length ? edit.start + over : edit.end + over - edit.by.length;
  };
  const target = (at: number): number => {
    const n = countUpTo(origins, at);
    const edit = edits[n - 1];
    if (!edit) return at;
    const begin = starts[n - 1] as number;
    return at < edit.end
      ? begin + Math.min(at - edit.start, edit.by.length)
      : begin + edit.by.length + at - edit.end;
  };
  return {
    text: out,
    toSource: ({ start, end }) => ({
      start: source(start),
      end: end > start ? source(end - 1) + 1 : source(end),
    }),
    fromSource: ({ start, end }) => ({ start: target(start), end: target(end) }),
  };
}

/** How many of some growing numbers are at most `at`. */
function countUpTo(numbers: readonly number[], at: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function editsOf(text: string, run: Span): Edit[] {
  const words = text.slice(run.start, run.end);
  if (!/[\n\r]/.test(words)) return [];
  return [...words.matchAll(BREAK)].map(({ index, 0: found, 1: left, 2: hyphen = '', 3: right }) => {
    const start = run.start + index;
    const end = start + found.length;
    if (!hyphen) return { start, end, by: ' ' };
    const isBroken = left !== undefined && right !== undefined && !text.includes(`${left}-${right}`);
    return { start, end, by: isBroken ? '' : left && /\p{L}/u.test(text.charAt(end)) ? '-' : `${hyphen} ` };
  });
}
