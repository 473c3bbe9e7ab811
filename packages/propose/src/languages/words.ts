import { primaryOf } from 'backgrounder-text/locale';
import type { NameTable } from './table.ts';
import { TABLES } from './tables.ts';

/** A table whose lists are sets. */
export type Words = { readonly [Key in keyof NameTable]-?: ReadonlySet<string> };

const compiled = new Map<string, Words>();

/** What tells names apart in a language; null where there is no table for it. @param lang BCP 47 tag */
export function wordsFor(lang: string): Words | null {
  const key = primaryOf(lang);
  const table = TABLES[key];
  if (!table) return null;
  const known = compiled.get(key);
  if (known) return known;
  const lists = [
    'inside',
    'titles',
    'organisations',
    'organisationEnds',
    'places',
    'placeEnds',
    'where',
    'small',
    'says',
    'capitalNouns',
  ] as const;
  const made = Object.fromEntries(
    lists.map((list) => {
      const value = table[list];
      return [list, new Set(typeof value === 'string' ? value.split(' ') : value ? ['yes'] : [])];
    }),
  ) as unknown as Words;
  compiled.set(key, made);
  return made;
}
