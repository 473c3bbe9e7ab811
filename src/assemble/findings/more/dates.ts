import { DAY } from '../../../model/dates.ts';
import { weekdaysIn } from '../../../text/dates/weekdays.ts';
import { type WrittenDate, writtenDatesIn } from '../../../text/dates/writtenDates.ts';
import type { Origin, Support } from '../support.ts';
import type { Beyond } from './finding.ts';

const MONTH = 31;
const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: MONTH,
  year: 366,
  decade: 3660,
};
const NEAR =
  /\b(?:yesterday|today|tonight|tomorrow|overnight|weekend|day (?:after|before)|earlier|later|(?:last|this|next|past) week|week|recent(?:ly)?|since)\b/iu;
/** How many days off the day of an article a day is that it does not date. */
const NEARBY = 8;
/** “Two weeks ago”, “within a month”, “last year”: not “took two years”. */
const COUNTED = [
  /\b(?<count>an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several)\s(?<unit>day|week|fortnight|month|year|decade)s?\s(?:ago|earlier|later|before|after|from now|on\b)/giu,
  /\b(?:in|within|for|over)\s(?:the\s)?(?:last\s|past\s|next\s|coming\s)?(?<count>an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several)\s(?<unit>day|week|fortnight|month|year|decade)s?\b/giu,
  /\b(?<count>last|past|previous|next|this|coming)\s(?<unit>day|week|fortnight|month|year|decade)s?\b/giu,
];
const COUNTS = 'nought one two three four five six seven eight nine ten'.split(' ');

/** The dates of a sentence that neither the words behind it nor the day of their article give. */
export function datesBeyond(sentence: string, dates: readonly WrittenDate[], support: Support): Beyond[] {
  const { words, origins } = support;
  const langs = new Set(origins.length > 0 ? origins.map(({ lang }) => lang) : ['en']);
  const written = [...langs].flatMap((lang) => writtenDatesIn(words, lang));
  const windows = origins.flatMap((origin) => windowsOf(origin, words) ?? []);
  const undated = origins.some((origin) => windowsOf(origin, words) === null) && isRelative(words, langs);
  return dates
    .filter((date) => !written.some((one) => covers(one, date) || isInDecade(date, one, sentence)))
    .filter((date) => !windows.some((window) => !(window.isRough && date.day) && overlaps(date, window)))
    .map((date) => ({ kind: 'date', written: date.written, doubtful: undated }));
}

function isRelative(words: string, langs: ReadonlySet<string>): boolean {
  return (
    NEAR.test(words) ||
    countedIn(words).length > 0 ||
    [...langs].some((lang) => weekdaysIn(words, lang).size > 0)
  );
}

interface Window {
  readonly first: string;
  readonly last: string;
  /** Counted in months or years, which gives no day. */
  readonly isRough?: boolean;
}

/**
 * The days that words may mean in an article of a day: that day, the weekdays that they name next to it, and those that they
 * count from it. Null where the day of the article is not known.
 */
function windowsOf({ published, lang }: Origin, words: string): Window[] | null {
  if (!published) return null;
  if (published.length < 10) return [{ first: published, last: `${published}~` }];
  const at = Date.parse(`${published}T00:00:00Z`);
  const day = (shift: number) => new Date(at + shift * DAY).toISOString().slice(0, 10);
  const named = weekdaysIn(words, lang);
  const far = Math.max(
    isFar(words, lang, named) ? NEARBY : 0,
    ...countedIn(words).filter((days) => days < MONTH),
  );
  const rough = Math.max(far, ...countedIn(words));
  const days = Array.from({ length: 2 * NEARBY + 1 }, (_, index) => day(index - NEARBY));
  return [
    { first: day(-far), last: day(far) },
    { first: day(-rough), last: day(rough), isRough: true },
    ...days.filter((one) => named.has(new Date(one).getUTCDay())).map((one) => ({ first: one, last: one })),
  ];
}

/** Whether words may mean days near their article: those of other languages may, unless they name a weekday. */
function isFar(words: string, lang: string, named: ReadonlySet<number>): boolean {
  return /^en\b/.test(lang) ? NEAR.test(words) : named.size === 0;
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
