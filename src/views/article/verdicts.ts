import type { EditorNote } from '../../model/graph.ts';
import type { PageContext } from '../../model/views/pageContext.ts';

/** The verdicts of some notes and how many have each, the commonest first: “Overtaken by events 3× · Context”. */
export function verdictsOf(
  notes: readonly Pick<EditorNote, 'kind'>[],
  { strings: t }: Pick<PageContext, 'strings'>,
): string {
  return [...Map.groupBy(notes, ({ kind }) => kind)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, own]) =>
      [t.noteKinds[kind], own.length > 1 && t.times(own.length)].filter(Boolean).join('\u00a0'),
    )
    .join(' · ');
}
