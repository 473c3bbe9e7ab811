import { readFileSync } from 'node:fs';
import type { PageContext } from '../../model/views/pageContext.ts';
import { fontPath } from '../../views/context/fontPath.ts';
import { lettersOf } from '../../views/lists/letters.ts';
import { type FontFile, filesOf, lettersIn, serves } from './package.ts';
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

/**
 * What every page may show: ASCII, spaces, dashes, quotation marks, currencies, “é”, and the signs that components write. A font of
 * these alone comes with the package: making one costs a build some 2 seconds of processor.
 */
const ALWAYS: readonly number[] = [
  ...span(0x20, 0x7e),
  0xa0,
  0xa3,
  0xa7,
  0xa9,
  0xb0,
  0xb7,
  0xd7,
  0xe9,
  ...span(0x2009, 0x2026),
  0x202f,
  0x2060,
  0x20ac,
  0x2191,
  0x2193,
];

/** The font files of a site: of each family those parts of which it has letters, and the style sheet that names them. */
export function fontFiles(context: PageContext): readonly FontOutput[] {
  const letters = [...lettersOf(context)].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = FAMILIES.flatMap((family) =>
    filesOf(family.of)
      .filter(({ subset }) => family.only === undefined || subset === family.only)
      .flatMap((file) => partsOf(family, file, letters, isMostlyAscii(context.briefing.site.lang)))
      .filter(({ points }) => points.some(isDrawn)),
  );
  const pathOf = ({ name }: Part) => fontPath(`${name}.woff2`, context);
  const rules = faces.map((part) => ruleOf(part.family, part.list, pathOf(part)));
  return [
    { path: fontPath('faces.css', context), text: rules.join('') },
    ...faces.map((part) => ({
      path: pathOf(part),
      file: part.file,
      characters: String.fromCodePoint(...part.points),
    })),
  ];
}

/** The fonts that come with the package. */
export function shippedFonts(): readonly Extract<FontOutput, { readonly file: string }>[] {
  return FAMILIES.flatMap((family) =>
    filesOf(family.of)
      .filter(({ subset }) => subset === 'latin' && family.only === undefined)
      .flatMap((file) => partsOf(family, file, [], true))
      .filter(({ points }) => points.length > 0)
      .map(({ name, file, points }) => ({
        path: `${name}.woff2`,
        file,
        characters: String.fromCodePoint(...points),
      })),
  );
}

/** A font of a family. */
interface Part {
  readonly family: string;
  readonly name: string;
  readonly file: string;
  /** The code points that it is there for, as CSS has them. */
  readonly list: string;
  /** Those that it shows. */
  readonly points: readonly number[];
}

/** The fonts that are made of a file: one, or one of what every page may show and one of the rest. */
function partsOf(
  { family, name }: Family,
  file: FontFile,
  letters: readonly number[],
  isSplit: boolean,
): readonly Part[] {
  const part = { family, name: `${name}-${file.subset}`, file: file.path, list: file.list };
  if (file.subset !== 'latin') return [{ ...part, points: shownBy(file, letters) }];
  if (!isSplit) return [{ ...part, points: shownBy(file, [...ALWAYS, ...letters]) }];
  const basic = shownBy(file, ALWAYS);
  const rest = shownBy(file, letters).filter((point) => !basic.includes(point));
  return [
    { ...part, points: basic, list: listOf(basic) },
    { ...part, points: rest, list: listOf(rest), name: `${name}-latin-rest` },
  ];
}

/** In English, letters beyond ASCII are rare: most pages do without the font of these. */
function isMostlyAscii(lang: string): boolean {
  return /^en\b/i.test(lang);
}

/** Code points as CSS has them. */
function listOf(points: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const point of points.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

/** What such a file holds. @param cacheDir where what was made is kept; null for nowhere */
export async function fontBody(font: FontOutput, cacheDir: string | null): Promise<string | Uint8Array> {
  return 'text' in font ? font.text : subsetOf(font.file, font.characters, cacheDir);
}

/** To read one takes 25 ms, and each is asked for twice. */
const known = new Map<string, ReadonlySet<number>>();

/** The code points that a file is to show, and can. */
function shownBy(file: FontFile, letters: readonly number[]): readonly number[] {
  const wanted = letters.filter((point) => serves(file, point));
  if (wanted.length === 0) return [];
  const points = known.get(file.path) ?? lettersIn(file, readFileSync(file.path)).points;
  known.set(file.path, points);
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
