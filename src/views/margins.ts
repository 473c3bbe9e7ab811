import type { Article, ArticlePart } from '../model/briefing.ts';
import type { EditorNote } from '../model/graph.ts';

/** A part of an article with the notes that stand beside it; `row` and `span` are lines of the grid of its run. */
export interface NotedPart {
  readonly part: ArticlePart;
  readonly notes: readonly EditorNote[];
  readonly row: number;
  readonly span: number;
}

/** Rows that the style sheet knows; see `article.css`. */
const ROWS = 24;

/** Heights in lines of the text, estimated from the letters in a line of the text and of a note. */
const LETTERS = { text: 68, note: 72 };
const GAP = 0.6;
const NOTE_LINE = 0.75;

/**
 * Sets notes beside the text of an article: each as near to its part as those before it allow, over as many parts as it
 * is likely to need, so that long notes do not tear the text apart.
 * @param parts the text of the article
 * @returns runs of parts; each run begins where the margin is free
 */
export function marginRuns(
  { notes, text, blocks }: Article,
  parts: readonly ArticlePart[],
): readonly (readonly NotedPart[])[] {
  const lengths = new Map(blocks.map(({ id, start, end }) => [id, text.slice(start, end).length]));
  const heights = parts.map(({ blocks: own }) =>
    own.reduce((sum, id) => sum + Math.ceil((lengths.get(id) ?? 0) / LETTERS.text) + GAP, 0),
  );
  const runs: NotedPart[][] = [];
  let run: NotedPart[] = [];
  let first = 0;
  let free = 0;
  for (const [index, part] of parts.entries()) {
    if (index - first >= ROWS || (free <= index && run.length > 0)) {
      runs.push(run);
      run = [];
      first = index;
      free = index;
    }
    const own = notes.filter(({ block }) => part.blocks.includes(block));
    const start = Math.max(index, free);
    const span = own.length > 0 ? spanOf(heights, start, heightOf(own)) : 1;
    if (own.length > 0) free = start + span;
    run.push({ part, notes: own, row: Math.min(ROWS, start - first + 1), span });
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function heightOf(notes: readonly EditorNote[]): number {
  return notes.reduce((sum, { exact, claim }) => {
    const letters = Math.min(36, exact.length) + claim.statement.length + 5 * claim.refs.length + 50;
    return sum + (Math.ceil(letters / LETTERS.note) + GAP) * NOTE_LINE;
  }, GAP);
}

function spanOf(heights: readonly number[], start: number, needed: number): number {
  let span = 0;
  for (let height = 0; height < needed && span < ROWS; span += 1) height += heights[start + span] ?? needed;
  return Math.max(1, span);
}
