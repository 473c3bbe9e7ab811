import type { Article, Block } from '../../model/briefing.ts';
import type { Span } from '../../text/span.ts';
import type { NumberedNote } from './numbering.ts';

/**
 * Measures of the wide page, in rem, as the styles of the text and its notes have them. Lines of the text are taken as
 * long as they get, lines of the notes as short as they get: there is rather too much room than too little.
 */
const TEXT = { letters: 68, line: 2, gap: 1.25 };
/** Letters that a line of the text has on average: what is far from its mark is judged by it. */
const USUAL = 60;
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

/** A note that would stand further below its mark, in rem, makes those above it shorter. */
const FURTHEST = 8;
/** Lines of a note that is shown shortened, as the style sheet has it, and how many it must have more to be. */
const SHORT = 2;
const SAVED = 2;

/** How the notes of an article stand beside its text. */
export interface NotePlaces {
  /**
   * The room that they need below the text, as a step of the style sheet: 0 where they end beside it, null where they
   * outrun it so far that they stand in rows instead.
   */
  readonly tail: number | null;
  /** Ids of the notes that show their first lines until they are wanted, so that those below stand by their marks. */
  readonly short: ReadonlySet<string>;
}

/** Where the notes come to stand. @param isTall whether the notes are in Arabic script */
export function placesOfNotes(article: Measured, notes: readonly NumberedNote[], isTall = false): NotePlaces {
  const line = isTall ? TALL_LINE : NOTE.line;
  const short = new Set<string>();
  const place = (letters: number): readonly Placed[] =>
    stacked(
      markedNotes(article, notes, letters).map((one) => (short.has(one.id) ? { ...one, lines: SHORT } : one)),
      line,
    );
  for (;;) {
    const longest = longestInTheWay(place(USUAL));
    if (longest === null) break;
    short.add(longest);
  }
  const over = (place(TEXT.letters).at(-1)?.bottom ?? 0) - heightOf(article, TEXT.letters);
  const step = TAILS.findIndex((height) => height >= over);
  return { tail: over <= 0 ? 0 : step < 0 ? null : step + 1, short };
}

interface Marked {
  readonly id: string;
  /** Where its mark is, in rem below the beginning of the text. */
  readonly mark: number;
  readonly lines: number;
}

interface Placed extends Marked {
  readonly top: number;
  readonly bottom: number;
}

function markedNotes(article: Measured, notes: readonly NumberedNote[], letters: number): readonly Marked[] {
  const tops = topsOf(article, letters);
  const starts = new Map(article.blocks.map(({ id, start }) => [id, start]));
  return notes.map(({ note, block }) => {
    const before = lettersShown(article, { start: starts.get(block) ?? note.end, end: note.end });
    return {
      id: note.id,
      mark: (tops.get(block) ?? 0) + Math.floor(before / letters) * TEXT.line,
      lines: linesOf(note.claim),
    };
  });
}

/** Each note beside its mark, or below the note before it. */
function stacked(notes: readonly Marked[], line: number): readonly Placed[] {
  let below = 0;
  return notes.map((note) => {
    const top = Math.max(note.mark, below);
    below = top + note.lines * line + NOTE.gap;
    return { ...note, top, bottom: below };
  });
}

/** The longest of the notes that push another too far from its mark; null where none does, or none can be shorter. */
function longestInTheWay(placed: readonly Placed[]): string | null {
  for (const [at, { top, mark }] of placed.entries()) {
    if (top - mark <= FURTHEST) continue;
    const first = placed.findLastIndex((one, index) => index <= at && one.top === one.mark);
    const [longest] = placed
      .slice(Math.max(0, first), at)
      .filter(({ lines }) => lines >= SHORT + SAVED)
      .toSorted((a, b) => b.lines - a.lines);
    if (longest) return longest.id;
  }
  return null;
}

/** Where each block begins. @param letters in a line of the text */
function topsOf(article: Measured, letters: number): ReadonlyMap<string, number> {
  let top = 0;
  return new Map(
    article.blocks.map((block) => {
      const own = top;
      top += heightOfBlock(article, block, letters);
      return [block.id, own];
    }),
  );
}

function heightOf(article: Measured, letters: number): number {
  return article.blocks.reduce((sum, block) => sum + heightOfBlock(article, block, letters), 0);
}

function heightOfBlock(article: Measured, block: Block, letters: number): number {
  const shown = lettersShown(article, block);
  if (shown === 0) return 0;
  const written = article.text.slice(block.start, block.end);
  const lines =
    shown < written.length
      ? Math.ceil(shown / letters)
      : written.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / letters)), 0);
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
