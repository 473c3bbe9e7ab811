import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type FontFile, type FontLetters, filesOf, lettersIn, packageDir, serves } from '../fonts/package.ts';

/** A font: one file of a family, with the code points that it is there for and has. */
export interface Font extends FontLetters {
  readonly family: Family;
  readonly data: Uint8Array;
}

/** The families of the cards, tried in this order. */
const FAMILIES = [
  'source-serif-4',
  'source-sans-3',
  'noto-naskh-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-bengali',
  'noto-sans-thai',
  'noto-sans-sc',
  'noto-sans-jp',
  'noto-sans-kr',
] as const;
/** The name of a package without its scope. */
export type Family = string;
const STYLES = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;
export type Style = keyof typeof STYLES;

const require = createRequire(import.meta.url);
/** After those of the table, whatever else of Noto is installed: so a script is added. */
const INSTALLED = readdirSync(join(packageDir(FAMILIES[0]), '..'))
  .filter((name) => name.startsWith('noto-') && !FAMILIES.some((family) => family === name))
  .toSorted();
const ALL: readonly Family[] = [...FAMILIES.filter(isInstalled), ...INSTALLED];

/** Fonts beyond Latin and Arabic are optional packages. */
function isInstalled(family: Family): boolean {
  return existsSync(join(packageDir(FAMILIES[0]), '..', family));
}

/** Files that tell of which versions the fonts and what draws them are. */
export function versionFiles(): string[] {
  const fonts = ALL.map((family) => join(packageDir(family), 'package.json'));
  return [join(dirname(require.resolve('@takumi-rs/core')), '../package.json'), ...fonts];
}

/** Han characters are drawn as the language draws them. */
const BY_LANGUAGE: Readonly<Record<string, Family>> = {
  ja: 'noto-sans-jp',
  ko: 'noto-sans-kr',
  zh: 'noto-sans-sc',
};

const stacks = new Map<string, readonly Family[]>();

/**
 * The families to try for a text, in order: one list for each style and language.
 * @param lang BCP 47
 */
export function familiesFor(style: Style, lang: string): readonly Family[] {
  const own = BY_LANGUAGE[lang.split('-', 1)[0] ?? ''];
  const key = `${style} ${own}`;
  const known = stacks.get(key);
  if (known) return known;
  const others = ALL.filter((family) => family !== STYLES.sans);
  const stack = [...new Set<Family>([STYLES[style], ...(own ? [own] : []), ...others])];
  stacks.set(key, stack);
  return stack;
}

/** The name of a family among the fonts of a renderer; `serif` alone would be any serif. */
export function familyName(family: Family): string {
  return `card-${family}`;
}

/** Scripts whose letters change their widths when they stand together. */
const JOINED = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]/u;
/** Kerning moves letters, at most by these shares. */
const KERNED = { least: 0.96, most: 1.01 } as const;

/** Bounds of a measure. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Fonts that have been asked for, read once. */
export class FontStore {
  readonly #files = new Map<Family, readonly FontFile[]>();
  readonly #fonts = new Map<string, Font>();
  readonly #found = new Map<readonly Family[], Map<number, Font | undefined>>();

  /** The font that draws a code point: the first family that has it. Undefined when none has. @param families a list of {@link familiesFor} */
  fontOf(point: number, families: readonly Family[]): Font | undefined {
    const found = this.#found.get(families) ?? new Map<number, Font | undefined>();
    this.#found.set(families, found);
    if (!found.has(point)) found.set(point, this.#search(point, families));
    return found.get(point);
  }

  #search(point: number, families: readonly Family[]): Font | undefined {
    for (const family of families) {
      for (const file of this.#filesOf(family)) {
        if (!serves(file, point)) continue;
        const font = this.#read(family, file);
        if (font.points.has(point)) return font;
      }
    }
    return undefined;
  }

  /**
   * Bounds of the width of a text on one line, in em; null where letters are joined or no font has one of them.
   * @param families a list of {@link familiesFor}
   */
  widthOf(text: string, families: readonly Family[]): Bounds | null {
    if (JOINED.test(text)) return null;
    let width = 0;
    for (const letter of text) {
      const point = letter.codePointAt(0) ?? 0;
      const font = this.fontOf(point, families);
      if (!font) return null;
      width += font.widthOf(point);
    }
    return { least: width * KERNED.least, most: width * KERNED.most };
  }

  #filesOf(family: Family): readonly FontFile[] {
    const known = this.#files.get(family);
    if (known) return known;
    const files = filesOf(family);
    this.#files.set(family, files);
    return files;
  }

  #read(family: Family, file: FontFile): Font {
    const { path } = file;
    const known = this.#fonts.get(path);
    if (known) return known;
    const data = readFileSync(path);
    const font = { family, data, ...lettersIn(file, data) };
    this.#fonts.set(path, font);
    return font;
  }
}

/** Code points as inclusive ranges, in order. */
export function rangesOf(points: ReadonlySet<number>): [number, number][] {
  const ranges: [number, number][] = [];
  for (const point of [...points].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}
