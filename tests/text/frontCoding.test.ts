import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frontCoded, frontDecoded } from '../../src/text/frontCoding.ts';

it('leaves out what a word shares with the one before', () => {
  expect(frontCoded(['invest', 'investor', 'invite'])).toBe('0invest\n6or\n3ite');
});

it('gives any words back', () => {
  const words = fc.array(fc.stringMatching(/^[\p{L}\p{M}]{1,60}$/u));
  fc.assert(
    fc.property(words, (some) => {
      expect(frontDecoded(frontCoded(some))).toEqual(some);
    }),
  );
});
