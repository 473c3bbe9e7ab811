import type { Span } from 'backgrounder-text/span';
import { type Day, dayIso, monthIso, monthOfDay, weekdayOf } from './calendar.ts';
import { DAY, FULL_MONTH, MONTH, monthOf, WEEKDAY, weekdayNamed, YEAR } from './english.ts';
import { monthWithoutYear } from './months.ts';
import { type Context, pattern, type Resolved, type Rule } from './rule.ts';
import {
  afterTold,
  before,
  DUE,
  distance,
  isAnotherYear,
  isNear,
  NEAR,
  OPEN,
  PUT_OFF,
  type Yearless,
  yearTold,
} from './story.ts';
import { verbOf } from './tense.ts';
import type { Tense } from './verbs.ts';

/** So far ahead a day without its year is doubtful where the same day has just passed. */
const FAR = 270;

/** The year that stands with the second of two dates: “2 May to 5 June 2020”. */
const SHARED_YEAR = new RegExp(
  `^\\s?(?:,|–|—|-|to|and|until|through|or)\\s?(?:the |on )?(?:${WEEKDAY},? )?(?:(${MONTH}) ${DAY}|${DAY}(?: of)? (${MONTH})),? (${YEAR})(?!\\d)`,
  'iu',
);

/** Before a day up to which or for which something is, whatever the tense. */
const TOWARDS = /\b(?:for|until|till|by|before|ahead of)\s(?:the )?$/i;
/** “the outcome of the 8 November election”: the day of what is named, whenever the verb happens. */
const isAttribute = (text: string, at: Span): boolean =>
  /\b(?:the|an?|his|her|its|their|planned|scheduled|upcoming)\s$/i.test(before(text, at)) &&
  /^ \p{Ll}{4}/u.test(text.slice(at.end, at.end + 5));

/** “names were struck off before the election on 8 November”: the day of what has a day of its own. */
const OF_A_VOTE =
  /\b(?:elections?|primar(?:y|ies)|caucus(?:es)?|vote|poll|ballot|referendum|run-?off|deadline|summit|inauguration|day|anniversary|holiday|festival)\s(?:on |of )(?:the )?$/i;

/** “the Sept. 11 Commission”, “the September 11 attacks”: a day that is a part of a name. */
function isInName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 30);
  if (
    /^ (?:attacks?|hijack|bombings?|movement|uprising|incident|coup|massacre|invasion|assault|raids?|terror)/.test(
      after,
    )
  )
    return true;
  if (/\b(?:attacks?|massacre|uprising|coup|bombings?) of\s$/.test(before(text, { start }))) return true;
  return (
    /^ \p{Lu}\p{Ll}+/u.test(after) &&
    !/\b(?:on|by|until|since|from|before|after|and|that)\s$/i.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** “June 9 – Velis, Town Hall”: a line of a list, whose year the list tells. */
const isOfList = (text: string, { start, end, weekday }: Yearless): boolean =>
  weekday < 0 &&
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\s?(?:--?|–|—|:|@)\s/.test(text.slice(end, end + 4));

/**
 * The value of a day without its year: that of the date it is joined to, of the story that its paragraph tells, or the
 * nearest to the article on the side that the tense says. Open where these do not decide.
 */
function dayWithoutYear(text: string, at: Yearless, context: Context): Resolved | null {
  const shared = sharedYear(text, at);
  if (shared !== null) return { value: dayIso(shared, at.month, at.day), from: 'explicit' };
  if (isOfList(text, at)) return dayIso(2024, at.month, at.day) ? OPEN : null;
  const tense = DUE.test(before(text, at)) ? 'future' : tenseSaid(text, at);
  const story = tense === 'future' ? null : afterTold(at, context);
  if (story) return story;
  const told = at.weekday < 0 && tense !== 'future' ? yearTold(text, context, at) : null;
  if (told !== null) return { value: dayIso(told, at.month, at.day), from: 'before' };
  const year = context.article === null ? null : yearOf(at, context.article, tense);
  if (year === null || isAnotherYear(context, tense, year))
    return dayIso(2024, at.month, at.day) ? OPEN : null;
  const value = dayIso(year, at.month, at.day);
  return value === null ? null : { value, from: 'article' };
}

/** Before a day ahead, though the court has fixed it: “was listed for a further hearing on”. */
const FIXED_FOR =
  /\b(?:listed|posted|fixed|slated|reserved|adjourned)\sfor\s(?:\p{Ll}+\s){0,4}(?:on|to|till)?\s?(?:the\s)?$/u;

/** The tense that tells on which side of the article a day lies; null where it may be that of something else. */
function tenseSaid(text: string, at: Span): Tense | null {
  if (/\bsince\s(?:the\s)?$/i.test(before(text, at))) return 'past';
  if (isAttribute(text, at) || OF_A_VOTE.test(before(text, at))) return null;
  const verb = verbOf(text, at);
  if (
    PUT_OFF.test(verb?.word ?? '') &&
    /(?<!\b(?:was|were|been)\s(?:scheduled|set|planned)\s)\b(?:to|until|till|for)\s$/.test(before(text, at))
  )
    return 'future';
  if (FIXED_FOR.test(text.slice(Math.max(0, at.start - 60), at.start))) return 'future';
  const tense = verb?.tense ?? null;
  // “will be asked about her July 25 call”
  if (tense === 'future' && /\p{L}(?:['’]s|s['’])\s$/u.test(before(text, at))) return null;
  return TOWARDS.test(before(text, at)) && tense !== 'future' ? null : tense;
}

function sharedYear(text: string, { end, month }: Yearless): number | null {
  const match = SHARED_YEAR.exec(text.slice(end, end + 60));
  if (!match) return null;
  const year = Number(match[3]);
  return month > monthOf(match[1] ?? match[2] ?? '') ? year - 1 : year;
}

function yearOf({ month, day, weekday }: Yearless, article: Day, tense: Tense | null): number | null {
  const { year } = monthOfDay(article);
  const years = [year - 1, year, year + 1];
  if (weekday >= 0) {
    const fitting = years.filter((y) => weekdayOf(Date.UTC(y, month - 1, day) / 86_400_000) === weekday);
    const close = fitting.filter((y) => Math.abs(distance(y, month, day, article)) < 330);
    const [only = null] = close;
    return close.length === 1 ? only : null;
  }
  const isJustPast = (y: number | null) => y !== null && distance(y, month, day, article) > -NEAR;
  const ahead = years.find((y) => distance(y, month, day, article) >= 0) ?? null;
  const back = years.findLast((y) => distance(y, month, day, article) <= 0) ?? null;
  if (tense === 'past') return back;
  if (tense === 'future')
    return ahead !== null && isJustPast(back) && distance(ahead, month, day, article) > FAR ? null : ahead;
  return years.find((y) => isNear(y, month, day, article)) ?? null;
}

const CALLED =
  '(?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Mm]id-?|[Ff]rom|[Ff]or)\\s?';

/** Before “in November” where the month comes round each year: “the fourth Thursday in November”. */
const ORDINAL_DAY = new RegExp(`\\b(?:first|second|third|fourth|last) ${WEEKDAY} $`, 'i');

/** True where somebody in the text is called May: “by May” may be her. */
const hasMay = (text: string): boolean =>
  /(?:Mrs|Ms|Miss|Theresa|Prime Minister|Minister|Brian|James|Elaine) May\b/.test(text);

/** Dates that do not say their year. */
export const YEARLESS: readonly Rule[] = [
  {
    pattern: pattern(
      `(?:in )?(?:(${DAY})(?: of)? )?(${MONTH})(?: (${DAY}))?,? (?:of )?(last|this|next) year`,
    ),
    resolve: ([, d1, month = '', d2, which = ''], { article }) => {
      if (article === null) return OPEN;
      const year = monthOfDay(article).year + (/^last$/i.test(which) ? -1 : /^next$/i.test(which) ? 1 : 0);
      const day = d1 ?? d2;
      const value = day
        ? dayIso(year, monthOf(month), Number.parseInt(day, 10))
        : monthIso(year, monthOf(month));
      return value === null ? null : { value, from: 'article' };
    },
  },
  {
    pattern: pattern(
      `(?:in )?(?:(${DAY})(?: of)? )?(${MONTH})(?: (${DAY}))?,? (?:of |in )?(?:that|the same) year`,
    ),
    resolve: ([, d1, month = '', d2], { year }) => {
      if (year === null) return { value: null, from: 'before' };
      const day = d1 ?? d2;
      const value = day
        ? dayIso(year, monthOf(month), Number.parseInt(day, 10))
        : monthIso(year, monthOf(month));
      return value === null ? null : { value, from: 'before' };
    },
  },
  {
    pattern: pattern(`(?:(${WEEKDAY}),? (?:the )?)?(?:(${DAY})(?: of)? (${MONTH})|(${MONTH}) (${DAY}))`),
    resolve: (match, context, text) => {
      const [words, weekday = '', d1, m1, m2, d2] = match;
      const day = Number.parseInt(d1 ?? d2 ?? '', 10);
      if (day < 1 || day > 31 || isInName(text, match.index, match.index + words.length)) return null;
      const at = { start: match.index, end: match.index + words.length };
      return dayWithoutYear(
        text,
        { ...at, month: monthOf(m1 ?? m2 ?? ''), day, weekday: weekday ? weekdayNamed(weekday) : -1 },
        context,
      );
    },
  },
  {
    pattern: pattern(`${CALLED}(${FULL_MONTH})(?!,? (?:of )?\\d)`, 'gu'),
    resolve: ({ index, 0: words, 1: name = '' }, context, text) => {
      if (name === 'May' && /^(?:by|for|from|until|since|last|this|next)/i.test(words) && hasMay(text))
        return null;
      if (ORDINAL_DAY.test(before(text, { start: index }))) return null;
      return monthWithoutYear(
        text,
        { start: index, end: index + words.length },
        words,
        monthOf(name),
        context,
      );
    },
  },
];
