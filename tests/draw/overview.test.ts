import { describe, expect, it } from 'vitest';
import { type MapPlace, overviewMap } from '../../src/draw/overview.ts';

const SIZE = { width: 400, height: 260, type: 14 };
const WORDS = { title: 'Places', description: 'A map' };

const place = (name: string, lon: number, lat: number, weight = 1): MapPlace => ({
  name,
  lon,
  lat,
  weight,
  lang: 'en',
  href: `/entities/${name.toLowerCase()}/`,
});

const draw = (...places: MapPlace[]) => overviewMap('map', places, WORDS, SIZE);
const spotsOf = (svg = '') =>
  [...svg.matchAll(/class="spot" cx="([\d.-]+)" cy="([\d.-]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
const namesOf = (svg = '') => [...svg.matchAll(/<text [^>]*>([^<]+)<\/text>/g)].map(([, name]) => name);

describe('the map of the places of a briefing', () => {
  it('is not drawn for a single place', () => {
    expect(draw(place('Lanmere', 10, 50))).toBeNull();
  });

  it.each([
    ['along a parallel', [place('West', -100, 40), place('East', 110, 40)]],
    ['along a meridian', [place('North', 10, 60), place('South', 10, -40)]],
    ['in one town', [place('Quay', 10, 50), place('Mole', 10.01, 50.01)]],
    ['across the date line', [place('Fiji', 178, -18), place('Samoa', -172, -14)]],
    ['far in the south', [place('Ushuaia', -68, -55), place('Stanley', -58, -52)]],
  ])('shows all places %s, with room for a name above and below', (_, places) => {
    const drawn = draw(...places);
    for (const [x = -1, y = -1] of spotsOf(drawn?.svg)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThanOrEqual(29);
      expect(y).toBeLessThanOrEqual((drawn?.height ?? 0) - 29);
    }
  });

  it('is no higher than its places need', () => {
    expect(draw(place('West', -100, 40), place('East', 110, 40))?.height).toBe(120);
    expect(draw(place('North', 10, 60), place('South', 10, -40))?.height).toBe(260);
  });

  it('writes the names that matter most where not all have room', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => place(`Hamlet ${at}`, 10 + at * 0.01, 50));
    const names = namesOf(draw(...crowd, place('Lanmere', 10.05, 50, 9), place('Far', 60, 20))?.svg);
    expect(names[0]).toBe('Lanmere');
    expect(names.length).toBeLessThan(14);
  });
});
