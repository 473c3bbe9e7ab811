import { DAY } from '../../../model/dates.ts';
import { type WrittenDate, writtenDatesIn } from '../../../text/writtenDates.ts';
import type { Support } from '../support.ts';
import type { Beyond } from './finding.ts';

const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 31,
  year: 366,
  decade: 3660,
};
const NEAR =
  /\b(?:yesterday|today|tonight|tomorrow|overnight|weekend|day (?:after|before)|earlier|later|(?:last|this|next|past) week|week|recent(?:ly)?|since|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu;
/** “Two weeks ago”, “within a month”, “last year”: not “took two years”. */
const COUNTED = [
  /\b(?<count>an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several)\s(?<unit>day|week|fortnight|month|year|decade)s?\s(?:ago|earlier|later|before|after|from now|on\b)/giu,
  /\b(?:in|within|for|over)\s(?:the\s)?(?:last\s|past\s|next\s|coming\s)?(?<count>an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several)\s(?<unit>day|week|fortnight|month|year|decade)s?\b/giu,
  /\b(?<count>last|past|previous|next|this|coming)\s(?<unit>day|week|fortnight|month|year|decade)s?\b/giu,
];
const COUNTS = 'nought one two three four five six seven eight nine ten'.split(' ');

/** The dates of an English sentence that neither the words behind it nor the date line of their article give. */
export function datesBeyond(sentence: string, dates: readonly WrittenDate[], support: Support): Beyond[] {
  const written = writtenDatesIn(support.words);
  const windows = support.origins.map(({ published }) => windowOf(published, support.words));
  const undated =
    windows.some((window) => window === null) &&
    (NEAR.test(support.words) || countedIn(support.words).length > 0);
  return dates
    .filter((date) => !written.some((one) => covers(one, date) || isInDecade(date, one, sentence)))
    .filter((date) => !windows.some((window) => window && overlaps(date, window)))
    .map((date) => ({ kind: 'date', written: date.written, doubtful: undated }));
}

interface Window {
  readonly first: string;
  readonly last: string;
}

/** The days that words may mean in an article of a day: that day, and those that they count from it. */
function windowOf(published: string | null, words: string): Window | null {
  if (!published) return null;
  if (published.length < 10) return { first: published, last: `${published}~` };
  const far = Math.max(NEAR.test(words) ? 8 : 0, ...countedIn(words));
  const at = Date.parse(`${published}T00:00:00Z`);
  const day = (shift: number) => new Date(at + shift * DAY).toISOString().slice(0, 10);
  return { first: day(-far), last: day(far) };
}

/** How many days off the dates are that words count from the day of the article. */
function countedIn(words: string): number[] {
  return COUNTED.flatMap((shape) => [...words.matchAll(shape)].map(({ groups }) => daysOf(groups)));
}

function daysOf(groups: Record<string, string> | undefined): number {
  const { count = '', unit = '' } = groups ?? {};
  const number = Number(count) || Math.max(1, COUNTS.indexOf(count.toLowerCase()));
  return Math.min(number, 200) * (UNITS[unit.toLowerCase()] ?? 1);
}

/** Whether some day of a window has the parts of a date that are written. */
function overlaps({ year, month, day }: WrittenDate, { first, last }: Window): boolean {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  for (let step = 0; step <= years; step++) {
    const candidate = year ?? String(Number(first.slice(0, 4)) + step);
    const from = [candidate, month ?? (day ? null : '01'), day].filter(Boolean).join('-');
    const low = month ? from : candidate;
    if (low <= last && `${low}~` >= first) return true;
  }
  return false;
}

function covers(one: WrittenDate, wanted: WrittenDate): boolean {
  return (
    (['year', 'month', 'day'] as const).every(
      (part) => wanted[part] === null || one[part] === null || one[part] === wanted[part],
    ) &&
    (wanted.month === null || one.month !== null || wanted.year === one.year)
  );
}

/** “The 1990s” of 1993. */
function isInDecade({ written, start, year }: WrittenDate, one: WrittenDate, sentence: string): boolean {
  return (
    /^[’']?s/u.test(sentence.slice(start + written.length)) &&
    year?.slice(0, 3) === one.year?.slice(0, 3) &&
    one.year !== null
  );
}
