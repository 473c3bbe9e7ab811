import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodedParts } from '../../src/outputs/encodedParts.ts';

const bytesOf = (parts: readonly string[]): Buffer =>
  Buffer.concat(Array.from(encodedParts(parts), (chunk) => Buffer.from(chunk)));

it('parts of any text give its bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      expect(bytesOf(parts)).toEqual(Buffer.from(parts.join('')));
    }),
  );
});

it('parts that fill a chunk, and parts longer than one, give the bytes of the whole', () => {
  const parts = ['a', '“é”'.repeat(40_000), 'b', 'x'.repeat(1 << 19), ...Array(9).fill('—'.repeat(20_000))];
  expect(bytesOf(parts).equals(Buffer.from(parts.join('')))).toBe(true);
  expect(bytesOf([])).toHaveLength(0);
});
