import { isQuestion } from './asking.ts';
import { telling } from './fold.ts';

/** Initials are looked for in so many letters. */
const LENGTH = { least: 3, most: 7 };

/**
 * What readers may make of the first letters of a name: with its small words and without, with a short first word whole or
 * left out (“DoD”, “NIH”, “USGS” of “US Geological Survey”). A question has none.
 * @param words of the name, folded
 */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2 || isQuestion(words)) return [];
  const [first = '', ...others] = words;
  const isShort = first.length <= LENGTH.least;
  const forms = [
    firstLetters(words),
    firstLetters(telling(words)),
    ...(isShort ? [first + firstLetters(others), firstLetters(others)] : []),
  ];
  return [...new Set(forms)].filter((form) => isInitials(form));
}

/** Whether a word is as long as initials are. */
export function isInitials({ length }: string): boolean {
  return length >= LENGTH.least && length <= LENGTH.most;
}

function firstLetters(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}
