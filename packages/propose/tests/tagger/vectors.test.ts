import { describe, expect, it } from 'vitest';
import { vectorClassesOf } from '../../src/tagger/vectors.ts';

const classes = vectorClassesOf('7 lima quito\n7 lisbon porto\n3 said told');

describe('classes of word vectors', () => {
  it('gives a word its class in any case and without accents', () => {
    expect([classes.fineOf('Lisbon'), classes.fineOf('LIMA'), classes.fineOf('Líma')]).toEqual([1, 0, 0]);
  });

  it('puts near classes in one group', () => {
    expect([0, 1, 2].map(classes.groupOf)).toEqual([7, 7, 3]);
  });

  it('knows nothing of a word that is not there', () => {
    expect(classes.groupOf(classes.fineOf('Feldmann'))).toBe(-1);
  });
});
