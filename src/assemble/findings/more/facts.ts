import { writtenDatesIn } from '../../../text/dates/writtenDates.ts';
import { figuresIn, valuesIn } from '../../../text/numbers/figures.ts';
import { spelledNumbersIn } from '../../../text/numbers/spelledNumbers.ts';
import type { Support } from '../support.ts';
import { datesBeyond } from './dates.ts';
import type { Beyond } from './finding.ts';
import { type NamesIn, namesBeyond, unknownNames } from './names.ts';
import { numbersBeyond } from './numbers.ts';

/** What a sentence has beyond the words behind it. */
interface FactsBeyond {
  readonly facts: readonly Beyond[];
  /** Whether the sentence and the words behind it could be read as English. */
  readonly isEnglish: boolean;
  /** The sentence with blanks in the place of dates and names. */
  readonly outside: string;
}

/**
 * The numbers, dates and names of a sentence that the words behind it lack; between languages and in others than English,
 * figures, dates and names alone.
 * @param lang the language of the sentence
 */
export function factsBeyond(
  statement: string,
  support: Support,
  namesIn: NamesIn,
  lang: string,
): FactsBeyond {
  const hits = namesIn(statement);
  const names = namesBeyond(statement, hits, support, namesIn);
  const spans = hits.map(({ start, end }) => ({ start, written: statement.slice(start, end) }));
  const values = valuesIn(support.words);
  const dates = writtenDatesIn(statement, lang).filter(
    ({ written }) => !(/^\d{4}$/.test(written) && values.has(String(Number(written)))),
  );
  const outside = without(without(statement, dates), spans);
  if (![lang, ...support.origins.map((origin) => origin.lang)].every((one) => /^en\b/.test(one))) {
    const doubted = [...datesBeyond(statement, dates, support), ...names];
    return {
      facts: [...figuresBeyond(outside, support), ...doubted.map((one) => ({ ...one, doubtful: true }))],
      isEnglish: false,
      outside,
    };
  }
  const facts = [
    ...datesBeyond(statement, dates, support),
    ...numbersBeyond(outside, support.words),
    ...names,
    ...unknownNames(outside, support),
  ];
  return { facts, isEnglish: true, outside };
}

/** Figures that the words behind do not have, neither in digits nor, where their language is known, in letters. */
function figuresBeyond(sentence: string, { words, origins }: Support): Beyond[] {
  const spelled = new Set(origins.flatMap(({ lang }) => [...spelledNumbersIn(words, lang)]));
  const behind = new Set([
    ...valuesIn(words),
    ...[...spelled].map(String),
    ...numbersIn(words).flatMap(readings),
  ]);
  return numbersIn(sentence)
    .filter((written) => !readings(written).some((value) => behind.has(value)))
    .map((written) => ({ kind: 'number', written, doubtful: true }));
}

/** The numbers of a text of any language, with what stands between their digits. */
function numbersIn(text: string): string[] {
  return text.match(/\p{Nd}+(?:[.,'’\u066b\u066c]\p{Nd}+|[\s\u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/gu) ?? [];
}

/** What a number may be: “3.400” is 3400 or 3.4, “1,5” is 1.5. */
function readings(number: string): string[] {
  const whole = /^\p{Nd}{1,3}(?:\P{Nd}\p{Nd}{3})+$/u.test(number) ? [number.replace(/\P{Nd}/gu, '')] : [];
  const [, before = '', after] = /^(.*\p{Nd})[.,\u066b](\p{Nd}+)$/u.exec(number) ?? [];
  const decimal = after ? [`${before.replace(/\P{Nd}/gu, '')}.${after}`] : [];
  const plain = /^\p{Nd}+$/u.test(number) ? [number] : [];
  return [...plain, ...whole, ...decimal].flatMap((one) => figuresIn(one).map(({ value }) => value));
}

/** The sentence with blanks in the place of some of its words. */
function without(
  sentence: string,
  words: readonly { readonly start: number; readonly written: string }[],
): string {
  return words.reduce(
    (text, { start, written }) =>
      text.slice(0, start) + ' '.repeat(written.length) + text.slice(start + written.length),
    sentence,
  );
}
