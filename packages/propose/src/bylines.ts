import type { Span } from 'backgrounder-text/span';

/** What stands before those who wrote an article. */
const BY = '(?:by|von|por|par|di|door|av|text|texte|texto|words)';
const LINE = new RegExp(
  `^(?:[^\\n]{0,80}[.|·•]\\s+)?(?:(?:written|compiled|reported|edited|reporting|words|story|texte?|texto)\\s+)?${BY}:?\\s+(?=\\p{Lu})[^\\n]{3,120}$`,
  'iu',
);
/** No line of authors is longer, in words. */
const LONGEST = 20;

/** The lines of a text that say who wrote it: short, with a name behind “By”, and without the stop of a sentence. */
export function bylinesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/^.*\S.*$/gm)) {
    const words = line.trim();
    if (/[.!?:]$/.test(words) || words.split(/\s+/).length > LONGEST || !LINE.test(words)) continue;
    lines.push({ start: index, end: index + line.length });
  }
  return lines;
}

/** UTF-16 units at the head of a text in which its author may sign. */
const HEAD = 200;

/** True for a person who alone is a line in capitals at the head of a text: its author. @param name a span of the text */
export function isSignature(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, end);
  return (
    start < HEAD &&
    /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{Lu}\p{M}.'’-]+$/u.test(line) &&
    text[end] === '\n'
  );
}
