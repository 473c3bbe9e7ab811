const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
export const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Sources of regular expressions, without groups. */
export const FULL_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const MONTH = `(?:${FULL_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const YEAR = '(?:1[5-9]|20)\\d\\d';
/** A day of the month, with or without its ending; not the beginning of “3,000”. */
export const DAY = '[0-3]?\\d(?:st|nd|rd|th)?(?![.,]?\\d)';
export const COUNT = `(?:\\d{1,3}|an?|${NUMBERS.slice(1).join('|')}|a couple of)`;

/** 1 for January. */
export const monthOf = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;

export const weekdayNamed = (name: string): number => DAY_NAMES.indexOf(name.toLowerCase());

export function countOf(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  if (text === 'a couple of') return 2;
  const n = NUMBERS.indexOf(text);
  return n < 0 ? null : n;
}
