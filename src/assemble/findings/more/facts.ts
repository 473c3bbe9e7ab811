import { figuresIn, valuesIn } from '../../../text/figures.ts';
import { writtenDatesIn } from '../../../text/writtenDates.ts';
import type { Support } from '../support.ts';
import { datesBeyond } from './dates.ts';
import type { Beyond } from './finding.ts';
import { type NamesIn, namesBeyond, unknownNames } from './names.ts';
import { numbersBeyond } from './numbers.ts';

/** What a sentence has beyond the words behind it. */
interface FactsBeyond {
  readonly facts: readonly Beyond[];
  /** Whether the words behind it could be read as English. */
  readonly isEnglish: boolean;
  /** The sentence with blanks in the place of dates and names. */
  readonly outside: string;
}

/** The numbers, dates and names of a sentence that the words behind it lack; of another language than English, the figures. */
export function factsBeyond(statement: string, support: Support, namesIn: NamesIn): FactsBeyond {
  const hits = namesIn(statement);
  const names = namesBeyond(statement, hits, support, namesIn);
  const spans = hits.map(({ start, end }) => ({ start, written: statement.slice(start, end) }));
  if (!support.origins.every(({ lang }) => /^en\b/.test(lang))) {
    const outside = without(statement, spans);
    const doubted = names.map((name) => ({ ...name, doubtful: true }));
    return { facts: [...figuresBeyond(outside, support.words), ...doubted], isEnglish: false, outside };
  }
  const values = valuesIn(support.words);
  const dates = writtenDatesIn(statement).filter(
    ({ written }) => !(/^\d{4}$/.test(written) && values.has(String(Number(written)))),
  );
  const outside = without(without(statement, dates), spans);
  const facts = [
    ...datesBeyond(statement, dates, support),
    ...numbersBeyond(outside, support.words),
    ...names,
    ...unknownNames(outside, support),
  ];
  return { facts, isEnglish: true, outside };
}

/** Figures that are not in words of another language, which may have them in letters. */
function figuresBeyond(sentence: string, words: string): Beyond[] {
  const values = valuesIn(words);
  const digits = words.replace(/[.,'’\s\u066b\u066c]/gu, '');
  return figuresIn(sentence)
    .filter(({ value }) => !values.has(value) && !digits.includes(value.replace('.', '')))
    .map(({ written }) => ({ kind: 'number', written, doubtful: true }));
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
