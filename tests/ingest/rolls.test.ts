import { expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.ts';
import { textSource } from '../../src/ingest/sources/textSource.ts';

const PEOPLE =
  'Ana Okoro, Lena Orvik, Rui Carvalho, Ivo Brandt, Maria Feldmann, Jon Tovin, Eva Lindqvist, Tom Haddad, Nora Weiss, Paul Marek';

function named(text: string): string[] {
  const source = textSource('a.txt', 'txt', new TextEncoder().encode(text));
  if (!('seed' in source)) throw new Error('no text');
  const { entities } = ingestArticle(source, { id: 'a', register: [], given: {} });
  return entities.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
}

it.each([
  `Ana Okoro spoke for the board in Velis on Monday.\n\n${PEOPLE}.`,
  `Ana Okoro spoke for the board in Velis on Monday.\n\nSigned by: ${PEOPLE} and Vera Sommer.`,
])('suggests no pages for whom only a list of persons names: %s', (text) => {
  expect(named(text)).toEqual(['Ana Okoro']);
});

it.each([
  'Ana Okoro, Lena Orvik, Rui Carvalho and Ivo Brandt spoke.',
  `${PEOPLE.replaceAll(',', ', who came from a town by the sea far from here to see the quay,')} spoke.`,
])('suggests pages for few, and for whom something is told: %s', (text) => {
  expect(named(text)).toContain('Lena Orvik');
});
