import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingWords } from '../../src/search/spellingWords.ts';
import { hasArabic } from '../../src/text/language.ts';
import { countWords, UNSPACED, wordsOf } from '../../src/text/sentences/words.ts';

/** Every character that a script has, of all of Unicode. */
function charactersOf(script: RegExp): string[] {
  return Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point)).filter((one) =>
    script.test(one),
  );
}

describe('what is told by a faster pattern first', () => {
  it('is each letter of the Arabic script', () => {
    const letters = charactersOf(/\p{Script=Arabic}/u);
    expect(letters.length).toBeGreaterThan(1000);
    expect(letters.filter((letter) => !hasArabic(letter))).toEqual([]);
  });

  it('is each character of the scripts that put no spaces between words', () => {
    // Such a text is counted by the dictionary: two of them, and a word beside them, are never one.
    const blocks = charactersOf(UNSPACED);
    expect(blocks.length).toBeGreaterThan(90_000);
    const some = blocks.filter((_, at) => at % 97 === 0);
    const differing = some.filter((one) => {
      const text = `gold${one}gold ${one}`;
      return countWords(text, 'zh') !== wordsOf(text, 'zh').length;
    });
    expect(differing).toEqual([]);
  });

  it('is each word of any text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aZé’ñ ß-Ωж中ن1,“ı\u0301\u00aa\u00d7'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (content) => {
        const lower = content.normalize('NFC').toLowerCase();
        const exactly = (lower.match(/[\p{L}\p{M}]+/gu) ?? []).map((one) => ` ${one} `).join('');
        expect(spellingWords([{ content }])).toBe(spellingWords([{ content: exactly }]));
      }),
    );
  });
});
