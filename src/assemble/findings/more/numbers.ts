import { type Amount, amountsIn } from '../../../text/amounts.ts';
import { valuesIn } from '../../../text/figures.ts';
import type { Beyond } from './finding.ts';

const ABOUT =
  /\b(?:about|around|roughly|nearly|almost|some|approximately|over|under|above|below|up to|(?:more|less|fewer) than|at (?:least|most)|close to|an? (?:estimated|reported))\s[$£€₹¥]?\s?$/iu;
/** What a sentence may count up itself: the items of a list. */
const MOST_COUNTED = 20;

/** The numbers of an English sentence that the words behind it lack, whatever they are written in. */
export function numbersBeyond(sentence: string, words: string): Beyond[] {
  const behind = [...amountsIn(words).map(({ value }) => value), ...[...valuesIn(words)].map(Number)];
  const all = [...behind, ...hoursIn(words)];
  const items = itemsIn(words);
  return amountsIn(sentence)
    .filter(({ value, inWords }) => value > 0 && !(inWords && value < 2))
    .filter((amount) => !all.some((value) => isSame(amount, value, sentence)))
    .filter(({ value, inWords }) => !(inWords && value === items))
    .map(({ written, value, inWords }) => ({ kind: 'number', written, doubtful: inWords && value < items }));
}

/** A number that a sentence gives as rough may be rounded; so may one with a decimal point, at its last digit. */
function isSame({ value, start, written }: Amount, other: number, sentence: string): boolean {
  const tolerance = ABOUT.test(sentence.slice(0, start)) ? 0.15 : 1e-9;
  const most = tolerance * Math.max(Math.abs(value), Math.abs(other));
  return Math.abs(value - other) <= Math.max(most, halfOfLastDigit(written, value));
}

/** “7.72 billion” is what is nearer to it than to its neighbours with two decimals. */
function halfOfLastDigit(written: string, value: number): number {
  const [number = '', decimals] = /\d[\d,]*\.(\d+)/u.exec(written) ?? [];
  const unit = value / Number(number.replaceAll(',', ''));
  return decimals && unit ? 0.5 * unit * 10 ** -decimals.length : 0;
}

/** The hours of a text as the other clock has them. */
function hoursIn(words: string): number[] {
  const spoken = [...words.matchAll(/\b(\d{1,2})(?:[.:]\d\d)?\s?p\.?m\b/giu)].map(
    ([, hour]) => Number(hour) + 12,
  );
  const counted = [...words.matchAll(/\b(1[3-9]|2[0-3])[:.h]\d\d\b/gu)].map(([, hour]) => Number(hour) - 12);
  return [...spoken, ...counted];
}

/** How many things the words list at most. */
function itemsIn(words: string): number {
  const most = Math.max(
    ...words
      .split('\n')
      .map((line) => 1 + (line.match(/[,;]\s(?:and|or)\b|[,;]|\b(?:and|or|as well as)\b/gu)?.length ?? 0)),
  );
  return Math.min(most, MOST_COUNTED);
}
