import { joinsWord } from '../sentences/boundaries.ts';

/** Two wordings of a passage: what they share at both ends, and between it what each of them has alone. */
export interface Wordings {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** Compares two wordings by whole words: the parts joined are the one and the other, character for character. */
export function wordingsOf(before: string, after: string): Wordings {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  while (start > 0 && (joinsWord(before, start) || joinsWord(after, start))) start--;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  while (end > 0 && (joinsWord(before, before.length - end) || joinsWord(after, after.length - end))) end--;
  return {
    start: before.slice(0, start),
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    end: before.slice(before.length - end),
  };
}
