import { unescapeHtml } from './escape.ts';

/** How a page shows what a note refers to; each returns HTML. */
export interface NoteFillers {
  /** Marks for the works cited at this place. */
  readonly cite: (refs: readonly string[]) => string;
  /** A link to a page; `words` is HTML, empty when the page's own name is wanted. */
  readonly link: (id: string, words: string) => string;
  /** The article's words; `number` counts the quotations of the note from 0, `words` is HTML. */
  readonly says: (number: number, words: string) => string;
  readonly inference: (words: string) => string;
}

/** A tag with its attributes, in which a `>` may stand. */
const TAG = /<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const PLACEHOLDER = /^x-(?:cite|link|says|inference)$/;

interface Open {
  readonly name: string;
  readonly attributes: string;
  /** Of a quotation: its number in the note. */
  readonly number: number;
  html: string;
}

/**
 * Replaces the placeholders that `remarkNotes` left in the HTML of a note, rendered from data or by Astro.
 * @param html HTML of a note; placeholders may be inside one another
 */
export function fillNote(html: string, fillers: NoteFillers): string {
  const root: Open = { name: '', attributes: '', number: 0, html: '' };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  let quotations = 0;
  let at = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    top().html += html.slice(at, index);
    at = index + tag.length;
    if (!PLACEHOLDER.test(name)) top().html += tag;
    else if (slash === '') open.push({ name, attributes, number: quotationNumber(name), html: '' });
    else if (top().name === name) {
      const filled = fill(open.pop() ?? root, fillers);
      top().html += filled;
    }
  }
  return root.html + html.slice(at);

  function quotationNumber(name: string): number {
    if (name === 'x-says') quotations += 1;
    return quotations - 1;
  }
}

function fill({ name, attributes, number, html }: Open, fillers: NoteFillers): string {
  const data = (key: string): string =>
    unescapeHtml(new RegExp(` data-${key}="([^"]*)"`).exec(attributes)?.[1] ?? '');
  if (name === 'x-cite') return fillers.cite(data('refs').split(' '));
  if (name === 'x-link') return fillers.link(data('id'), html);
  return name === 'x-inference' ? fillers.inference(html) : fillers.says(number, html);
}
