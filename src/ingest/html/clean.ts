import { removeFurniture } from './furniture.ts';
import { joinLetters } from './letters.ts';
import { removeNotes, writeQuotationMarks } from './marks.ts';
import { removeHidden, removeStruck } from './unseen.ts';

/** Makes of a page what its reader sees of it. @returns what was taken out, in words */
export function clean(document: Document): string[] {
  writeBreaks(document);
  removeHidden(document);
  const struck = removeStruck(document);
  const { marks, notes } = removeNotes(document);
  joinLetters(document);
  writeQuotationMarks(document);
  const { pointers, lines } = removeFurniture(document);
  for (const figure of document.querySelectorAll(`figure:not(:has(table, pre, blockquote)), ${CAPTIONS}`))
    figure.remove();
  return [
    struck.length > 0 && named('struck words', struck),
    marks > 0 && `${marks} mark${marks === 1 ? '' : 's'} of notes`,
    notes > 0 && `${notes} note${notes === 1 ? '' : 's'}`,
    pointers.length > 0 && named('links to other articles', pointers),
    lines.length > 0 && named('lines of the page among the text', lines),
  ].filter((what) => what !== false);
}

/** Breaks of lines that a page writes as empty elements. */
const BREAKS = 'span.br, span.line-break, span.linebreak';

function writeBreaks(document: Document): void {
  for (const span of document.querySelectorAll(BREAKS))
    if (span.childNodes.length === 0) span.replaceWith(document.createElement('br'));
}

/** What stands below a picture without being in its figure. */
export const CAPTIONS =
  '.wp-caption-text, p.caption, .image-caption, .photo-caption, .caption-text, .img-caption';
const MOST_NAMED = 3;

/** What was taken out, with the first words of it. @param words at least one */
export function named(what: string, words: readonly string[]): string {
  const first = words.slice(0, MOST_NAMED).map((one) => `“${one}”`);
  const more = words.length - first.length;
  return `${what}: ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
