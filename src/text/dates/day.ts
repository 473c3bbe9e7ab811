/** Languages whose names of months and weekdays are known, the most frequent first. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'hu',
  'ro',
  'el',
  'bg',
  'hr',
  'sr',
  'sl',
  'ca',
  'id',
  'vi',
  'ar',
  'fa',
  'ur',
  'hi',
  'bn',
  'he',
];
/** Words of a date that say nothing about which day it is. */
const SMALL =
  /^(?:the|of|on|at|de|del|di|da|do|le|el|il|den|der|dem|am|um|kl|à|a|às|las|op|om|o|г|року|uhr|h|hrs?|pm|gmt|utc|[ecmpw][es]?t|bst|ist|pkt|jst|z|th|st|nd|rd|er|º|ª)$/;
const MOST_WORDS = 12;
const LONGEST = 90;
const LATEST_YEAR = 2100;
const EARLIEST_YEAR = 1500;

/**
 * A date as people and programs write it: “12 March 2026”, “2026/03/12”, “12.3.2026”, “12. März 2026, 8.30 Uhr”, seconds
 * since 1970. Null for anything else, and for a date that can be read in two ways (“03/04/2026”).
 * @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is written
 */
export function dateFrom(words: string): string | null {
  if (words.length > LONGEST) return null;
  const text = westernDigits(words.trim());
  return fromSeconds(text) ?? fromNumbers(text) ?? fromNames(text);
}

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** The value of a decimal digit of any script: the ten of a script stand in a row. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

function fromSeconds(text: string): string | null {
  const seconds = /^\d{10}$/.test(text) ? Number(text) : /^\d{13}$/.test(text) ? Number(text) / 1000 : null;
  return seconds === null ? null : new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** What may follow a date of numbers: a time, and its zone. */
const TIME = '(?:[T\\s,]+(?:at |um |à )?\\d{1,2}[:.h]\\d{2}.{0,30})?';
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4})${TIME}$`);
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T\d{4,6}.{0,8})?$/;
const IDEOGRAPHS = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?.{0,20}$/;

function fromNumbers(text: string): string | null {
  const [, year = '', , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (month) return calendar(year, month, day);
  const plain = /^(\d{4})(?:-(\d\d))?$/.exec(text) ?? COMPACT.exec(text) ?? IDEOGRAPHS.exec(text);
  if (plain) return calendar(plain[1] ?? '', plain[2], plain[3]);
  const [, first = '', mark, second = '', last] = YEAR_LAST.exec(text) ?? [];
  if (!last) return null;
  // A full stop stands after the day; between slashes either may come first.
  if (mark === '.' || Number(first) > 12 || first === second) return calendar(last, second, first);
  return Number(second) > 12 ? calendar(last, first, second) : null;
}

function fromNames(text: string): string | null {
  const parts = text
    .toLowerCase()
    .replace(/\b\d{1,2}(?:[:h]\d{2}|[.]\d{2}(?!\d))(?::\d{2})?|[+-]\d{2}:?\d{2}\b/g, ' ')
    .match(/\p{N}+|[\p{L}\p{M}]+/gu);
  if (!parts || parts.length > MOST_WORDS) return null;
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const year = numbers.find((part) => part.length === 4);
  const day = numbers.find((part) => part.length < 3);
  if (!year || numbers.length > 2 || (numbers.length === 2 && !day)) return null;
  const words = parts.filter((part) => !/^\d+$/.test(part) && !SMALL.test(part));
  for (const lang of LANGUAGES) {
    const { months, weekdays } = namesIn(lang);
    const named = words.filter((word) => months.has(word) && !(words.length > 1 && weekdays.has(word)));
    const rest = words.filter((word) => !months.has(word) && !weekdays.has(word));
    const [month] = named;
    if (month && named.length === 1 && rest.length === 0)
      return calendar(year, String(months.get(month)), day);
  }
  return null;
}

interface Names {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const known = new Map<string, Names>();

/** The names of months in a language, whole and shortened, in lower case, with their numbers from 1 to 12. */
export function monthNamesIn(lang: string): ReadonlyMap<string, number> {
  return namesIn(lang).months;
}

/** The names of months and weekdays in a language, whole and shortened, in lower case. */
function namesIn(lang: string): Names {
  const made = known.get(lang) ?? { months: monthsIn(lang), weekdays: weekdaysIn(lang) };
  known.set(lang, made);
  return made;
}

function monthsIn(lang: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>(lang === 'en' ? [['sept', 9]] : []);
  for (const month of ['long', 'short'] as const) {
    const formats = [{ month }, { month, day: 'numeric', year: 'numeric' }] as const;
    for (const options of formats) {
      const format = new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2024, number - 1, 2));
        const name = wordIn(parts.find(({ type }) => type === 'month')?.value);
        if (name) months.set(name, number);
      }
    }
  }
  return months;
}

function weekdaysIn(lang: string): ReadonlySet<string> {
  const names = (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, day + 1)));
  });
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}

function wordIn(name: string | undefined): string | null {
  const words = name?.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length === 1 ? (words[0] ?? null) : null;
}

/** A date that exists in the calendar, as precise as it is given. */
function calendar(year: string, month?: string, day?: string): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const value = parts.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-');
  const at = new Date(`${`${value}-01-01`.slice(0, 10)}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
  return exists && Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR ? value : null;
}
