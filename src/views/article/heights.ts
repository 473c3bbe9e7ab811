import type { Article, Block } from '../../model/briefing.ts';
import type { NumberedNote } from './numbering.ts';

/**
 * Measures of the wide page, in rem, as the styles of the text and its notes have them. Lines of the text are taken as
 * long as they get, lines of the notes as short as they get: there is rather too much room than too little.
 */
const TEXT = { letters: 68, line: 2, gap: 1.25 };
const NOTE = { letters: 46, line: 1.1875, gap: 0.75 };
/** What a note has beside its statement, in letters: its number and its verdict; each reference; the date. */
const APPARATUS = { head: 20, reference: 3, date: 14 };

/** Heights of the steps of room below the text, in rem, as the style sheet has them: `.tail-1` … */
const TAILS = [4, 8, 12, 16, 24, 36, 54, 80];

/**
 * The room that the notes need below the text, as a step of the style sheet: 0 where they end beside it, null where
 * they outrun it so far that they stand in rows instead.
 */
export function tailOf(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  notes: readonly NumberedNote[],
): number | null {
  const tops = topsOf(text, blocks);
  const bottom = notes.reduce((below, { note, block }) => {
    const mark = (tops.get(block) ?? 0) + lineOf(blocks, block, note.end) * TEXT.line;
    return Math.max(mark, below) + heightOf(note.claim) + NOTE.gap;
  }, 0);
  const over = bottom - (tops.get('') ?? 0);
  if (over <= 0) return 0;
  const step = TAILS.findIndex((height) => height >= over);
  return step < 0 ? null : step + 1;
}

/** Where each block begins; where the last ends stands under the empty id. */
function topsOf(text: string, blocks: readonly Block[]): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  let top = 0;
  for (const { id, start, end } of blocks) {
    tops.set(id, top);
    const lines = text
      .slice(start, end)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / TEXT.letters)), 0);
    top += lines * TEXT.line + TEXT.gap;
  }
  return tops.set('', top);
}

/** The line of its block in which an offset stands, from 0. */
function lineOf(blocks: readonly Block[], id: string, offset: number): number {
  const start = blocks.find((block) => block.id === id)?.start ?? offset;
  return Math.floor(Math.max(0, offset - start) / TEXT.letters);
}

function heightOf({ statement, refs, asOf }: NumberedNote['note']['claim']): number {
  const letters =
    APPARATUS.head + statement.length + refs.length * APPARATUS.reference + (asOf ? APPARATUS.date : 0);
  return Math.ceil(letters / NOTE.letters) * NOTE.line;
}
