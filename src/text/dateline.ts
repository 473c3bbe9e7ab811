import type { Span } from './span.ts';

/** Where a report was filed, and by whom. */
export interface Dateline {
  /** From the place to the dash or colon. */
  readonly span: Span;
  readonly place: string;
  readonly agency: string | null;
}

const CAPITALS =
  /^\s*(\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40})(?:,[^()—–:\n]{1,30})?\s*(?:\(([^()]{2,30})\))?\s*(?:—|–|--?|:)(?=\s)/u;

/** The dateline at the start of a text, or null. */
export function datelineOf(text: string, _lang: string): Dateline | null {
  const match = CAPITALS.exec(text.slice(0, 200));
  if (!match?.[1]) return null;
  const start = match[0].search(/\S/);
  return { span: { start, end: match[0].length }, place: match[1].trim(), agency: match[2] ?? null };
}
