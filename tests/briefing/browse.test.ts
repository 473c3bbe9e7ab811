import { expect, test } from 'vitest';
import { listOfKind } from '../../src/briefing/browse.ts';
import { contextOf } from '../../src/briefing/context.ts';
import { urlsFor } from '../../src/briefing/urls.ts';
import { assembled } from './records.ts';

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
