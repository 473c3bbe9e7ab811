import type { Day } from './calendar.ts';

/** What the text and the article tell a date that does not say all itself. */
export interface Context {
  /** The day of the article. */
  readonly article: Day | null;
  /** The last day that the same paragraph named. */
  readonly before: Day | null;
  /** Where the last day that the same paragraph named ends; −1 where it named none. */
  readonly beforeEnd: number;
  /** The year of the last date in the text, of whatever precision. */
  readonly year: number | null;
  /** The first day of the last date in the same paragraph whose year and month the text tells. */
  readonly told: Day | null;
  /** Where that date ends; −1 without one. */
  readonly toldEnd: number;
  /** The year that the paragraph has named alone after the last such date. */
  readonly bareYear: number | null;
  /** That year where it opens a sentence, which tells of it: “In 1947, ”, “The year 1947 saw”. */
  readonly openingYear: number | null;
  /** True within quotation marks: “today” is the day of the speech there. */
  isQuoted(at: number): boolean;
}

/** What a date is; `value: null` leaves it open. */
export interface Resolved {
  readonly value: string | null;
  readonly until?: string;
  readonly from: 'explicit' | 'article' | 'before';
}

/** A shape of words and how it is read; null for what is no date. */
export interface Rule {
  readonly pattern: RegExp;
  resolve(match: RegExpExecArray, context: Context, text: string): Resolved | null;
}

export const explicit = (value: string | null, until?: string | null): Resolved | null =>
  value === null ? null : { value, ...(until && until > value && { until }), from: 'explicit' };

/** Whole words only, in any case. */
export const pattern = (source: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
