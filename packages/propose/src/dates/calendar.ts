/** A day without its time, as days since 1970-01-01 (UTC). */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of an ISO date; null for a month, a year or anything else. */
export function dayOf(iso: string): Day | null {
  const at = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at / MILLISECONDS;
}

/** The first day of a year, a month or a day in ISO form. */
export const firstDayOf = (value: string): Day | null => dayOf(`${value}-01-01`.slice(0, 10));

export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** 0 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % 7);

const two = (n: number): string => String(n).padStart(2, '0');

export const monthIso = (year: number, month: number): string => `${year}-${two(month)}`;

/** `YYYY-MM-DD`; null for a day that the calendar lacks. */
export function dayIso(year: number, month: number, day: number): string | null {
  const value = `${monthIso(year, month)}-${two(day)}`;
  const at = dayOf(value);
  return at !== null && isoOf(at) === value ? value : null;
}

/** Year and month of a day. */
export function monthOfDay(day: Day): { year: number; month: number } {
  const at = new Date(day * MILLISECONDS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1 };
}
