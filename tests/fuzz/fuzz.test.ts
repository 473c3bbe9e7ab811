import fc from 'fast-check';
import { describe, it } from 'vitest';
import { casesOf, PROPERTIES } from './properties.ts';

const CASES = 2000;

describe(`of ${CASES} generated cases (npm run fuzz has more)`, () => {
  it.each(PROPERTIES)('$claim', async (one) => {
    await fc.assert(one.property, { numRuns: casesOf(one, CASES) });
  });
});
