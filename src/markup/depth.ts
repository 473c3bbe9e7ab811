/** No author nests deeper; parsers of Markdown recurse, and take the cube of the depth in time. */
export const DEEPEST = 100;

const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:>|[*+-][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST}}`);
/** No author sets so many marks in one paragraph; parsers of Markdown take the square or the cube of it in time. */
export const MOST_MARKS = 2_000;

const COUNTED = /`+|~+|\*+|_+|\[/g;
/** A row of a table, or an item: each is read by itself. */
const OWN_LINE = /^\s*(?:\||[*+-][ \t]|\d{1,9}[.)][ \t])/;
const MARKS = /\*+|_+|~+|[[\]]/g;

/**
 * The first line of a Markdown text, from 1, on which more than {@link DEEPEST} quotes, items, brackets or emphases stand
 * in each other, or the marks of a paragraph become more than {@link MOST_MARKS}; null where none does. Code and escapes
 * are not left out: none has that many.
 */
export function deepLine(source: string): number | null {
  let number = 0;
  let open: Record<string, number> = {};
  let marks = 0;
  for (const line of source.split(/\r\n|\r|\n/)) {
    number += 1;
    if (line.trim() === '') {
      open = {};
      marks = 0;
      continue;
    }
    marks = (OWN_LINE.test(line) ? 0 : marks) + (line.match(COUNTED)?.length ?? 0);
    if (marks > MOST_MARKS) return number;
    if (CONTAINERS.test(line)) return number;
    for (const { 0: mark, index } of line.matchAll(MARKS)) {
      const kind = mark === ']' ? '[' : mark.charAt(0);
      const depth = Math.max(0, (open[kind] ?? 0) + turnOf(line, index, mark));
      if (depth > DEEPEST) return number;
      open[kind] = depth;
    }
  }
  return null;
}

/** By how much a run of marks opens (or, below zero, closes) something; a rule and a mark inside a word do neither. */
function turnOf(line: string, index: number, mark: string): number {
  const { length } = mark;
  if (mark === '[') return 1;
  if (mark === ']') return -1;
  const opens = isBorder(line.charAt(index - 1));
  const closes = isBorder(line.charAt(index + length));
  if (opens === closes) return 0;
  return opens ? length : -length;
}

function isBorder(char: string): boolean {
  return char === '' || /[\s\p{P}\p{S}]/u.test(char);
}
