import type { Article, Block } from '../../model/briefing.ts';
import type { Span } from '../../text/span.ts';
import type { NumberedNote } from './numbering.ts';

/**
 * Measures of the wide page, in rem, as the styles of the text and its notes have them. Lines of the text are taken as
 * long as they get, lines of the notes as short as they get: there is rather too much room than too little.
 */
const TEXT = { letters: 68, line: 2, gap: 1.25 };
const NOTE = { letters: 46, line: 1.1875, gap: 0.375 };
/** A line of a note in Arabic script. */
const TALL_LINE = 1.5;
/** What a note has beside its statement, in letters: its number and its verdict; each reference; the date. */
const APPARATUS = { head: 20, reference: 3, date: 14 };

/** Heights of the steps of room below the text, in rem, as the style sheet has them: `.tail-1` … */
const TAILS = [4, 8, 12, 16, 24, 36, 54, 80];

/** What is measured of an article. */
export interface Measured extends Pick<Article, 'text' | 'blocks'> {
  /** Sentences whose words are not shown, in order. */
  readonly withheld?: readonly Span[];
}

/**
 * The room that the notes need below the text, as a step of the style sheet: 0 where they end beside it, null where
 * they outrun it so far that they stand in rows instead.
 * @param isTall whether the notes are in Arabic script
 */
export function tailOf(article: Measured, notes: readonly NumberedNote[], isTall = false): number | null {
  const line = isTall ? TALL_LINE : NOTE.line;
  const { tops, end } = placesOf(article);
  const starts = new Map(article.blocks.map(({ id, start }) => [id, start]));
  const bottom = notes.reduce((below, { note, block }) => {
    const letters = lettersShown(article, { start: starts.get(block) ?? note.end, end: note.end });
    const mark = (tops.get(block) ?? 0) + Math.floor(letters / TEXT.letters) * TEXT.line;
    return Math.max(mark, below) + linesOf(note.claim) * line + NOTE.gap;
  }, 0);
  const over = bottom - end;
  if (over <= 0) return 0;
  const step = TAILS.findIndex((height) => height >= over);
  return step < 0 ? null : step + 1;
}

/** Where each block begins, and where the last ends. */
function placesOf(article: Measured): { tops: ReadonlyMap<string, number>; end: number } {
  const tops = new Map<string, number>();
  let end = 0;
  for (const block of article.blocks) {
    tops.set(block.id, end);
    end += heightOfBlock(article, block);
  }
  return { tops, end };
}

function heightOfBlock(article: Measured, block: Block): number {
  const shown = lettersShown(article, block);
  if (shown === 0) return 0;
  const written = article.text.slice(block.start, block.end);
  const lines =
    shown < written.length
      ? Math.ceil(shown / TEXT.letters)
      : written
          .split('\n')
          .reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / TEXT.letters)), 0);
  return lines * TEXT.line + TEXT.gap;
}

/** Letters of a stretch of the text that are shown. */
function lettersShown({ withheld = [] }: Measured, { start, end }: Span): number {
  const hidden = withheld.reduce(
    (sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)),
    0,
  );
  return Math.max(0, end - start - hidden);
}

function linesOf({ statement, refs, asOf }: NumberedNote['note']['claim']): number {
  const letters =
    APPARATUS.head + statement.length + refs.length * APPARATUS.reference + (asOf ? APPARATUS.date : 0);
  return Math.ceil(letters / NOTE.letters);
}
