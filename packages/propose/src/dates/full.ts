import { isAmount } from './amounts.ts';
import { dayIso, monthIso } from './calendar.ts';
import { DAY, MONTH, monthOf, WEEKDAY, YEAR } from './english.ts';
import { explicit, pattern, type Rule } from './rule.ts';

const TO = '\\s?(?:–|—|-|to|and|until|through|or|&)\\s?';
const DAY_IN_GROUP = `(${DAY})`;
const number = (digits = ''): number => Number.parseInt(digits, 10);

/** The day that comes first and, of two, the last. */
const span = (year: string, month: string, first: string, last?: string) =>
  explicit(
    dayIso(number(year), monthOf(month), number(first)),
    last ? dayIso(number(year), monthOf(month), number(last)) : null,
  );

/** A month with its year, unless the number counts people (“in March 1500 people marched”). */
const monthAndYear = (text: string, end: number, year: string, month: string) =>
  isAmount(text, end - year.length, end) && !/[,f]\s$/.test(text.slice(0, end - year.length))
    ? null
    : explicit(monthIso(number(year), monthOf(month)));

/** Dates that say their year. */
export const FULL: readonly Rule[] = [
  {
    pattern: pattern(`(\\d{4})-(\\d{2})-(\\d{2})`),
    resolve: ([, y, m, d]) => explicit(dayIso(number(y), number(m), number(d))),
  },
  {
    pattern: pattern(`(?:${WEEKDAY},? )?${DAY_IN_GROUP}${TO}${DAY_IN_GROUP}(?: of)? (${MONTH}),? (${YEAR})`),
    resolve: ([, first = '', last = '', month = '', year = '']) => span(year, month, first, last),
  },
  {
    pattern: pattern(`(?:${WEEKDAY},? )?(${MONTH}) ${DAY_IN_GROUP}${TO}${DAY_IN_GROUP},? (${YEAR})`),
    resolve: ([, month = '', first = '', last = '', year = '']) => span(year, month, first, last),
  },
  {
    pattern: pattern(`(?:${WEEKDAY},? )?${DAY_IN_GROUP}(?: of)? (${MONTH}),? (${YEAR})`),
    resolve: ([, day = '', month = '', year = '']) => span(year, month, day),
  },
  {
    pattern: pattern(`(?:${WEEKDAY},? )?(${MONTH}) ${DAY_IN_GROUP},? (${YEAR})`),
    resolve: ([, month = '', day = '', year = '']) => span(year, month, day),
  },
  {
    pattern: pattern(`(${MONTH})${TO}(${MONTH}),? (${YEAR})`),
    resolve: ([, first = '', last = '', year = '']) => {
      const crosses = monthOf(first) > monthOf(last);
      return explicit(
        monthIso(number(year) - (crosses ? 1 : 0), monthOf(first)),
        monthIso(number(year), monthOf(last)),
      );
    },
  },
  {
    pattern: pattern(`(${MONTH}),? (?:of )?(${YEAR})`),
    resolve: ({ index, 0: { length }, 1: month = '', 2: year = '' }, _context, text) =>
      monthAndYear(text, index + length, year, month),
  },
];

/** Before a year alone; what is weaker than “in” needs more. */
const BEFORE_YEAR =
  '(?<=\\b(?:in|since|by|until|during|of|from|the|late|early|mid|before|after|and|to|between|year)[ -]|\\()';

/** Years alone: never what counts something. */
export const YEARS: readonly Rule[] = [
  {
    pattern: pattern(`${BEFORE_YEAR}(${YEAR})(?!['’]?s(?!\\p{L}))`),
    resolve: ({ index, 0: year }, _context, text) => {
      const end = index + year.length;
      if (isAmount(text, index, end) || !isYearAfter(text, index, end)) return null;
      return explicit(year);
    },
  },
];

/** “to 1950” and “between 1500 and 2000” are years only beside another year, and where that one is a year as well. */
function isYearAfter(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  const [, word = ''] = /\b(\p{L}+)[ -]$/u.exec(before) ?? [];
  const isRange =
    new RegExp(`${YEAR}(?: and | to |, |[–-])$`).test(before) ||
    new RegExp(`^(?: and | to |[–-])${YEAR}(?!\\d)`).test(after);
  if (/^to$/i.test(word)) return isRange || /\b(?:up|back|prior|dates?|dating|dated) to $/.test(before);
  if (/^and$/i.test(word)) return isRange || /\b\d{4},? and $/.test(before);
  const other = new RegExp(`^(?: and | to |[–-])(${YEAR})(?!\\d)`).exec(after);
  if (!other) return !/^between$/i.test(word);
  const otherEnd = end + other[0].length;
  return Number(other[1]) > Number(text.slice(start, end)) && !isAmount(text, otherEnd - 4, otherEnd);
}
