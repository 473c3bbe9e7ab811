import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';

/** The scope of the packages of fonts; each comes in files by range of code points. */
const SCOPE = '@fontsource-variable';

const require = createRequire(import.meta.url);

/** A file of a family of fonts. */
export interface FontFile {
  /** Its part of the family, such as `latin-ext`. */
  readonly subset: string;
  readonly path: string;
  /** The code points that it is there for, as CSS has them. */
  readonly list: string;
  /** The same, inclusive. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** The files of a family. @param family the name of its package without the scope */
export function filesOf(family: string): readonly FontFile[] {
  const dir = packageDir(family);
  const ranges = JSON.parse(readFileSync(join(dir, 'unicode.json'), 'utf8')) as Record<string, string>;
  return Object.entries(ranges).map(([subset, list]) => ({
    subset,
    path: join(dir, `files/${family}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    list,
    ranges: list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
}

/** Whether a file is there for a code point. */
export function serves({ ranges }: Pick<FontFile, 'ranges'>, point: number): boolean {
  return ranges.some(([from, to]) => from <= point && point <= to);
}

/** What a font file says of its letters. */
export interface FontLetters {
  /** The code points that the file is there for and has. */
  readonly points: ReadonlySet<number>;
  /** How far a letter moves the next one, in em; 0 for one that it does not have. */
  widthOf(point: number): number;
}

/** @param data of the file */
export function lettersIn(file: FontFile, data: Buffer): FontLetters {
  const font = create(data);
  if (font.isCollection) throw new Error(`${file.path} holds several fonts.`);
  const widths = new Map<number, number>();
  return {
    points: new Set(font.characterSet.filter((point) => serves(file, point))),
    widthOf(point) {
      const known = widths.get(point);
      if (known !== undefined) return known;
      const width = font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
      widths.set(point, width);
      return width;
    },
  };
}

/** Where the package of a family is. */
export function packageDir(family: string): string {
  return dirname(require.resolve(`${SCOPE}/${family}/package.json`));
}
