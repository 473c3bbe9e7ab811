import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/text/passages/selectors.ts';

const LANG = { lang: 'en' };

function directiveOf(text: string, words: string, from = 0): string {
  const start = text.indexOf(words, from);
  return decodeURIComponent(textFragment(text, { start, end: start + words.length }, LANG));
}

describe('a text directive', () => {
  it('quotes a short passage whole and a long one by its ends', () => {
    const text = 'One two three four five six seven eight nine ten.';
    expect(directiveOf(text, 'two three')).toBe(':~:text=two three');
    expect(directiveOf(text, text)).toBe(':~:text=One two three four,seven eight nine ten.');
  });

  it('takes words from the neighbouring paragraph when its own is repeated', () => {
    const text = 'Yes.\n\nHe left at noon.\n\nYes.';
    expect(directiveOf(text, 'Yes.', 5)).toBe(':~:text=at noon.-,Yes.');
  });

  it('is widened to whole words', () => {
    expect(directiveOf('It rose in Pakistan’s cities', 'stan’s cit')).toBe(':~:text=Pakistan’s cities');
  });

  it('says nothing when an equal passage stands before it and nothing tells them apart', () => {
    expect(directiveOf('Yes.\n\nYes.\n\nYes.\n\nYes.', 'Yes.', 12)).toBe('');
  });

  it('keeps clear of what the page shows before the text', () => {
    const text = 'Rates rose on Monday, the bank said.';
    const span = { start: 0, end: 10 };
    expect(decodeURIComponent(textFragment(text, span, { ...LANG, before: 'Rates rose' }))).toBe(
      ':~:text=Rates rose,-on Monday',
    );
  });
});
