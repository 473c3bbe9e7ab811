import type { Span } from '../../text/span.ts';
import type { ProposedDate } from '../types.ts';

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
const DAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple of)';

/** A day without its time, as days since 1970-01-01 (UTC). */
type Day = number;

const dayOf = (iso: string): Day | null => {
  const at = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at / 86_400_000;
};
/** The first day of a year, a month or a day. */
const firstDayOf = (value: string): Day | null => dayOf(`${value}-01-01`.slice(0, 10));
const isoOf = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

interface Context {
  /** The day of the article. */
  readonly article: Day | null;
  /** The last day named before this one in the text. */
  readonly before: Day | null;
  /** The year of the last date before this one in the text, of whatever precision. */
  readonly year: string | null;
  /** The last date before this one in the same paragraph, where its year is known from the text, as its first day. */
  readonly told: Day | null;
}

interface Resolved {
  readonly value: string | null;
  readonly until?: string;
  readonly from: ProposedDate['from'];
}

interface Rule {
  readonly pattern: RegExp;
  resolve(match: RegExpExecArray, context: Context, text: string): Resolved | null;
}

const pattern = (source: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
const monthOf = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;
const two = (n: number | string): string => String(n).padStart(2, '0');
const explicit = (value: string): Resolved => ({ value, from: 'explicit' });

function calendarDay(year: string, month: number, day: string): Resolved | null {
  const value = `${year}-${two(month)}-${two(day)}`;
  const at = dayOf(value);
  return at !== null && isoOf(at) === value ? explicit(value) : null;
}

/**
 * The value of a day or month without its year: the first after what the paragraph has just told, by at most a month
 * before it; where it tells no year or the sentence looks ahead, the one nearest to the article.
 */
function withoutYear(
  text: string,
  at: number,
  context: Context,
  month: number,
  day: number,
): Resolved | null {
  const { article, told } = context;
  if (told !== null && !FUTURE.test(around(text, at))) {
    const year = Number(isoOf(told - 31).slice(0, 4));
    const first = Date.UTC(year, month - 1, day) / 86_400_000 >= told - 31 ? year : year + 1;
    const resolved = calendarDay(String(first), month, String(day));
    return resolved && { ...resolved, from: 'before' };
  }
  if (article === null) return { value: null, from: 'article' };
  const resolved = calendarDay(String(nearestYear(article, month, day)), month, String(day));
  return resolved && { ...resolved, from: 'article' };
}

/** The year in which a day and month lie nearest to the article, at most ten months before it and two after. */
function nearestYear(article: Day, month: number, day: number): number {
  const year = Number(isoOf(article).slice(0, 4));
  const at = (y: number) => Date.UTC(y, month - 1, day) / 86_400_000 - article;
  if (at(year) > 60) return year - 1;
  return at(year) < -305 ? year + 1 : year;
}

function countOf(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  if (text === 'a couple of') return 2;
  const n = NUMBERS.indexOf(text);
  return n < 0 ? null : n;
}

function shifted(day: Day, count: number, unit: string): string {
  const at = new Date(day * 86_400_000);
  if (unit.startsWith('day')) return isoOf(day + count);
  if (unit.startsWith('week')) return isoOf(day + 7 * count);
  if (unit.startsWith('month'))
    return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + count, 1)).toISOString().slice(0, 7);
  return String(at.getUTCFullYear() + (unit.startsWith('decade') ? 10 : 1) * count);
}

function weekday(name: string, relation: string, context: Context, sentenceIsFuture: boolean): Resolved {
  const { article } = context;
  if (article === null) return { value: null, from: 'article' };
  const gap = (weekdayOf(article) - DAY_NAMES.indexOf(name.toLowerCase()) + 7) % 7;
  if (relation === 'next') return { value: isoOf(article + (7 - gap || 7)), from: 'article' };
  if (relation === 'last') return { value: isoOf(article - (gap || 7)), from: 'article' };
  if (relation === 'coming' || (sentenceIsFuture && gap > 0))
    return { value: isoOf(article + 7 - gap), from: 'article' };
  return { value: isoOf(article - gap), from: 'article' };
}

const FUTURE =
  /\b(?:will|is to|are to|is due|are due|is set|are set|is expected|are expected|would|plans? to|scheduled)\b/i;

/** The clause about an offset, for its tense. */
function around(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at), at - 120, 0);
  const stop = text.slice(at).search(/[.\n;]/);
  return text.slice(from, stop < 0 ? at + 80 : at + Math.min(stop, 80));
}

const RULES: readonly Rule[] = [
  {
    pattern: pattern(`(\\d{4})-(\\d{2})-(\\d{2})`),
    resolve: ([, y, m, d]) => calendarDay(y as string, Number(m), d as string),
  },
  {
    pattern: pattern(`(?:${DAY},? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${YEAR})`),
    resolve: ([, d, m, y]) => calendarDay(y as string, monthOf(m as string), d as string),
  },
  {
    pattern: pattern(`(?:${DAY},? )?(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})`),
    resolve: ([, m, d, y]) => calendarDay(y as string, monthOf(m as string), d as string),
  },
  {
    pattern: pattern(`(${MONTH}),? (${YEAR})`),
    resolve: ([, m, y]) => explicit(`${y}-${two(monthOf(m as string))}`),
  },
  {
    pattern: pattern(
      `(?:in )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(${MONTH})(?: (\\d{1,2})(?:st|nd|rd|th)?)?,? (?:of |in )?(?:that|the same) year`,
    ),
    resolve: ([, d1, m, d2], { year }) => {
      if (year === null) return { value: null, from: 'before' };
      const month = monthOf(m as string);
      const day = d1 ?? d2;
      if (!day) return { value: `${year}-${two(month)}`, from: 'before' };
      const resolved = calendarDay(year, month, day);
      return resolved && { ...resolved, from: 'before' };
    },
  },
  {
    pattern: pattern(
      `(?:${DAY},? )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?)`,
    ),
    resolve: (match, context, text) => {
      const [, d1, m1, m2, d2] = match;
      const day = Number(d1 ?? d2);
      if (day < 1 || day > 31) return null;
      return withoutYear(text, match.index, context, monthOf((m1 ?? m2) as string), day);
    },
  },
  {
    pattern: pattern(`(?:(last|next|this|coming) )?(${DAY})`),
    resolve: (match, context, text) =>
      weekday(
        match[2] as string,
        (match[1] ?? '').toLowerCase(),
        context,
        FUTURE.test(around(text, match.index)),
      ),
  },
  {
    pattern: pattern('yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night'),
    resolve: ([words], { article }) => {
      if (article === null) return { value: null, from: 'article' };
      const shift = /yesterday|last night/i.test(words) ? -1 : /tomorrow/i.test(words) ? 1 : 0;
      return { value: isoOf(article + shift), from: 'article' };
    },
  },
  {
    pattern: pattern(
      `(${COUNT}) (days?|weeks?|months?|years?|decades?) (ago|earlier|later|after|before)|the (day|week|month|year) (before|after)|the (?:next|following|previous) (day)`,
    ),
    resolve: (match, { article, before }, text) => {
      const [words, count, unit, way, theUnit, theWay, following] = match;
      const n = count ? countOf(count) : 1;
      if (n === null) return { value: null, from: 'article' };
      const direction = (way ?? theWay ?? (/previous/i.test(words) ? 'before' : 'after')).toLowerCase();
      const base = direction === 'ago' ? article : before;
      const from = direction === 'ago' ? 'article' : 'before';
      if (base === null) return { value: null, from };
      // “a day after X did”: the words date X, which came before the day at hand.
      const ofClause =
        /after|before/.test(direction) && /^ \p{L}/u.test(text.slice(match.index + words.length));
      const sign = (/ago|earlier|before/.test(direction) ? -1 : 1) * (ofClause ? -1 : 1);
      return { value: shifted(base, sign * n, (unit ?? theUnit ?? following ?? 'day').toLowerCase()), from };
    },
  },
  {
    pattern: pattern(
      `(last|next|this|earlier this|later this) (week|weekend|month|year|spring|summer|autumn|fall|winter|century|decade)`,
    ),
    resolve: ([, which, unit], { article }) => {
      if (article === null) return { value: null, from: 'article' };
      const step = /last/i.test(which as string) ? -1 : /next/i.test(which as string) ? 1 : 0;
      const word = (unit as string).toLowerCase();
      if (word === 'week' || word === 'weekend') {
        const monday = article - ((weekdayOf(article) + 6) % 7) + 7 * step;
        return word === 'week'
          ? { value: isoOf(monday), until: isoOf(monday + 6), from: 'article' }
          : { value: isoOf(monday + 5), until: isoOf(monday + 6), from: 'article' };
      }
      if (word === 'century' || word === 'decade') return null;
      return { value: shifted(article, step, word === 'month' ? 'month' : 'year'), from: 'article' };
    },
  },
  {
    pattern: pattern(
      `(?:(?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Mm]id-?)\\s?)(January|February|March|April|May|June|July|August|September|October|November|December)(?!,? \\d)`,
      'gu',
    ),
    resolve: (match, context, text) => {
      const [words, name] = match;
      const { article, told } = context;
      const month = monthOf(name as string);
      if (told !== null && !/^(?:last|next|this)/i.test(words)) {
        const resolved = withoutYear(text, match.index, context, month, 1);
        if (resolved?.from === 'before') return { ...resolved, value: resolved.value?.slice(0, 7) ?? null };
      }
      if (article === null) return { value: null, from: 'article' };
      const [year, now] = isoOf(article).split('-').map(Number) as [number, number];
      const past = /^next/i.test(words)
        ? month > now
          ? 0
          : 1
        : month > now && !/^(?:by|until)/i.test(words)
          ? -1
          : 0;
      return { value: `${year + past}-${two(month)}`, from: 'article' };
    },
  },
  {
    pattern: pattern(
      `(?<=(?:in|since|by|until|during|of|from|the|late|early|before|after|and|to|between|year) |\\()(${YEAR})(?!s)`,
    ),
    resolve: ([, year]) => explicit(year as string),
  },
];

/**
 * The dates of an English text, disjoint, in reading order. What hangs on the day of the article (“Wednesday”, “last
 * month”) is counted from it; “a day after” from the last full date before it in the text.
 * @param date the article's date, ISO 8601; without it such words get `value: null`
 */
export function datesOf(text: string, date?: string): ProposedDate[] {
  const found: { span: Span; match: RegExpExecArray; rule: Rule }[] = [];
  for (const rule of RULES)
    for (const match of text.matchAll(rule.pattern)) found.push({ span: spanOf(match), match, rule });
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const article = date ? dayOf(date) : null;
  const dates: ProposedDate[] = [];
  let before: Day | null = article;
  let year = article === null ? null : isoOf(article).slice(0, 4);
  let told: Day | null = null;
  let end = 0;
  for (const { span, match, rule } of found) {
    if (span.start < end) continue;
    if (/\n\s*\n/.test(text.slice(end, span.start))) told = null;
    const resolved = rule.resolve(match, { article, before, year, told }, text);
    if (!resolved) continue;
    dates.push({ ...span, surface: text.slice(span.start, span.end), ...resolved });
    end = span.end;
    if (resolved.value) {
      before = dayOf(resolved.value) ?? before;
      year = resolved.value.slice(0, 4);
      if (resolved.from === 'explicit' || told !== null) told = firstDayOf(resolved.value);
    }
  }
  return dates;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
