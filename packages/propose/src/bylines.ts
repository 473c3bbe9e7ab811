import type { Span } from 'backgrounder-text/span';

/** What stands before those who wrote an article. */
const BY = '(?:by|von|por|par|di|door|av|text|texte|texto|words)';
const LINE = new RegExp(
  `^(?:[^\\n]{0,80}[.|·•]\\s+)?(?:(?:written|compiled|reported|edited|reporting|words|story|texte?|texto)\\s+)?${BY}:?\\s+(?=\\p{Lu})[^\\n]{3,120}$`,
  'iu',
);
/** UTF-16 units at the head of a text in which its author may sign, and at its end. */
const HEAD = 200;
const END = 60;
const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]+";
const IN_CAPITALS = /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{Lu}\p{M}.'’-]+$/u;
/** “Ana Okoro, AP Auto Writer”, at the head of a text. */
const WRITER = new RegExp(
  `^(?:${WORD} ){1,3}${WORD},(?: ${WORD}){0,4} (?:Writer|Reporter|Correspondent|Editor|Columnist)s?$`,
  'u',
);
/** No line of authors is longer, in words. */
const LONGEST = 20;

/** The lines of a text that say who wrote it: short, with a name behind “By”, and without the stop of a sentence. */
export function bylinesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/^.*\S.*$/gm)) {
    const words = line.trim();
    if (/[.!?:]$/.test(words) || words.split(/\s+/).length > LONGEST) continue;
    if (!LINE.test(words) && !(index < HEAD && WRITER.test(words))) continue;
    lines.push({ start: index, end: index + line.length });
  }
  return lines;
}

/** “– Ana Okoro” */
const SIGNED = new RegExp(`^[–—-]\\s*(?:${WORD} ){1,3}${WORD}$`, 'u');
/**
 * True for a person who alone is a line at the head or the end of a text, as authors sign: in capitals, or behind a dash.
 * @param name a span of the text
 */
export function isSignature(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const [line, behind] = [text.slice(from, end), text.slice(end, to).trimEnd()];
  if (behind !== '') return false;
  return (
    (start < HEAD && to < text.length && IN_CAPITALS.test(line)) ||
    (text.trimEnd().length - start < END && SIGNED.test(line))
  );
}

/** “… for good. (BA)”: the initials of who wrote it, as a text ends. */
export const isInitials = (text: string, { start, end }: Span): boolean =>
  /[.!?…][”"’']?\s\($/u.test(text.slice(Math.max(0, start - 5), start)) &&
  /^\p{Lu}{2,3}$/u.test(text.slice(start, end)) &&
  /^\)\s*(?:\n|$)/.test(text.slice(end));
