import type { Span } from 'backgrounder-text/span';
import { type Day, isoOf, mondayOf, monthIso, monthOfDay, weekdayOf } from './calendar.ts';
import { COUNT, countOf } from './english.ts';
import { type Context, pattern, type Resolved, type Rule } from './rule.ts';
import { clauseAround, tenseAt } from './tense.ts';
import { verbsOf } from './verbs.ts';

const OPEN: Resolved = { value: null, from: 'article' };

/** “twice what it was ten years ago”: another time, told to measure this one by. */
const COMPARISON = /(?<!\p{L})(?:than|what|as)\s(?:it|they|he|she|we)\s(?:did|was|were|had)(?!\p{L}).*$/iu;

/** “the town we know today”. */
const WE_NOW = /\b(?:we|you|they) (?:\p{Ll}+ly )?(\p{Ll}+) (?:it |them )?$/u;
/** “may be a village today”. */
const MAY_BE = /\b(?:may|might|can|could|must) (?:\p{L}+ )?be\b/u;

/** “today” for nowadays: without anything past or to come, or “today's” before a noun. */
function isNowadays(text: string, span: Span): boolean {
  if (/^['’]s\b/.test(text.slice(span.end, span.end + 3))) return true;
  const clause = clauseAround(text, span);
  if (/\b(?:of|than|until|to|like|even|still)\s$/i.test(text.slice(clause.start, span.start))) return true;
  // “from four boats today to nine by 2030”
  if (/\bfrom [^,;]*$/i.test(text.slice(clause.start, span.start)) && text.startsWith(' to ', span.end))
    return true;
  const lead = text.slice(clause.start, span.start);
  const [, ours = ''] = WE_NOW.exec(lead) ?? [];
  if (ours !== '' && verbsOf(`they ${ours}`).every(({ tense }) => tense === 'present')) return true;
  const near = partAround(text, clause, span).replace(COMPARISON, '');
  if (MAY_BE.test(near) && verbsOf(near).every(({ tense }) => tense === 'future')) return true;
  const verbs = verbsOf(near);
  if (verbs.length === 0) {
    // “Today, a litre costs more”: a present that looks like a noun.
    const opens = clause.start === span.start && /^, \p{L}/u.test(text.slice(span.end, span.end + 3));
    return (
      opens || !/^\s*(?:[,(]|$)/.test(text.slice(span.end, clause.end)) || tenseAt(text, span) === 'present'
    );
  }
  return (
    !verbs.some(({ tense, finite }) => finite && (tense === 'past' || tense === 'future')) ||
    verbs.some(({ tense }) => tense === 'present')
  );
}

/** The stretch between commas that holds the span, and the next one where it holds nothing else. */
function partAround(text: string, clause: Span, span: Span): string {
  const from = Math.max(clause.start, text.lastIndexOf(',', span.start - 1) + 1);
  const comma = text.indexOf(',', span.end);
  const to = comma < 0 || comma > clause.end ? clause.end : comma;
  const part = text.slice(from, to);
  return /\p{Ll}{3}/u.test(part.replace(/\btoday\b/i, '')) ? part : text.slice(from, clause.end);
}

function shifted(day: Day, count: number, unit: string): string | null {
  const { year, month } = monthOfDay(day);
  if (unit.startsWith('day')) return isoOf(day + count);
  if (unit.startsWith('week')) return weeksFrom(day, count);
  if (unit.startsWith('month')) {
    const at = new Date(Date.UTC(year, month - 1 + count, 1));
    return monthIso(at.getUTCFullYear(), at.getUTCMonth() + 1);
  }
  return Math.abs(count) >= 10 && count % 5 === 0 ? null : String(year + count);
}

/** Weeks say no day: the month, where half a week more or less does not change it. */
function weeksFrom(day: Day, count: number): string | null {
  const [from, to] = [isoOf(day + 7 * count - 3), isoOf(day + 7 * count + 3)].map((iso) => iso.slice(0, 7));
  return from !== undefined && from === to ? from : null;
}

/** Before what is only about so much: “more than two years ago”. */
const ABOUT =
  /\b(?:about|around|some|nearly|almost|over|than|least|roughly|approximately|up to|within|under|just|barely|every|last|past|next|first|or)\s$/i;

function ago(match: RegExpExecArray, { article, isQuoted }: Context, text: string): Resolved | null {
  const [, count = '', unit = ''] = match;
  const n = countOf(count);
  if (n === null || ABOUT.test(text.slice(Math.max(0, match.index - 16), match.index))) return null;
  if (isQuoted(match.index)) return null;
  if (article === null) return OPEN;
  const value = shifted(article, -n, unit.toLowerCase());
  return value === null ? null : { value, from: 'article' };
}

/** How many, of what, and which way. */
type Step = readonly [count: string, unit: string, way: string];

/** “two days later”: from the day that the paragraph has named, never from the article. */
function beside(
  text: string,
  span: Span,
  [count, unit, way]: Step,
  { before, beforeEnd }: Context,
): Resolved | null {
  const n = countOf(count);
  if (before === null || n === null) return null;
  if (ABOUT.test(text.slice(Math.max(0, span.start - 16), span.start))) return null;
  const followed = /^ \p{L}/u.test(text.slice(span.end, span.end + 2));
  const isLate = /later|after|next|following/i.test(way);
  // “Wednesday, a day after X did”: the words date X. Elsewhere “a day after X did” tells no day.
  const datesClause = /after|before/i.test(way) && followed;
  if (datesClause && !/^\s?[,(–—-]\s?(?:just |only )?$/.test(text.slice(beforeEnd, span.start))) return null;
  const sign = (isLate ? 1 : -1) * (datesClause ? -1 : 1);
  const value = shifted(before, sign * n, unit.toLowerCase());
  return value === null ? null : { value, from: 'before' };
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

/** The year of “last summer” and its kin, where the day of the article leaves no doubt which is meant. */
function season(which: string, name: string, article: Day): Resolved {
  const { year, month } = monthOfDay(article);
  const months = SEASONS[name];
  if (!months) return OPEN;
  const [first, last] = months;
  if (which === 'last') return month <= last ? { value: String(year - 1), from: 'article' } : OPEN;
  if (which === 'next') return month >= first ? { value: String(year + 1), from: 'article' } : OPEN;
  return { value: String(year), from: 'article' };
}

/** “this weekend” on a weekday: the one behind it where something has happened, else the one ahead. */
function weekend(text: string, span: Span, article: Day): Resolved {
  const isBehind = tenseAt(text, span) === 'past' && ![0, 6].includes(weekdayOf(article));
  return stretch(isBehind ? 'last' : 'this', 'weekend', article);
}

function stretch(which: string, unit: string, article: Day): Resolved {
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const { year } = monthOfDay(article);
  if (unit === 'year') return { value: String(year + step), from: 'article' };
  if (unit === 'month') return { value: shifted(article, step, 'month'), from: 'article' };
  if (unit !== 'week' && unit !== 'weekend') return season(which, unit, article);
  const monday = mondayOf(article) + 7 * step;
  const first = unit === 'week' ? monday : monday + 5;
  return { value: isoOf(first), until: isoOf(monday + 6), from: 'article' };
}

/** What is counted from the day of the article or from a date before it. */
export const RELATIVE: readonly Rule[] = [
  {
    pattern: pattern('yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night'),
    resolve: ({ index, 0: words }, { article, isQuoted }, text) => {
      const span = { start: index, end: index + words.length };
      // “told the Today programme”, “told USA Today”
      if (
        /^To(?:day|night)$/.test(words) &&
        /[\p{L}\d,’'] $/u.test(text.slice(Math.max(0, index - 2), index))
      )
        return null;
      if (isQuoted(index) || (/^today$/i.test(words) && isNowadays(text, span))) return null;
      if (/^(?:['’]s\b)/.test(text.slice(span.end, span.end + 3))) return null;
      if (article === null) return OPEN;
      const shift = /yesterday|last night/i.test(words) ? -1 : /tomorrow/i.test(words) ? 1 : 0;
      return { value: isoOf(article + shift), from: 'article' };
    },
  },
  { pattern: pattern(`(${COUNT}) (days?|weeks?|months?|years?) ago`), resolve: ago },
  {
    pattern: pattern(`(${COUNT}) (days?|weeks?|months?|years?) (earlier|later|after|before)`),
    resolve: ({ index, 0: words, 1: count = '', 2: unit = '', 3: way = '' }, context, text) =>
      beside(text, { start: index, end: index + words.length }, [count, unit, way], context),
  },
  {
    pattern: pattern('the (?:(day|week|month|year) (before|after)|(next|following|previous) day)'),
    resolve: ({ index, 0: words, 1: unit = 'day', 2: way, 3: other = '' }, context, text) =>
      beside(text, { start: index, end: index + words.length }, ['a', unit, way ?? other], context),
  },
  {
    pattern: pattern(
      `(last|next|this|earlier this|later this) (week|weekend|month|year|spring|summer|autumn|fall|winter)`,
    ),
    resolve: ({ index, 0: words, 1: which = '', 2: unit = '' }, { article }, text) => {
      if (/^['’]s\b/.test(text.slice(index + words.length, index + words.length + 3)) && unit !== 'year')
        return null;
      if (/^ (?:after|before)\b/.test(text.slice(index + words.length, index + words.length + 8)))
        return null;
      if (/\b(?:the|every|each|a)\s$/i.test(text.slice(Math.max(0, index - 6), index))) return null;
      if (article === null) return OPEN;
      if (/^this weekend$/i.test(words))
        return weekend(text, { start: index, end: index + words.length }, article);
      if (/^earlier this month$/i.test(words) && isoOf(article).endsWith('-01')) return OPEN;
      return stretch(which.toLowerCase().replace(/^(?:earlier|later) /, ''), unit.toLowerCase(), article);
    },
  },
];
