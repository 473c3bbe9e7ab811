import { figuresIn, NUMBER_WORDS } from './figures.ts';

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SCALE = Object.keys(SCALES).join('|');
const SCALED = new RegExp(`^[\\s\\u00a0-]?(?:${SCALE})s?(?![\\p{L}\\p{N}])`, 'iu');
/** What one letter means behind a number, where a currency stands before it: “$5m”. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const RANGE = /^(?:\s?[-–—]\s?|\s(?:to|and|or)\s)[$£€]?/u;
const WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\\s-])?(?<word>${[...NUMBER_WORDS.keys()].join('|')}|an?(?=\\s(?:${SCALE})\\b))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A number of an English text with what it comes to: “$2bn” and “two billion” are 2 000 000 000. */
export interface Amount {
  readonly value: number;
  readonly written: string;
  readonly start: number;
  /** Whether the text gives it in words. */
  readonly inWords: boolean;
}

/** The amounts of an English text, in digits and in words; the first of a range has the scale of the second. */
export function amountsIn(text: string): Amount[] {
  const bare = [...inDigits(text), ...inWords(text)].toSorted((a, b) => a.start - b.start);
  return bare.map((one, index) => {
    const end = one.start + one.written.length;
    const own = letterAt(text, one.start, end) ?? scaleAt(text, end);
    const next = bare[index + 1];
    const isRange = next && RANGE.exec(text.slice(end))?.[0].length === next.start - end;
    const scale = own ?? (isRange ? scaleAt(text, next.start + next.written.length) : null);
    return scale
      ? { ...one, value: one.value * scale.by, written: own ? one.written + own.written : one.written }
      : one;
  });
}

function inDigits(text: string): Amount[] {
  return figuresIn(text).map(({ value, written, start }) => ({
    value: Number(value),
    written,
    start,
    inWords: false,
  }));
}

function inWords(text: string): Amount[] {
  return [...text.matchAll(WORD)].map(({ index, 0: written, groups = {} }) => {
    const tens = NUMBER_WORDS.get(groups['tens']?.toLowerCase() ?? '') ?? 0;
    const value = tens + (NUMBER_WORDS.get(groups['word']?.toLowerCase() ?? '') ?? 1);
    return { value, written, start: index, inWords: true };
  });
}

/** All scales behind a number: “two hundred thousand”. */
function scaleAt(text: string, at: number): { by: number; written: string } | null {
  let by = 1;
  let written = '';
  for (;;) {
    const found = SCALED.exec(text.slice(at + written.length))?.[0];
    if (!found) return written === '' ? null : { by, written };
    const name = found.toLowerCase().replace(/^[\s\u00a0-]/u, '');
    by *= SCALES[name] ?? SCALES[name.replace(/s$/, '')] ?? 1;
    written += found;
  }
}

function letterAt(text: string, start: number, end: number): { by: number; written: string } | null {
  const letter = /^[kmb](?![\p{L}\p{N}])/iu.exec(text.slice(end))?.[0];
  if (!letter || !/[$£€₹¥]\s?$/u.test(text.slice(0, start))) return null;
  return { by: LETTERS[letter.toLowerCase()] ?? 1, written: letter };
}
