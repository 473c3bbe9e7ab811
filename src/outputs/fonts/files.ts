import type { PageContext } from '../../model/pageContext.ts';
import { arabicLetters } from '../../views/letters.ts';
import { naskhWith } from './subset.ts';

/** A font that pages with Arabic script load: its style sheet, and the letters that occur. */
export interface FontFile {
  readonly path: string;
  body(): Promise<string | Uint8Array>;
}

const STYLES =
  '@font-face{font-family:"Naskh";src:url("naskh.woff2") format("woff2-variations");font-weight:400 700;font-display:optional;unicode-range:U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC}\n';

/** The font files of a site; none where no page has Arabic script. */
export function fontFiles(context: PageContext): readonly FontFile[] {
  const letters = arabicLetters(context);
  if (letters === '') return [];
  return [
    { path: 'fonts/naskh.css', body: async () => STYLES },
    { path: 'fonts/naskh.woff2', body: () => naskhWith(letters) },
  ];
}
