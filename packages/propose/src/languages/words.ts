import { primaryOf } from 'backgrounder-text/locale';
import type { NameTable } from './table.ts';
import { TABLES } from './tables.ts';

type List = Exclude<keyof NameTable, 'capitalNouns'>;

/** A table whose lists are sets. */
export type Words = Readonly<Record<List, ReadonlySet<string>>> & {
  /** True where every noun has a capital. */
  readonly capitalNouns: boolean;
};

const compiled = new Map<string, Words>();

/** What tells names apart in a language; null where there is no table for it. @param lang BCP 47 tag */
export function wordsFor(lang: string): Words | null {
  const key = primaryOf(lang);
  const table = TABLES[key];
  if (!table) return null;
  const known = compiled.get(key);
  if (known) return known;
  const list = (name: List): ReadonlySet<string> => new Set(table[name]?.split(' '));
  const made: Words = {
    inside: list('inside'),
    titles: list('titles'),
    organisations: list('organisations'),
    organisationEnds: list('organisationEnds'),
    places: list('places'),
    placeEnds: list('placeEnds'),
    where: list('where'),
    small: list('small'),
    capitalNouns: table.capitalNouns ?? false,
  };
  compiled.set(key, made);
  return made;
}
