import { describe, expect, it } from 'vitest';
import { isGeneral } from '../../../src/client/search/words/general.ts';

describe('a word of everyday English', () => {
  it.each([
    ['contain', true],
    ['containing', true],
    ['thought', true],
    ['containment', false],
    ['movement', false],
    ['ferry', false],
  ])('in whatever form, and no noun that is made of it: %s is one, %s', (word, isOne) => {
    expect(isGeneral(word)).toBe(isOne);
  });
});
