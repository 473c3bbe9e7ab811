import type { Line } from './lines.ts';

const PAGE_NUMBER =
  /^(?:(?:page|seite|p\.|página|pagina|str\.|стр\.)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:\/|of|von|de|di|sur|из)\s*\d{1,4})?$/iu;
/** How many lines at the top and at the foot of a page may be its margins. */
const MARGIN = 2;
/** Lines of a paragraph lie no further apart than this, in the usual distance. */
const GAP = 1.35;
/** Columns begin further apart than this, in points. */
const COLUMN = 60;
/** As many lines before and behind one show how wide its column is. */
const ABOUT = 20;
/** A letter is this wide at most, as a share of its size, on average. */
const LETTER = 0.6;
const ENDS = /[.!?…:]["'”’»)\]]*$/u;

/** Leaves out page numbers, and lines that stand at the edge of several pages. */
export function withoutMargins(pages: readonly (readonly Line[])[]): { pages: Line[][]; left: number } {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  let left = 0;
  const kept = pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => {
      const isMargin = edge.has(line) && (PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) > 1);
      if (isMargin) left += 1;
      return !isMargin;
    });
  });
  return { pages: kept, left };
}

function edges(lines: readonly Line[]): Line[] {
  const down = lines.toSorted((a, b) => b.bottom - a.bottom);
  return lines.length <= 2 * MARGIN
    ? down.filter(({ text }) => PAGE_NUMBER.test(text))
    : [...down.slice(0, MARGIN), ...down.slice(-MARGIN)];
}

/** Margins differ by the number of the page. */
function keyOf({ text, size }: Line): string {
  return `${text.replace(/\d+/g, '#')} ${size}`;
}

/** Joins lines into paragraphs: by their distance, their size, and where they begin and end. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const usual = median(lines.flatMap((line, at) => distance(lines[at - 1], line) ?? []));
  const paragraphs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && isJoined(before, line, { usual, edge: edgeAt(lines, at - 1) }))
      paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function distance(before: Line | undefined, line: Line): number | null {
  const gap = before && before.page === line.page ? before.bottom - line.bottom : 0;
  return gap > 0 && gap < 6 * line.size ? gap : null;
}

/** Where the lines about one end that begin near it: the edge of its column. */
function edgeAt(lines: readonly Line[], at: number): number {
  const { page, left } = lines[at] as Line;
  const near = lines
    .slice(Math.max(0, at - ABOUT), at + ABOUT)
    .filter((line) => line.page === page && Math.abs(line.left - left) < COLUMN);
  return Math.max(...near.map(({ right }) => right));
}

/** How the lines of a document lie: their usual distance, and where those of a column end. */
interface Layout {
  readonly usual: number;
  readonly edge: number;
}

function isJoined(before: Line, line: Line, { usual, edge }: Layout): boolean {
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return false;
  const gap = distance(before, line);
  // A new column or page: a sentence that is open goes on.
  if (gap === null) return !ENDS.test(before.text) && /^[\p{Ll}\p{N}]/u.test(line.text);
  if (gap > GAP * usual) return false;
  const isIndented = line.left - before.left > 0.8 * line.size && ENDS.test(before.text);
  return !isIndented && !wouldFit(before, line, edge) && !/^[•–▪‣]\s/u.test(line.text);
}

/** Where the first word of a line has room on the line before, somebody began a new one. */
function wouldFit(before: Line, line: Line, edge: number): boolean {
  if (/[-\u00ad\u2010]$/.test(before.text) || /^\p{Ll}/u.test(line.text)) return false;
  const [word = ''] = /^\S+/u.exec(line.text) ?? [];
  return edge - before.right > (word.length * LETTER + 1) * line.size;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** A paragraph on one line: words that were divided at the end of a line are whole. */
export function joined(lines: readonly Line[], whole: string): string {
  return lines.reduce((text, line) => {
    if (text === '') return line.text;
    const [, start] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text) ?? [];
    const [end] = /^\p{L}+/u.exec(line.text) ?? [];
    if (!start || !end) return `${text} ${line.text}`;
    const isCompound = /^\p{Lu}/u.test(end) || whole.includes(`${start}-${end}`);
    return isCompound ? text + line.text : text.slice(0, -1) + line.text;
  }, '');
}
