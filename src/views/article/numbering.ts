import type { Article, Block } from '../../model/briefing.ts';
import type { EditorNote } from '../../model/graph.ts';

/** A note with its number in the article and the place of its mark. */
export interface NumberedNote {
  readonly note: EditorNote;
  /** In the article, from 1. */
  readonly number: number;
  /** In its run, from 1 to {@link ANCHORS}: names its anchor in the style sheet. */
  readonly anchor: number;
  /** The block in which its words end. */
  readonly block: string;
}

/** Anchors that the style sheet has for the marks of a run; the last serves all further ones. */
export const ANCHORS = 8;

/**
 * Numbers the notes of an article in the order of their marks, which stand at the ends of their words.
 * @param runs the blocks of each top-level element of the text
 */
export function numberedNotes(
  { notes, blocks }: Pick<Article, 'notes' | 'blocks'>,
  runs: readonly (readonly string[])[],
): readonly NumberedNote[] {
  const runOf = new Map(runs.flatMap((ids, run) => ids.map((id) => [id, run])));
  const counts = new Map<number, number>();
  return notes.toSorted(byMark).map((note, index) => {
    const block = blockAt(blocks, note.end - 1)?.id ?? note.block;
    const run = runOf.get(block) ?? 0;
    const place = (counts.get(run) ?? 0) + 1;
    counts.set(run, place);
    return { note, number: index + 1, anchor: Math.min(place, ANCHORS), block };
  });
}

/** By where the words end; of those that end together, the inner first. */
function byMark(a: EditorNote, b: EditorNote): number {
  return a.end - b.end || b.start - a.start;
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.findLast(({ start }) => start <= offset);
}
