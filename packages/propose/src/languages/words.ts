import { primaryOf } from 'backgrounder-text/locale';
import type { NameTable } from './table.ts';
import { TABLES } from './tables.ts';

type List = Exclude<keyof NameTable, 'capitalNouns' | 'exonyms'>;

/** A table whose lists are sets. */
export type Words = Readonly<Record<List, ReadonlySet<string>>> & {
  /** True where every noun has a capital. */
  readonly capitalNouns: boolean;
  readonly exonyms: ReadonlySet<string>;
};

/** Words of a list in all languages: names of organisations and places keep theirs when they are written about abroad. */
const everywhere = (name: 'organisations' | 'places'): string[] =>
  Object.values(TABLES).flatMap((table) => table[name].split(' '));

const compiled = new Map<string, Words>();

/** What tells names apart in a language; null where there is no table for it. @param lang BCP 47 tag */
export function wordsFor(lang: string): Words | null {
  const key = primaryOf(lang);
  const table = TABLES[key];
  if (!table) return null;
  const known = compiled.get(key);
  if (known) return known;
  const list = (name: List): ReadonlySet<string> =>
    new Set([
      ...(table[name]?.split(' ') ?? []),
      ...(name === 'organisations' || name === 'places' ? everywhere(name) : []),
    ]);
  const made: Words = {
    inside: list('inside'),
    joining: list('joining'),
    titles: list('titles'),
    organisations: list('organisations'),
    organisationEnds: list('organisationEnds'),
    places: list('places'),
    placeEnds: list('placeEnds'),
    placeNouns: list('placeNouns'),
    exonyms: new Set(table.exonyms.split('|')),
    where: list('where'),
    clubs: list('clubs'),
    small: list('small'),
    capitalNouns: table.capitalNouns ?? false,
  };
  compiled.set(key, made);
  return made;
}
