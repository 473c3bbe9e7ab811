import { dateFrom } from '../../text/dates/day.ts';
import type { FoundValue } from '../sources/source.ts';

/** A day of publication, and what the author should know about it. */
export interface Day {
  readonly published: FoundValue | null;
  readonly doubt: string | null;
}

/** How a day in an address is shown to the author. */
export const IN_ADDRESS = 'the day in its address';

/** A time that is that of Greenwich, or seconds: the day where the newsroom is may be another. */
const UTC = /^\d{10}(?:\d{3})?$|[T\s]\d{1,2}:.*(?:Z|[+-]00:?00|GMT|UTC)$/i;

/** What programs write where no time is set: the first second that they count. */
const UNSET = /^(?:0000|0001|1970)-01-01/;

/**
 * The day of publication by what the sources of a page say together: days that disagree by more than one are left out;
 * a day in UTC gives way to the day that the page shows. Where none gives a day, that in the address is taken.
 * @param found dates, the most reliable source first
 * @param shown dates that a reader sees on the page, or in its address
 */
export function dayOf(found: readonly FoundValue[], shown: readonly FoundValue[]): Day {
  const given = found.filter(({ value }) => !UNSET.test(dateFrom(value) ?? value));
  const days = given.flatMap(({ value, how }) => {
    const day = dateFrom(value);
    return day?.length === 10 ? [{ value: day, how, isUtc: UTC.test(value) }] : [];
  });
  const [first] = days;
  if (!first) {
    const addressed = shown.find(({ how }) => how === IN_ADDRESS);
    return { published: addressed ?? given[0] ?? null, doubt: null };
  }
  const far = days.find(({ value }) => apart(value, first.value) > 1);
  if (far)
    return {
      published: null,
      doubt: `Its metadata disagree on the date: ${first.value} (${first.how}), ${far.value} (${far.how}). Give it with --date YYYY-MM-DD.`,
    };
  const local = days.find(({ isUtc }) => !isUtc) ?? (first.isUtc ? nearest(first.value, shown) : undefined);
  const { value, how } = local ?? first;
  const other = days.find((day) => day.value !== value);
  if (!other) return { published: { value, how: local ? how : `${how}, in UTC` }, doubt: null };
  const doubt = `Its date is ${value} (${how}) and ${other.value}${other.isUtc ? ' in UTC' : ''} (${other.how}); ${value} was taken. Change it with --date.`;
  return { published: { value, how }, doubt };
}

function nearest(day: string, shown: readonly FoundValue[]): FoundValue | undefined {
  return shown
    .flatMap(({ value, how }) => {
      const date = dateFrom(value);
      return date?.length === 10 ? [{ value: date, how }] : [];
    })
    .find(({ value }) => apart(value, day) <= 1);
}

function apart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
