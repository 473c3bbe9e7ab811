import type { EntityItem } from '../queue.ts';
import type { Subject } from './state.ts';

/** The entity that an id or a name means; else a sentence with those that may be meant: a part of a name decides nothing. */
export function findSubject(given: string, subjects: readonly Subject[]): Subject | string {
  const words = given.toLowerCase();
  const exact = subjects.filter(
    ({ id, names }) => id === given || names.some((name) => name.toLowerCase() === words),
  );
  if (exact.length === 1) return exact[0] as Subject;
  const near = subjects.filter(
    ({ names }) => given !== '' && names.some((name) => name.toLowerCase().includes(words)),
  );
  if (near.length === 0) return `There is no entity “${given}”.`;
  const ids = near.slice(0, 9).map(({ id }) => id);
  return `No entity alone is called “${given}”. Perhaps ${ids.join(', ')}? Give the id.`;
}

/** How many are named that may be the same. */
const SHOWN = 3;

/** Ids of entities that may be the same: one of their names is part of a name of this one, or the other way round. */
export function similarTo(item: EntityItem, subjects: readonly Subject[]): string[] {
  return subjects
    .filter((other) => isSimilar(item, other) && !item.apart?.includes(other.id))
    .slice(0, SHOWN)
    .map(({ id }) => id);
}

type Named = Pick<Subject, 'id' | 'names' | 'kind'>;

/** Whether two may be one. A place in the name of something else (“Lanmere” in “Lanmere Council”) is not that. */
export function isSimilar(item: EntityItem, other: Named): boolean {
  if (item.id === other.id) return false;
  const isPlaceAmong = (item.kind === 'place') !== (other.kind === 'place');
  return [item.name, ...item.aliases].some((own) =>
    other.names.some((name) => {
      const [one, two] = [` ${own.toLowerCase()} `, ` ${name.toLowerCase()} `];
      return isPlaceAmong ? one === two : one.includes(two) || two.includes(one);
    }),
  );
}
