/** Words without line breaks: white space and control characters are one space. */
export function withoutBreaks(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Words on one line, without spaces at the ends. */
export function oneLine(words: string): string {
  return withoutBreaks(words).trim();
}
