import { expect, test } from 'vitest';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { listOfKind } from '../../../src/views/lists/browse.ts';
import { assembled } from '../../assemble/records.ts';

test('the entries of a kind are listed at a place that the site has', () => {
  expect(listOfKind('place', contextWith(5))).toBe('/entities/#place');
  expect(listOfKind('place', contextWith(61))).toBe('/browse/place/');
});

function contextWith(count: number) {
  const entities = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`port-${index}`, { name: `Port ${index}`, kind: 'place' }]),
  );
  const { briefing } = assembled({ seeds: { 'a.txt': 'Ships sail.' }, entities });
  return contextOf(briefing, urlsFor({ base: '/' }));
}
