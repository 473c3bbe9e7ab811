import type { Span } from 'backgrounder-text/span';
import type { ProposedDate } from '../model/types.ts';
import { quotationsOf } from '../speech/quotations.ts';
import { dayIso, dayOf, firstDayOf, monthOfDay } from './calendar.ts';
import { DAY, MONTH, monthOf } from './english.ts';
import { FULL, YEARS } from './full.ts';
import { RELATIVE } from './relative.ts';
import type { Context, Resolved, Rule } from './rule.ts';
import { WEEKDAYS } from './weekdays.ts';
import { YEARLESS } from './yearless.ts';

const ENGLISH: readonly Rule[] = [...FULL, ...YEARLESS, ...WEEKDAYS, ...RELATIVE, ...YEARS];

/**
 * The dates of an English text, disjoint, in reading order. What hangs on the day of the article (“Wednesday”, “last
 * month”) is counted from it, back or ahead as the tense says; “two days later” from the day that its paragraph has named.
 * @param date the article's date, ISO 8601; without it such words get `value: null`
 */
export function datesOf(text: string, date?: string): ProposedDate[] {
  const dates: ProposedDate[] = [];
  const quotations = quotationsOf(text);
  let context: Context = contextOf(date, (at) => isInside(quotations, at) || isInOpenQuotation(text, at));
  let end = 0;
  for (const { match, rule } of matchesOf(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start < end) continue;
    if (text.slice(end, span.start).includes('\n')) context = inParagraph(context);
    const resolved = rule.resolve(match, context, text);
    if (!resolved) continue;
    dates.push({ ...span, surface: text.slice(span.start, span.end), ...resolved });
    end = span.end;
    if (resolved.value) context = after(context, resolved, resolved.value, text, span);
  }
  return date ? asElsewhere(asOften(dates)) : betweenTold(dates);
}

/** A day that an article names without its year is the same each time: the one that it mostly has. */
function asOften(dates: readonly ProposedDate[]): ProposedDate[] {
  const named = Map.groupBy(
    dates.filter(
      ({ value, from, surface }) => value?.length === 10 && from === 'article' && IS_DAY.test(surface),
    ),
    dayNamed,
  );
  return dates.map((date) => {
    const group = named.get(dayNamed(date)) ?? [];
    if (!group.includes(date)) return date;
    const [most, next] = [...Map.groupBy(group, ({ value }) => value)]
      .map(([value, some]) => ({ value, times: some.length }))
      .toSorted((a, b) => b.times - a.times);
    return most?.value && most.times > (next?.times ?? 0) ? { ...date, value: most.value } : date;
  });
}

/** A day of a month, without its year. */
const IS_DAY = new RegExp(`^(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})$`, 'i');

/** An open date takes the value that the same words have wherever else the article says them, if that is one. */
function asElsewhere(dates: readonly ProposedDate[]): ProposedDate[] {
  const said = Map.groupBy(
    dates.filter(({ value, from }) => value !== null && from === 'article'),
    dayNamed,
  );
  return dates.map((date) => {
    const [first, ...others] = date.value === null ? (said.get(dayNamed(date)) ?? []) : [];
    return first?.value && others.every(({ value }) => value === first.value)
      ? { ...date, value: first.value, from: 'article' }
      : date;
  });
}

/** Without the article's date, a day without its year between two dates of one year is of that year. */
function betweenTold(dates: readonly ProposedDate[]): ProposedDate[] {
  const told = dates.filter(({ value, from }) => from !== 'article' && (value?.length ?? 0) >= 7);
  return dates.map((date) => {
    const [, day] = new RegExp(`(${DAY})`).exec(date.surface) ?? [];
    const [, name] = new RegExp(`(${MONTH})`).exec(date.surface) ?? [];
    if (date.value !== null || !day || !name) return date;
    const [before, after] = [
      told.findLast(({ start }) => start < date.start)?.value?.slice(0, 4),
      told.find(({ start }) => start > date.start)?.value?.slice(0, 4),
    ];
    if (!before || before !== after) return date;
    return {
      ...date,
      value: dayIso(Number(before), monthOf(name), Number.parseInt(day, 10)),
      from: 'before',
    };
  });
}

/** “On Friday”, “by Friday”, “Friday”. */
const dayNamed = ({ surface }: ProposedDate): string =>
  surface.toLowerCase().replace(/^(?:in|since|until|by|from|for) /, '');

function matchesOf(text: string): { match: RegExpExecArray; rule: Rule }[] {
  const found = ENGLISH.flatMap((rule) => [...text.matchAll(rule.pattern)].map((match) => ({ match, rule })));
  return found.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
}

function contextOf(date: string | undefined, isQuoted: Context['isQuoted']): Context {
  const article = date ? dayOf(date) : null;
  return {
    article,
    before: null,
    beforeEnd: -1,
    year: article === null ? null : monthOfDay(article).year,
    told: null,
    toldEnd: -1,
    bareYear: null,
    openingYear: null,
    isQuoted,
  };
}

/** True where a quotation that the paragraph does not end goes on in the next: its mark stands open. */
function isInOpenQuotation(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Binary search in spans that are disjoint and in order. */
function isInside(spans: readonly Span[], at: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
}

const inParagraph = (context: Context): Context => ({
  ...context,
  before: null,
  beforeEnd: -1,
  told: null,
  toldEnd: -1,
  bareYear: null,
  openingYear: null,
});

/** Before a date that is an aside about somebody's past: “, born on 3 May 1960,”, “Founded in June 1990, …”. */
const ASIDE =
  /(?:\(|\b(?:born|since|dating|dated|Act|Law|Treaty|Agreement)\s(?:\p{L}+\s)?|(?:^|[.,(—–]\s?)(?:first |originally )?(?:founded|established|built|created|elected|appointed|married|formed|launched|introduced|opened|signed)\s(?:\p{L}+\s){0,3})(?:on |in |of |from |to )?(?:the )?$/iu;

/** The context after a date. An aside and a year alone are no day from which the story goes on. */
function after(context: Context, { from }: Resolved, value: string, text: string, span: Span): Context {
  const year = Number(value.slice(0, 4));
  const day = dayOf(value);
  const isAside = ASIDE.test(text.slice(Math.max(0, span.start - 40), span.start));
  const base = {
    ...context,
    year,
    ...(day !== null && { before: day, beforeEnd: span.end }),
  };
  if (from === 'article')
    return context.told === null
      ? base
      : { ...base, told: firstDayOf(value), toldEnd: span.end, bareYear: null, openingYear: null };
  if (value.length === 4)
    return isWhen(text, span)
      ? { ...base, bareYear: year, openingYear: opensSentence(text, span) ? year : null }
      : base;
  return isAside || isAttribute(text, span)
    ? base
    : {
        ...base,
        told: firstDayOf(value),
        toldEnd: span.end,
        bareYear: null,
        openingYear: context.openingYear === year ? year : null,
      };
}

/** “the Dec. 21, 1988, bombing of the yard” tells of that day by the way. */
const isAttribute = (text: string, { start, end }: Span): boolean =>
  /\b(?:the|an?|his|her|its|their)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^,? \p{Ll}{4}/u.test(text.slice(end, end + 6));

/** “In early 1948, ”, “The year 1947”, at the beginning of a sentence. */
const opensSentence = (text: string, { start }: Span): boolean =>
  /(?:^|\n|[.!?]["”’)]?\s)(?:(?:But|And|Then|Later|Also),? )?(?:(?:In|By|During|Throughout|Early in|Late in)(?: (?:early|mid|late))?|The year|In the year)[\s-]?$/u.test(
    text.slice(Math.max(0, start - 30), start),
  );

/** “in 1974”, in which a story may be told, not “the order of 1974” or “the 1974 act”. */
const isWhen = (text: string, { start, end }: Span): boolean =>
  /\b(?:in|by|since|during|until|till|from|through|throughout|late|early|mid|year)[\s-]?$/i.test(
    text.slice(Math.max(0, start - 12), start),
  ) || /^\p{L}/u.test(text.slice(start, end));
