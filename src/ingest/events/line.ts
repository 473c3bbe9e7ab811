import { mainVerb } from 'backgrounder-propose';

/** A sort of sentence that does not say by itself what happened. A new sort is one row. */
export interface NoLine {
  readonly name: string;
  /** Such a sentence with its date between asterisks; it is the row’s test. */
  readonly example: string;
  /** `at` is where the date begins. */
  readonly holds: (sentence: string, at: number) => boolean;
}

/** A sort that a pattern tells. */
export const shape =
  (pattern: RegExp): NoLine['holds'] =>
  (sentence) =>
    pattern.test(sentence);

/** A sort that the main verb tells. */
export const verb =
  (pattern: RegExp): NoLine['holds'] =>
  (sentence) =>
    pattern.test(mainVerb(sentence)?.word ?? '');

/** How often a mark stands in words. @param mark global */
export const countOf = (words: string, mark: RegExp): number => words.match(mark)?.length ?? 0;
