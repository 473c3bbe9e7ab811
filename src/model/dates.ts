import { dateFrom } from '../text/dates/day.ts';

/**
 * A date as precise as it is known: `2025`, `2025-04` or `2025-04-09` (ISO 8601 calendar dates, shortened).
 */
export type VagueDate = string & { readonly __date: 'vague' };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that exist in the calendar. */
export function isVagueDate(value: string): value is VagueDate {
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** A date as people write it (“12 March 2026”, “12.3.2026”) as one; null for what is none or can be read in two ways. */
export function vagueDateFrom(words: string): VagueDate | null {
  const date = dateFrom(words);
  return date !== null && isVagueDate(date) ? date : null;
}

/** A day in milliseconds. */
export const DAY = 86_400_000;

export type Precision = 'year' | 'month' | 'day';

export function precisionOf(date: VagueDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/**
 * The date as a reader writes it: “9 April 2025”, “July 1993”, “1993”.
 * @param lang BCP 47 tag; English is written in the British order
 */
export function formatDate(date: VagueDate, lang: string): string {
  return writtenDate(date, lang, 'long');
}

/** The date where room is short: “9 Apr 2025”. @param lang BCP 47 tag */
export function shortDate(date: VagueDate, lang: string): string {
  return writtenDate(date, lang, 'short');
}

/** The date beside its year: “12 July”, “Nov”; nothing where only the year is known. @param lang BCP 47 tag */
export function dateInYear(date: VagueDate, lang: string): string {
  return precisionOf(date) === 'year' ? '' : writtenDate(date, lang, 'in year');
}

/** How much of a date is written: all, all with a short month, or what stands beside the year. */
type DateStyle = 'long' | 'short' | 'in year';

function writtenDate(date: VagueDate, lang: string, style: DateStyle): string {
  const key = `${lang} ${style} ${date}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const [year, number = '01', day = '01'] = date.split('-');
  const plain = formatterFor(lang, precisionOf(date), style).format(
    new Date(`${year}-${number}-${day}T00:00:00Z`),
  );
  // French counts the first of a month, and CLDR does not say so.
  const text = /^fr\b/.test(lang) ? plain.replace(/^1(?=\s)/, '1er') : plain;
  written.set(key, text);
  return text;
}

/** Pages write the same dates again and again. */
const written = new Map<string, string>();
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and precision: to make one costs a hundred times what it costs to use it. */
function formatterFor(lang: string, precision: Precision, style: DateStyle): Intl.DateTimeFormat {
  const key = `${precision} ${style} ${lang}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...(style !== 'in year' && { year: 'numeric' }),
      ...(precision !== 'year' && { month: style === 'long' ? 'long' : 'short' }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
  formatters.set(key, made);
  return made;
}

/** The last of some dates; null when there is none. */
export function latestOf(dates: readonly (VagueDate | null)[]): VagueDate | null {
  const known = dates.filter((date) => date !== null);
  return known.toSorted(byDate).at(-1) ?? null;
}

/** Chronological; a vague date stands before the precise ones that it covers. */
export function byDate(a: VagueDate, b: VagueDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
