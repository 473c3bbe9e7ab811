import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/text/passages/anchor.ts';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('the anchor of a stretch', () => {
  it('is its words alone where they stand once', () => {
    const text = 'Ana met Bo in Lanmere.';
    expect(anchorOf(text, spanOf(text, 'Bo'))).toEqual({ exact: 'Bo' });
  });

  it('takes as many words of its line as tell it from the others', () => {
    const text = 'Bo came. Later Bo left.';
    expect(anchorOf(text, spanOf(text, 'Bo', 5))).toEqual({
      exact: 'Bo',
      prefix: 'Later ',
      suffix: ' left.',
    });
  });

  it('is none where nothing tells them apart', () => {
    const text = 'Bo\n\nBo';
    expect(anchorOf(text, spanOf(text, 'Bo', 1))).toBeNull();
  });

  // A pattern that may split words in many ways took minutes here.
  it('ends soon where a line break stands between it and many words', () => {
    const text = `${'Paris according to said '.repeat(60)}\n\nParis`;
    expect(anchorOf(text, { start: text.length - 5, end: text.length })).toBeNull();
  });
});
