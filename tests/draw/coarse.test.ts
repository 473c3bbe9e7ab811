import { geoIdentity } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coarsePath } from '../../src/draw/coarse.ts';

/** The points of a path of one `M` and one `l`, by adding up its steps. */
function pointsOf(path: string): (readonly [number, number])[] {
  const numbers = Array.from(path.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g), ([number]) => Number(number));
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0;
    y += numbers[2 * index + 1] ?? 0;
    return [x, y] as const;
  });
}

const tenths = (point: readonly number[]): string =>
  point.map((value) => Math.round(value * 10) || 0).join(' ');

const coordinate = fc.integer({ min: -9_999, max: 9_999 }).map((value) => value / 10);

it('steps of a path add up to the points of the line, to a tenth', () => {
  const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(line, (coordinates) => {
      const path = coarsePath(geoIdentity() as never, { type: 'LineString', coordinates }, 0);
      expect(pointsOf(path).map(tenths)).toEqual(coordinates.map(tenths));
    }),
  );
});
