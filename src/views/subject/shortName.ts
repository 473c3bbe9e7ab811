import type { Entity, Subject } from '../../model/briefing.ts';
import { oneLine } from '../../text/characters/oneLine.ts';

/** A longer name is not put into a title where there is a shorter one. */
const LONG = 24;

/**
 * The name by which the articles speak of an entry: of a person the part of the name that they use most, of others with a
 * long name their acronym.
 */
export function shortName(subject: Subject): string {
  if (subject.type === 'topic') return subject.name;
  if (subject.kind === 'person') return partOfName(subject) ?? subject.name;
  if (subject.name.length <= LONG) return subject.name;
  const acronym = subject.aliases.find(({ type, lang }) => type === 'acronym' && lang === subject.lang);
  return acronym?.text ?? subject.name;
}

function partOfName({ name, mentions }: Entity): string | null {
  const words = new Set(name.split(/\s+/));
  const used = mentions
    .filter(({ as }) => as === 'name')
    .map(({ surface }) => oneLine(surface))
    .filter((surface) => surface !== name && surface.split(' ').every((word) => words.has(word)));
  const [most] = [...Map.groupBy(used, (surface) => surface)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}
