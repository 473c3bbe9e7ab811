const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)';
const SHAPES = [
  /(?<![\d-])(?<year>(?:1[5-9]|20)\d\d)-(?<number>\d\d)(?:-(?<day>\d\d))?(?![\d-])/gu,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?\\b`, 'gu'),
  new RegExp(`\\b${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s${YEAR})?(?!\\d)`, 'gu'),
  new RegExp(`\\b${MONTH}\\s${YEAR}\\b`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d.,$£€-])${YEAR}(?![\\d%]|[.,]\\d|-\\d|\\s(?:per cent|people|million|tonnes?))`,
    'gu',
  ),
  new RegExp(
    `\\b(?:in|of|since|until|by|from|to|last|this|next|that|mid-|late|early)[\\s-]?${MONTH}\\b`,
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

/** The dates that an English text writes, and those in figures (`2025-04-09`) of any text; in reading order. */
export function writtenDatesIn(text: string): WrittenDate[] {
  const found: (WrittenDate & { end: number })[] = [];
  for (const shape of SHAPES) {
    for (const { index, 0: written, groups = {} } of text.matchAll(shape)) {
      const end = index + written.length;
      if (found.some((other) => index < other.end && other.start < end)) continue;
      const { year = null, day, month, number } = groups;
      found.push({
        written,
        start: index,
        end,
        year,
        month: number ?? (month ? pad(MONTHS.indexOf(month.toLowerCase()) + 1) : null),
        day: day ? pad(Number(day)) : null,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start).map(({ end: _, ...date }) => date);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
