import type { VagueDate } from '../model/dates.ts';
import { DAY } from '../model/dates.ts';

/** The time that a strip shows to scale, in days. */
export interface StripAxis {
  readonly firstYear: string;
  readonly start: number;
  readonly end: number;
}

/** Years to scale, the fewest that have their share of the events; what is earlier stands at even steps. */
const YEARS = [5, 10, 25, 50, 100];
const SHARE = 0.25;
/** Years between ticks, by how many there are at least. */
const STEPS = [
  { from: 60, step: 20 },
  { from: 30, step: 10 },
  { from: 12, step: 5 },
  { from: 0, step: 1 },
];
/** Days after the last event. */
const AFTER = 45;

/** The last years of some events, five or as many as have a quarter of them; of a single year only its months. */
export function axisOf(dates: readonly VagueDate[]): StripAxis {
  const last = dates.at(-1) ?? ('2000' as VagueDate);
  const lastYear = Number(last.slice(0, 4));
  const within = (years: number): number =>
    dates.filter((date) => Number(date.slice(0, 4)) > lastYear - years).length;
  const shown = YEARS.find((years) => within(years) >= dates.length * SHARE) ?? YEARS.at(-1) ?? 0;
  const oldest = String(lastYear - shown + 1).padStart(4, '0');
  const [first = last] = dates;
  const firstYear = String(Math.max(Number(first.slice(0, 4)), Number(oldest))).padStart(4, '0');
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const start = isOneYear && first.length > 4 ? `${first.slice(0, 7)}-01` : `${firstYear}-01-01`;
  const from = Date.parse(start) / DAY;
  const latest = Math.max(...dates.map(dayOf));
  return { firstYear, start: from, end: Math.max(latest + AFTER, from + 2 * AFTER) };
}

/** The years on an axis, or its months where there is only one year. */
export function ticksOf({ start, end }: StripAxis): VagueDate[] {
  const first = new Date(start * DAY);
  const last = new Date(end * DAY);
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  const isShort = end - start < 400;
  const { step } = STEPS.find(({ from }) => years >= from) ?? { step: 1 };
  const ticks = Array.from({ length: isShort ? years * 12 + 12 : years + 1 }, (_, index) => {
    const month = isShort ? first.getUTCMonth() + index : 0;
    const date = new Date(Date.UTC(first.getUTCFullYear() + (isShort ? 0 : index), month, 1));
    return { day: date.getTime() / DAY, iso: date.toISOString().slice(0, isShort ? 7 : 4) as VagueDate };
  });
  return ticks
    .filter(({ day, iso }) => day >= start && day < end && (isShort || Number(iso) % step === 0))
    .map(({ iso }) => iso);
}

/** The day of a date; the middle of a month or year of which no more is known. */
export function dayOf(date: VagueDate): number {
  const full = date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
  return Date.parse(full) / DAY;
}
