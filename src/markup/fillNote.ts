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

const PLACEHOLDER = /<x-(cite|link|says|inference)([^>]*)>(.*?)<\/x-\1>/gs;

/**
 * Replaces the placeholders that `remarkNotes` left in the HTML of a note, rendered from data or by Astro.
 * @param html HTML of a note; placeholders of other kinds may be inside an inference
 */
export function fillNote(html: string, fillers: NoteFillers): string {
  let quotation = 0;
  const fill = (source: string): string =>
    source.replace(PLACEHOLDER, (_, name: string, attributes: string, words: string) => {
      const data = (key: string): string => new RegExp(` data-${key}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      if (name === 'cite') return fillers.cite(data('refs').split(' '));
      if (name === 'link') return fillers.link(data('id'), words);
      if (name === 'inference') return fillers.inference(fill(words));
      return fillers.says(quotation++, words);
    });
  return fill(html);
}
