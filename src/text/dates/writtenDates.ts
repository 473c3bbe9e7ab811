import { escapeRegExp } from '../characters/escapeRegExp.ts';
import { monthNamesIn } from './day.ts';

const NAMES = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTHS = NAMES.toLowerCase().split('|');
const MONTH = `(?<month>${NAMES})`;
/** Beside a day a month may be cut short: “Jan. 30”. */
const SHORT = `(?<month>(?:${NAMES}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b)\\.?`;
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const OTHER = '(?<other>\\d{1,2})(?:st|nd|rd|th)?';
const LINK = '(?:\\s?[-–—]\\s?|\\s(?:and|or|to)\\s)';
/** Two days of one month: “8 and 9 April”, “Jan. 30-31”. */
const PAIRS = [
  new RegExp(`(?<!\\d)(?<first>${OTHER})(?<link>${LINK})${DAY}\\s(?:of\\s)?${SHORT}(?:,?\\s${YEAR})?`, 'gu'),
  new RegExp(`\\b(?<first>${SHORT}\\s${DAY})(?<link>${LINK})${OTHER}(?!\\d)(?:,?\\s${YEAR})?`, 'gu'),
];
const SHAPES = [
  /(?<![\d-])(?<year>(?:1[5-9]|20)\d\d)-(?<number>\d\d)(?:-(?<day>\d\d))?(?![\d-])/gu,
  new RegExp(`(?<!\\d)${DAY}\\s(?:of\\s)?${SHORT}(?:,?\\s${YEAR})?(?!\\d)`, 'gu'),
  new RegExp(`\\b${SHORT}\\s${DAY}\\b(?:,?\\s${YEAR})?(?!\\d)`, 'gu'),
  new RegExp(`\\b${MONTH}\\s${YEAR}\\b`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d.,$£€-])${YEAR}(?![\\d%]|[.,]\\d|-\\d|\\s(?:per cent|people|million|tonnes?))`,
    'gu',
  ),
  new RegExp(
    `\\b(?:in|of|since|until|by|from|to|between|through|during|before|after|and|last|this|next|that|mid-|late|early)[\\s-]?${MONTH}\\b`,
    'gu',
  ),
];

/** A date as a text writes it; parts that are not written are null. */
export interface WrittenDate {
  readonly written: string;
  readonly start: number;
  readonly year: string | null;
  /** From `01` to `12`. */
  readonly month: string | null;
  readonly day: string | null;
}

/**
 * The dates that a text writes, in reading order: in English in all its forms, in other languages a day, a month and a year
 * (“30 de septiembre de 2026”), two of them or the year alone, and in figures (`2025-04-09`).
 */
export function writtenDatesIn(text: string, lang = 'en'): WrittenDate[] {
  const found: (WrittenDate & { end: number })[] = [];
  const isTaken = (start: number, end: number) => found.some((one) => start < one.end && one.start < end);
  const add = (start: number, written: string, { year, month, number, day }: Groups) => {
    const months = month ? pad(monthNumber(month, lang)) : null;
    found.push({
      written,
      start,
      end: start + written.length,
      year: year ?? null,
      month: number ?? months,
      day: day ? pad(Number(day)) : null,
    });
  };
  const isEnglish = /^en\b/.test(lang);
  for (const [at, shape] of isEnglish ? PAIRS.entries() : []) {
    for (const { index, 0: written, groups = {} } of text.matchAll(shape)) {
      if (isTaken(index, index + written.length)) continue;
      const { first = '', link = '', other } = groups;
      const behind = first.length + link.length;
      const swapped = { ...groups, day: other };
      add(index, first, at === 0 ? swapped : groups);
      add(index + behind, written.slice(behind), at === 0 ? groups : swapped);
    }
  }
  for (const shape of isEnglish ? SHAPES : shapesOf(lang)) {
    for (const { index, 0: written, groups = {} } of text.matchAll(shape)) {
      if (!isTaken(index, index + written.length)) add(index, written, groups);
    }
  }
  return found.toSorted((a, b) => a.start - b.start).map(({ end: _, ...date }) => date);
}

function monthNumber(name: string, lang: string): number {
  const small = name.toLowerCase();
  return /^en\b/.test(lang)
    ? MONTHS.findIndex((one) => one.startsWith(small.slice(0, 3))) + 1
    : (monthNamesIn(lang).get(small) ?? 0);
}

const shapes = new Map<string, readonly RegExp[]>();

/** The forms of dates of a language other than English; a short name of a month stands beside a day alone. */
function shapesOf(lang: string): readonly RegExp[] {
  const made = shapes.get(lang) ?? otherShapes([...monthNamesIn(lang).keys()]);
  shapes.set(lang, made);
  return made;
}

function otherShapes(names: readonly string[]): RegExp[] {
  const listed = names.toSorted((a, b) => b.length - a.length).map(escapeRegExp);
  const month = `(?<month>${listed.join('|')})(?![\\p{L}\\p{M}])\\.?`;
  const link = "\\s?(?:de\\s|del\\s|d[’'])?";
  const [figures, , , , year] = SHAPES as [RegExp, RegExp, RegExp, RegExp, RegExp];
  return [
    figures,
    new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})(?:\\.|er|º)?${link}${month}(?:,?\\s(?:de\\s|del\\s)?${YEAR})?(?!\\d)`,
      'giu',
    ),
    new RegExp(`(?<![\\p{L}\\p{M}])${month}\\s(?:de\\s|del\\s)?${YEAR}(?!\\d)`, 'giu'),
    year,
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
