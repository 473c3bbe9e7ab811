/** Words on one line: white space and control characters are one space, none at the ends. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
