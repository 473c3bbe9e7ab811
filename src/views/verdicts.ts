import type { EditorNote } from '../model/graph.ts';
import type { PageContext } from '../model/pageContext.ts';

/** A verdict of notes, how many have it, and the first of those that do. */
export interface Verdict {
  /** “Overtaken by events 3×”; without a number where one note has it. */
  readonly text: string;
  readonly first: EditorNote;
}

/** The verdicts of some notes, those of most notes first. @param notes in the order of their words */
export function verdictsOf(
  notes: readonly EditorNote[],
  { strings: t }: Pick<PageContext, 'strings'>,
): Verdict[] {
  return [...Map.groupBy(notes, ({ kind }) => kind).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const count = own.length > 1 ? `\u00a0${t.times(own.length)}` : '';
      return { text: `${t.noteKinds[first.kind]}${count}`, first };
    });
}
