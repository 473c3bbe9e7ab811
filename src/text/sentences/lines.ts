import type { Span } from '../span.ts';

/** No text is wrapped at fewer characters than this. */
const NARROWEST = 40;
const LINES = /[^\n\r\u2028\u2029\u0085]*(?:\r\n|[\n\r\u2028\u2029\u0085]|$)/g;
/** The end of a line in the middle of a word. */
const BROKEN_WORD = /\p{L}[-\u2010\u00ad]$/u;
/** Begins an item of a list. */
const ITEM = /^\s*(?:[-–—*+•·‣▪◦]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/;

/**
 * The blocks of a text: what stands between blank lines, without white space at the ends.
 */
export function blocksOf(text: string): Span[] {
  const blocks: Span[] = [];
  for (const { start, end } of paragraphsOf(text)) blocks.push({ start, end });
  return blocks;
}

/**
 * The stretches of a text that no sentence goes beyond: blocks, cut at every line break that is not a mere wrap. A break
 * is a wrap when the next line's first word would not have fitted into the block's longest line.
 */
export function runsOf(text: string): Span[] {
  return blocksOf(text).flatMap((block) => runsOfBlock(text, block));
}

function* paragraphsOf(text: string): Generator<Span> {
  let start = -1;
  let end = 0;
  for (const { 0: line, index } of text.matchAll(LINES)) {
    const words = line.trimEnd();
    if (words === '') {
      if (start >= 0) yield { start, end };
      start = -1;
      continue;
    }
    if (start < 0) start = index + line.length - line.trimStart().length;
    end = index + words.length;
  }
  if (start >= 0) yield { start, end };
}

function runsOfBlock(text: string, block: Span): Span[] {
  const lines = linesOf(text, block);
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const wraps = lines.map((line, at) => at > 0 && isWrap(text, lines[at - 1] as Span, line, width));
  const isList = lines.length >= FEWEST_OF_LIST && wraps.filter(Boolean).length < lines.length * FEWEST_WRAPS;
  const runs: { start: number; end: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const run = runs.at(-1);
    if (run && wraps[at] && !isList) run.end = line.end;
    else runs.push({ ...line });
  }
  return runs;
}

/** Lines of which so few reach the width of the longest, as a share, are a list: of names, of a poem. */
const FEWEST_OF_LIST = 6;
const FEWEST_WRAPS = 0.25;

function isWrap(text: string, line: Span, next: Span, width: number): boolean {
  const following = text.slice(next.start, next.start + width);
  if (width < NARROWEST || ITEM.test(following)) return false;
  if (BROKEN_WORD.test(text.slice(line.start, line.end)) && /^\p{Ll}/u.test(following)) return true;
  const word = /^\S*/.exec(following)?.[0] ?? '';
  return line.end - line.start + 1 + word.length > width;
}

/** The lines of a block that hold more than white space, without it. */
function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(LINES)]
    .filter(({ 0: line }) => line.trim() !== '')
    .map(({ 0: line, index }) => {
      const from = start + index + line.length - line.trimStart().length;
      return { start: from, end: from + line.trim().length };
    });
}
