import { readFileSync } from 'node:fs';
import type { PageContext } from '../../model/pageContext.ts';
import { fontPath } from '../../views/fontPath.ts';
import { lettersOf } from '../../views/letters.ts';
import { type FontFile, filesOf, pointsOf, serves } from './package.ts';
import { subsetOf } from './subset.ts';

/** A font of the pages, made of those characters of a file that occur, or the style sheet that names them all. */
export type FontOutput = { readonly path: string } & (
  | { readonly text: string }
  | { readonly file: string; readonly characters: string }
);

interface Family {
  /** In the style sheets of the pages. */
  readonly family: string;
  /** In the names of its files. */
  readonly name: string;
  /** Its package without the scope. */
  readonly of: string;
  /** Its only part that is used; all where it has none. */
  readonly only?: string;
}

const FAMILIES: readonly Family[] = [
  { family: 'Source Serif', name: 'serif', of: 'source-serif-4' },
  { family: 'Source Sans', name: 'sans', of: 'source-sans-3' },
  { family: 'Naskh', name: 'naskh', of: 'noto-naskh-arabic', only: 'arabic' },
];

/** What every page may show: ASCII, spaces, dashes and quotation marks, and the signs that components write. */
const ALWAYS = [
  ...span(0x20, 0x7e),
  0xa0,
  0xa7,
  0xb7,
  ...span(0x2009, 0x2026),
  0x202f,
  0x2060,
  0x2191,
  0x2193,
];

/** The font files of a site: of each family those parts of which it has letters, and the style sheet that names them. */
export function fontFiles(context: PageContext): readonly FontOutput[] {
  const letters = [...lettersOf(context)].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = FAMILIES.flatMap((family) =>
    filesOf(family.of)
      .filter(({ subset }) => family.only === undefined || subset === family.only)
      .map((file) => ({ family, file, points: shownBy(file, letters) }))
      .filter(({ points }) => points.some(isDrawn)),
  );
  const nameOf = ({ name }: Family, { subset }: FontFile) => fontPath(`${name}-${subset}.woff2`, context);
  const rules = faces.map(({ family, file }) => ruleOf(family.family, file.list, nameOf(family, file)));
  return [
    { path: fontPath('faces.css', context), text: rules.join('') },
    ...faces.map(({ family, file, points }) => ({
      path: nameOf(family, file),
      file: file.path,
      characters: String.fromCodePoint(...points),
    })),
  ];
}

/** What such a file holds. @param cacheDir where a build keeps what it made; null for nowhere */
export async function fontBody(font: FontOutput, cacheDir: string | null): Promise<string | Uint8Array> {
  return 'text' in font ? font.text : subsetOf(font.file, font.characters, cacheDir);
}

/** The code points that a file is to show, and can. */
function shownBy(file: FontFile, letters: readonly number[]): readonly number[] {
  const all = file.subset === 'latin' ? [...ALWAYS, ...letters] : letters;
  const wanted = all.filter((point) => serves(file, point));
  if (wanted.length === 0) return [];
  const points = pointsOf(file, readFileSync(file.path));
  return wanted.filter((point) => points.has(point));
}

/** A font of blanks alone is none: browsers refuse it. */
function isDrawn(point: number): boolean {
  return !/[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(String.fromCodePoint(point));
}

/** The face is optional: a page is set in one font from its first paint, and nothing moves. */
function ruleOf(family: string, list: string, path: string): string {
  const url = path.replace(/^fonts\//, '');
  return `@font-face{font-family:"${family}";src:url("${url}") format("woff2-variations");font-weight:400 700;font-display:optional;unicode-range:${list}}\n`;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
