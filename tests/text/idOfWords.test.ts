import { describe, expect, it } from 'vitest';
import { idOfWords } from '../../src/text/idOfWords.ts';

describe('the id that words give themselves', () => {
  it.each([
    ['Who pays?', 'who-pays'],
    ['Is Pakistan “rich in lithium”?', 'is-pakistan-rich-in-lithium'],
    ['Why was it on Meyer’s list?', 'why-was-it-on-meyers-list'],
    ['Wie groß ist Łódź?', 'wie-gross-ist-lodz'],
    ['¿Cuánto costó en 2024?', 'cuanto-costo-en-2024'],
  ])('of %s is %s', (words, id) => {
    expect(idOfWords(words)).toBe(id);
  });

  it.each([
    ['one script and another', 'بندرگاہ کب کھلی؟', 'بندرگاہ کس کی ہے؟'],
    ['a word in another script', 'What is 港?', 'What is 海?'],
    [
      'the end of long words',
      `${'Who said that it would '.repeat(4)}close?`,
      `${'Who said that it would '.repeat(4)}open?`,
    ],
  ])('differs by %s', (_what, one, other) => {
    expect(idOfWords(one)).toMatch(/^[a-z0-9-]{1,80}$/);
    expect(idOfWords(other)).not.toBe(idOfWords(one));
  });

  it('does not differ by case, accents and signs', () => {
    expect(idOfWords('“Who” pays — EVER?')).toBe(idOfWords('Who pays ever?'));
  });

  it('is there where no letter is', () => {
    expect(idOfWords('???')).toMatch(/^[a-z0-9]+$/);
  });
});
