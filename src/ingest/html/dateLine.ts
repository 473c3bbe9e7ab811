import { dateFrom } from '../../text/dates/day.ts';
import { CHANGED, ON, PUBLISHED } from '../dateLabels.ts';

/** Languages whose months and days are known; beside numbers and marks a line of a date has no other words. */
const LANGUAGES =
  'en de fr es it pt nl pl sv da nb fi cs sk hu ro bg el tr ru uk ca hr sl et lv lt id ms vi sw ur hi bn'.split(
    ' ',
  );
/** What is said around a date. */
const AROUND =
  'published posted updated modified created edited first last on at by the of and from am pm a m p et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eet ist wib h uhr st nd rd th ago day days hour hours minute minutes min mins week weeks month months year years today yesterday oclock veröffentlicht aktualisiert erstellt am um vom publié mis à jour le publicado actualizado em el de del a las às as pubblicato aggiornato il alle gepubliceerd bijgewerkt op publicerad uppdaterad diterbitkan pukul admin local time read';

let known: Set<string> | null = null;

function wordsOfDates(): Set<string> {
  const found = new Set(AROUND.split(' '));
  const add = (language: string, options: Intl.DateTimeFormatOptions, days: readonly number[]): void => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    for (const day of days) for (const word of wordsIn(format.format(day))) found.add(word);
  };
  const months = Array.from({ length: 12 }, (_, at) => Date.UTC(2024, at, 1));
  const week = Array.from({ length: 7 }, (_, at) => Date.UTC(2024, 0, at + 1));
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      add(language, { month: style }, months);
      add(language, { month: style, day: 'numeric' }, months);
      add(language, { weekday: style }, week);
    }
  return found;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
const LONGEST = 120;

/**
 * True for a line that says when something was published and nothing else, but for who publishes: “Updated 19 Nov 2019, 6:55 AM”,
 * “2 hours ago”, “By Ana Okoro - 11/18/19 11:04 PM”. A day alone is none: it may be the heading of a diary.
 */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false;
  const parts = partsOfLine(line);
  const dates = parts.filter(isDate);
  const others = parts.filter((part) => !isDate(part));
  return dates.length > 0 && others.every(isName) && (dates.some(isTimed) || LABELLED.test(line.trim()));
}

const SAYS = `(?:first |last )?(?:(?<changed>${CHANGED})|${PUBLISHED})`;
/** Says of what a date is. */
const LABELLED = new RegExp(`^\\W*${SAYS}`, 'iu');
/** “Date:”; “Born:” and “Deadline:” say of what else a date is. */
const DATE =
  '(?:(?:publication|publishing|release|posting|veröffentlichungs|erscheinungs)[ -]?)?(?:date|datum|data|fecha|dato|дата|tarih|tanggal|stand)\\s?:';
/** The same, or that it is the date; what follows is the date. */
const LABEL = new RegExp(`^\\W*(?:${SAYS}|${DATE})\\s*(?:${ON})?\\b[:\\s]*`, 'iu');

/**
 * The day that a line above or below an article says it was published, `YYYY-MM-DD`; null for a line that says anything else, or
 * when the article was changed.
 */
export function dayInLine(line: string): string | null {
  const parts = partsOfLine(line);
  // “14. - 20. Januar 2022” is a week.
  if (parts.some((part) => /\d/.test(part) && !isDate(part.replace(LABEL, '')))) return null;
  for (const part of parts) {
    const label = LABEL.exec(part);
    if (label?.groups?.['changed']) continue;
    const date = part.slice(label?.[0].length ?? 0);
    const day = isDate(date) ? dateFrom(date.replace(ZONE, '').trim()) : null;
    if (day?.length === 10) return day;
  }
  return null;
}

/** The same, where the line says of what the date is: that goes wherever it stands. */
export const isLabelledDate = (line: string): boolean => LABELLED.test(line.trim()) && isDateLine(line);

/** The parts of a line between bars, dashes and dots. */
export const partsOfLine = (line: string): string[] =>
  line.split(/\s[|/·•–—-]\s|[|;]/).filter((part) => part.trim() !== '');

/** A time zone behind a time of day. */
const ZONE = /(?<=\d[:.]\d{2}(?:\s?[aApP]\.?[mM]\.?)?)\s+\(?[A-Z]{2,5}\)?$/;

/** True for words of a date or a time of day and nothing else. */
export function isDate(part: string): boolean {
  known ??= wordsOfDates();
  return /\d/.test(part) && wordsIn(part.replace(ZONE, '')).every((word) => known?.has(word));
}

const isTimed = (part: string): boolean => /\d{1,2}[:.h]\d{2}|\bago\b|\d{4}-\d{2}-\d{2}T/i.test(part);

/** “CBS News”, “By Ana Okoro, Ivo Brandt”. */
const isName = (part: string): boolean =>
  /^(?:by\s+)?(?:\p{Lu}[\p{L}\p{M}.’'-]*,?\s*(?:and\s+)?){1,9}$/u.test(part.trim());
