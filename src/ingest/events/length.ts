import { countOf } from './line.ts';

/** A line of the timeline is no longer, in UTF-16 units. */
export const LONGEST = 240;
/** A line that was cut tells at least so much. */
const SHORTEST = 50;
/** Where a clause begins that only adds to what stands before it. */
const ADDED =
  /, (?=(?:\p{Ll}{2,}ing|which|who|whose|where|while|although|though|despite|but|after|before|as well as)\b)/gu;

/**
 * Where a sentence may end that is too long for a line: before the last clause that only adds to it and leaves it short
 * enough. Its whole length where it is short enough, or where there is no such clause.
 * @param from what has to stand in the line ends here
 */
export function endOfLine(sentence: string, from: number): number {
  if (sentence.length <= LONGEST) return sentence.length;
  const ends = [...sentence.matchAll(ADDED)].map(({ index }) => index);
  return (
    ends.findLast(
      (end) => end <= LONGEST && end >= Math.max(from, SHORTEST) && isWhole(sentence.slice(0, end)),
    ) ?? sentence.length
  );
}

/** True where no quotation or bracket is left open. */
const isWhole = (words: string): boolean =>
  countOf(words, /"/g) % 2 === 0 &&
  countOf(words, /“/g) === countOf(words, /”/g) &&
  countOf(words, /\(/g) === countOf(words, /\)/g) &&
  countOf(words, / [—–-] /g) % 2 === 0;
