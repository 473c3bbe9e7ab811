import type { NoteBody } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';

/**
 * Under which ids the questions of a note were published before, by their present ones.
 * @param page where the note stands, base included
 */
export function formerQuestions(
  { headings }: NoteBody,
  page: string,
  context: PageContext,
): Readonly<Record<string, readonly string[]>> {
  const byPlace = context.remember('former questions', context.briefing, () => formerByPlace(context));
  return Object.fromEntries(
    headings.flatMap(({ id }) => {
      const former = byPlace.get(`${page}#${id}`);
      return former ? [[id, former]] : [];
    }),
  );
}

function formerByPlace({ briefing, urls }: PageContext): ReadonlyMap<string, readonly string[]> {
  const within = briefing.redirects.flatMap(({ from, to }) => {
    const [page, id] = from.split('#');
    return id !== undefined && to.startsWith(`${page}#`) ? [{ id, to: urls.file(to) }] : [];
  });
  return new Map([...Map.groupBy(within, ({ to }) => to)].map(([to, all]) => [to, all.map(({ id }) => id)]));
}
