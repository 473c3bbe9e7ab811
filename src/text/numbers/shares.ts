import { amountsIn } from './amounts.ts';
import { NUMBER_WORDS } from './figures.ts';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const PART = Object.keys(PARTS).join('|');
const FEW = 'one|two|three|four|five|six|seven|eight|nine';
const COUNT = `(?:\\d{1,3}|${[...NUMBER_WORDS.keys()].join('|')}|hundred)`;
const SHAPES = [
  // “two thirds”, “three-quarters”; “a third of” and “by a third”, but not “a third person”.
  new RegExp(`\\b(?<count>${FEW})[\\s-](?<part>${PART})s\\b`, 'giu'),
  /\b(?<count>an?|one)[\s-](?<part>third|quarter|fifth|sixth|eighth|tenth)(?=\sof\b)/giu,
  /(?<=\b(?:by|up|down)\s)(?<count>an?|one)[\s-](?<part>third|quarter|fifth|tenth)\b/giu,
  // “half of”, “half the”, but not “the first half of” nor “half a dozen”.
  /(?<!\b(?:first|second|latter|last|earlier|other|and an?)[\s-])\b(?<part>half)(?=\s(?:of|the|its|their|his|her|all)\b)/giu,
  // “one in five”, “seven out of ten”.
  new RegExp(
    `\\b(?<count>${COUNT})\\s(?:in|out of)(?:\\severy)?\\s(?<whole>2|3|4|5|6|8|10|20|50|100|two|three|four|five|six|eight|ten|twenty|fifty|(?:a\\s)?hundred)\\b(?!\\s(?:seconds|minutes|hours|days|weeks|months|years|decades))`,
    'giu',
  ),
];

/** A part of a whole in an English text. */
export interface Share {
  readonly percent: number;
  readonly written: string;
  readonly start: number;
}

/** The shares that an English text gives in words: “a quarter of”, “two thirds”, “one in five”. */
export function sharesIn(text: string): Share[] {
  const found: Share[] = [];
  for (const shape of SHAPES) {
    for (const { index, 0: written, groups = {} } of text.matchAll(shape)) {
      const count = countOf(groups['count'] ?? 'one');
      const whole = groups['whole']
        ? countOf(groups['whole'])
        : (PARTS[groups['part']?.toLowerCase() ?? ''] ?? 1);
      const isTaken = found.some(({ start }) => start === index);
      if (count < whole && !isTaken) found.push({ percent: (100 * count) / whole, written, start: index });
    }
  }
  return found;
}

/** The percentages of an English text, in figures and in words. */
export function percentagesIn(text: string): number[] {
  return amountsIn(text)
    .filter(({ start, written }) =>
      /^\s?(?:%|per\s?cent\b|pc\b|percentage points?\b)/iu.test(text.slice(start + written.length)),
    )
    .map(({ value }) => value);
}

function countOf(word: string): number {
  const small = word.toLowerCase();
  if (/hundred$/u.test(small)) return 100;
  return Number(small) || (NUMBER_WORDS.get(small) ?? 1);
}
