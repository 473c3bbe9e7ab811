import { type Span, sliceOf } from '../span.ts';
import { findQuotation } from './quote.ts';

/** Words of an article as its annotations quote them: with so much before and after that they are found once. */
export interface Anchor {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** How many words may stand before and after, tried in this order. */
const REACH = [0, 1, 2, 4, 8, 16, 32];

/** The quotation of a span that is found there and nowhere else; null where none of a bearable length is. */
export function anchorOf(text: string, span: Span): Anchor | null {
  const exact = sliceOf(text, span);
  for (const words of REACH) {
    const anchor = withContext(text, span, exact, words);
    if (occursTwice(text, span, anchor)) continue;
    const found = findQuotation(text, anchor);
    const [place] = found.outcome === 'found' ? found.spans : [];
    if (place?.start === span.start && place.end === span.end) return anchor;
  }
  return null;
}

function withContext(text: string, span: Span, exact: string, words: number): Anchor {
  if (words === 0) return { exact };
  const room = words * 40;
  const prefix = lastWords(text.slice(Math.max(0, span.start - room), span.start), words);
  const suffix = firstWords(text.slice(span.end, span.end + room), words);
  return { exact, ...(prefix.trim() && { prefix }), ...(suffix.trim() && { suffix }) };
}

/** The last words of the last line. */
function lastWords(text: string, count: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  const found = [...line.matchAll(/\S+/g)].slice(-count);
  return line.slice(found[0]?.index ?? line.length);
}

/** The first words of the first line. */
function firstWords(text: string, count: number): string {
  const line = text.slice(0, /[\r\n]/.exec(text)?.index);
  const last = [...line.matchAll(/\S+/g)].slice(0, count).at(-1);
  return last ? line.slice(0, last.index + last[0].length) : '';
}

/** Cheaper than finding, which folds the whole text. */
function occursTwice(text: string, { start }: Span, { exact, prefix = '', suffix = '' }: Anchor): boolean {
  const whole = `${prefix}${exact}${suffix}`;
  const first = text.indexOf(whole);
  return first !== start - prefix.length || text.indexOf(whole, first + 1) !== -1;
}
