import { type Amount, amountsIn } from '../../../text/numbers/amounts.ts';
import { valuesIn } from '../../../text/numbers/figures.ts';
import { percentagesIn, sharesIn } from '../../../text/numbers/shares.ts';
import type { Beyond } from './finding.ts';

const ABOUT =
  /\b(?:about|around|roughly|nearly|almost|some|approximately|over|under|above|below|up to|(?:more|less|fewer) than|at (?:least|most)|close to|an? (?:estimated|reported))\s[$£€₹¥]?\s?$/iu;
/** What a sentence may count up itself: the items of a list. */
const MOST_COUNTED = 20;

/** The numbers of an English sentence that the words behind it lack, whatever they are written in. */
export function numbersBeyond(sentence: string, words: string): Beyond[] {
  const { beyond, rest } = sharesBeyond(sentence, words);
  const amounts = amountsIn(words);
  const behind = [...amounts.map(({ value }) => value), ...[...valuesIn(words)].map(Number)];
  const all = [
    ...behind,
    ...spacedIn(words),
    ...sumsOf(amounts, words),
    ...hoursIn(words),
    ...partsOf(amounts, words),
  ];
  const lasting = [...amounts.flatMap((amount) => daysOf(amount, words) ?? []), ...singlesIn(words)];
  const items = itemsIn(words);
  const numbers = amountsIn(rest)
    .filter(({ value, inWords }) => value > 0 && !(inWords && value < 2))
    .filter((amount) => !all.some((value) => isSame(amount, value, rest)))
    .filter((amount) => !lastsAsLong(daysOf(amount, rest), lasting))
    .filter(({ value, inWords }) => !(inWords && value === items))
    .map(
      ({ written, value, inWords }) =>
        ({ kind: 'number', written, doubtful: inWords && value < items }) as const,
    );
  return [...beyond, ...numbers, ...multiplesBeyond(sentence, words), ...ordinalsBeyond(rest, words)];
}

/** Shares in words that the words behind give otherwise, and the sentence with blanks in the place of all its shares. */
function sharesBeyond(sentence: string, words: string): { beyond: Beyond[]; rest: string } {
  const behind = [...sharesIn(words).map(({ percent }) => percent), ...percentagesIn(words)];
  const shares = sharesIn(sentence);
  const beyond = shares
    .filter(({ percent, start }) => {
      const most = ABOUT.test(sentence.slice(0, start)) ? 0.15 * percent : 1;
      return !behind.some((other) => Math.abs(other - percent) <= most);
    })
    .map(({ written }) => ({ kind: 'number', written, doubtful: behind.length === 0 }) as const);
  const rest = shares.reduce(
    (text, { start, written }) =>
      text.slice(0, start) + ' '.repeat(written.length) + text.slice(start + written.length),
    sentence,
  );
  return { beyond, rest };
}

/** The shares of a text as percentages, and what they come to of its numbers: “a quarter of its 480 beds” is 25 and 120. */
function partsOf(amounts: readonly Amount[], words: string): number[] {
  return sharesIn(words).flatMap(({ percent }) => [
    Math.floor(percent),
    percent,
    Math.ceil(percent),
    ...amounts.map(({ value }) => Math.round((value * percent) / 100)),
  ]);
}

/** Numbers with spaces between their thousands: “31 500”. */
function spacedIn(words: string): number[] {
  return (words.match(/(?<![\d.,])\d{1,3}(?:\s\d{3})+(?![\d.,])/gu) ?? []).map((one) =>
    Number(one.replace(/\s/gu, '')),
  );
}

const ORDINALS = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** “The sixth” where the words behind have neither that nor its number; a guess where they have no such word at all. */
function ordinalsBeyond(sentence: string, words: string): Beyond[] {
  const ordinal = new RegExp(`\\b(?:${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th))\\b`, 'giu');
  const behind = new Set([
    ...valuesIn(words),
    ...(words.match(ordinal) ?? []).map((one) => String(placeOf(one))),
  ]);
  const doubtful = words.search(ordinal) < 0;
  const items = itemsIn(words);
  return [...sentence.matchAll(ordinal)]
    .filter(([written]) => !behind.has(String(placeOf(written))) && !(doubtful && placeOf(written) <= items))
    .map(([written]) => ({ kind: 'number', written, doubtful }));
}

function placeOf(ordinal: string): number {
  return Number.parseInt(ordinal, 10) || ORDINALS.indexOf(ordinal.toLowerCase()) + 3;
}

/** What neighbours of one number come to: “1 crore, 48 lakh, 90 thousand”. */
function sumsOf(amounts: readonly Amount[], words: string): number[] {
  return amounts.flatMap((first, at) => {
    let [sum, last] = [first.value, first];
    for (const next of amounts.slice(at + 1)) {
      const between = words.slice(last.start + last.written.length, next.start);
      const isPart = /^,?\s(?:and\s)?$/u.test(between) && last.value >= 1000 && next.value < last.value;
      if (!isPart) break;
      sum += next.value;
      last = next;
    }
    return last === first ? [] : [sum];
  });
}

const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  year: 365,
  decade: 3650,
  centur: 36500,
};

/** How many days a number of weeks, months or years is; null where no such unit follows. */
function daysOf({ value, start, written }: Amount, text: string): number | null {
  const unit = /^[\s-](hour|day|week|fortnight|month|year|decade|centur)(?:s|y|ies)?\b/iu.exec(
    text.slice(start + written.length),
  )?.[1];
  return unit ? value * (DAYS[unit.toLowerCase()] ?? 1) : null;
}

/** “A decade”, in days. */
function singlesIn(words: string): number[] {
  return [...words.matchAll(/\ban?(?=\s(?:hour|day|week|fortnight|month|year|decade|centur))/giu)].flatMap(
    ({ index, 0: written }) => daysOf({ value: 1, start: index, written, inWords: true }, words) ?? [],
  );
}

/** “Two months” is eight weeks, and “thirty years” are three decades. */
function lastsAsLong(days: number | null, others: readonly number[]): boolean {
  return days !== null && others.some((other) => Math.abs(other - days) <= 0.1 * days);
}

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/\bdoubl\w+|\btwice\b|\btwo(?:fold|\stimes)\b|\b100\s?(?:%|per\s?cent)/iu, 2],
  [/\b(?:tripl|trebl)\w+|\bthree(?:fold|\stimes)\b|\b200\s?(?:%|per\s?cent)/iu, 3],
  [/\bquadrupl\w+|\bfour(?:fold|\stimes)\b|\b300\s?(?:%|per\s?cent)/iu, 4],
  [/\bhalv(?:ed|es|ing)\b|\b(?:by|in) half\b|\b50\s?(?:%|per\s?cent)/iu, 0.5],
];

/** “Tripled” where the words behind say “doubled”; where they say neither, it may be counted from their numbers. */
function multiplesBeyond(sentence: string, words: string): Beyond[] {
  const behind = MULTIPLES.filter(([shape]) => shape.test(words)).map(([, by]) => by);
  const said = /\b(?:(?:doubl|tripl|trebl|quadrupl)(?:ed|es|ing)|halv(?:ed|es|ing))\b/giu;
  return [...sentence.matchAll(said)]
    .filter(([written]) => {
      const by = MULTIPLES.find(([shape]) => shape.test(written))?.[1];
      return behind.length > 0 && by !== undefined && !behind.includes(by);
    })
    .map(([written]) => ({ kind: 'number', written, doubtful: false }));
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
