import { describe, expect, it } from 'vitest';
import { distanceWithin } from '../../../src/text/passages/distance.ts';

describe('how far words are apart', () => {
  it.each([
    ['harbour', 'harbour', 2, 0],
    ['harbour', 'harbor', 2, 1],
    ['harbor', 'harbour', 1, 1],
    ['harbour', 'harbuor', 1, 1],
    ['aharbour', 'harbour', 1, 1],
    ['herbour', 'harbour', 1, 1],
    ['herbuor', 'harbour', 2, 2],
    ['ab', 'ba', 1, 1],
    ['aab', 'aba', 1, 1],
    ['abab', 'baba', 2, 2],
    ['kitten', 'sitting', 3, 3],
    ['a', '', 1, 1],
  ])('%s and %s within %i: %i', (a, b, limit, distance) => {
    expect(distanceWithin(a, b, limit)).toBe(distance);
  });

  it.each([
    ['herbuor', 'harbour', 1],
    ['ferry', 'quay', 2],
    ['tide', 'tidewater', 3],
    ['abcd', 'badc', 1],
  ])('%s and %s are further apart than %i', (a, b, limit) => {
    expect(distanceWithin(a, b, limit)).toBeGreaterThan(limit);
  });
});
