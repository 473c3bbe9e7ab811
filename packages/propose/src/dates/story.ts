import type { Span } from 'backgrounder-text/span';
import { type Day, dayIso, dayOf, monthOfDay, weekdayOf } from './calendar.ts';
import type { Context, Resolved } from './rule.ts';
import type { Tense } from './verbs.ts';

/** A date that the text and the article leave open. */
export const OPEN: Resolved = { value: null, from: 'article' };

/** How far from the article a day without its year lies where no tense says on which side. */
export const NEAR = 60;
/** How long after what its paragraph has told a day still goes on with the story, whatever the article's date. */
const GOES_ON = 120;

/** So far behind a date, in UTF-16 units, a day without its year hangs on the article instead. */
const FAR_ABOVE = 300;

/** A day without its year. */
export interface Yearless extends Span {
  readonly month: number;
  readonly day: number;
  /** The last day of a month that stands alone. */
  readonly lastDay?: number;
  /** As the text names it; −1 where it does not. */
  readonly weekday: number;
}

/** Before what is to come when a thing is past that waits for it: “delivery in November”. */
export const DUE =
  /\b(?:delivery|due|deliverable|of record|payable|settlement|maturing|maturity|expiring)\s(?:on |in |by )?$/i;
/** What ends with a day ahead, though it is past itself: “adjourned until October”. */
export const PUT_OFF =
  /^(?:adjourned|postponed|delayed|moved|remanded|extended|suspended|deferred|rescheduled|set|put|scheduled|planned)$/;

/** A few words before a date. */
export const before = (text: string, { start }: { readonly start: number }): string =>
  text.slice(Math.max(0, start - 30), start);

/** True when the paragraph tells of a year of its own, to which a day without its year may belong as well. */
export function isAnotherYear(
  { article, bareYear }: Context,
  tense: Tense | null,
  year: number | null,
): boolean {
  if (article === null || bareYear === null || bareYear === year) return false;
  const { year: now } = monthOfDay(article);
  return tense === 'future' ? bareYear > now : bareYear !== now;
}

/** The first such day after what the paragraph has told, by at most a month before it; null where that stands far above. */
export function afterTold(
  { start, month, day, lastDay = day, weekday }: Yearless,
  { told, toldEnd, article }: Context,
): Resolved | null {
  if (told === null || (article !== null && start - toldEnd > FAR_ABOVE)) return null;
  const from = told - 31;
  const { year } = monthOfDay(from);
  const value = [year, year + 1]
    .map((y) => dayIso(y, month, day))
    .find((iso) => iso !== null && (dayOf(iso) ?? 0) >= from);
  const at = value ? dayOf(value) : null;
  if (!value || at === null || (weekday >= 0 && weekdayOf(at) !== weekday)) return null;
  if (article !== null && at > article) return null;
  if (article === null || at - told <= GOES_ON) return { value, from: 'before' };
  const near = [year, year + 1, monthOfDay(article).year].some(
    (y) => isNear(y, month, day, article) || isNear(y, month, lastDay, article),
  );
  return near && at - article < -NEAR ? null : { value, from: 'before' };
}

/** Before a date that leads its sentence, as in a story told in order: “On 3 May, ”, “Then, in June, ”. */
const LEADS =
  /(?:^|\n|[.!?]["”’)]?\s)(?:(?:But|And|Then|Later|Finally),? )?(?:(?:[Oo]n|[Ii]n|[Ee]arly in|[Ll]ate in) )?$/u;

/**
 * The year that a sentence before has opened, in which a day or month that leads its sentence goes on: “In 1947, … In
 * June, …”, but not “In 1947, … He died on 3 May”. Null where the same day lies near the article too.
 */
export function yearTold(
  text: string,
  { openingYear, article }: Context,
  { start, month, day }: Span & { readonly month: number; readonly day: number },
): number | null {
  if (openingYear === null || !LEADS.test(text.slice(Math.max(0, start - 24), start))) return null;
  if (article === null) return openingYear;
  const { year } = monthOfDay(article);
  const isAsNear = [year - 1, year].some((one) => isNear(one, month, day, article));
  return openingYear < year && !isAsNear ? openingYear : null;
}

/** Days from the article to a day of a year. */
export const distance = (year: number, month: number, day: number, article: Day): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 - article;
/** True for a day that lies near the article. */
export const isNear = (year: number, month: number, day: number, article: Day): boolean =>
  Math.abs(distance(year, month, day, article)) <= NEAR;
