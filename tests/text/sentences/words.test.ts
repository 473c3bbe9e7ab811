import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords, wordsOf } from '../../../src/text/sentences/words.ts';

it('counts as many words as it finds, in any script', () => {
  const pieces = [
    'U.S.',
    'Canada-based',
    '—',
    '…',
    '“quoted”',
    '12,5',
    '中国矿业',
    'ریکو ڈک',
    '́',
    ' ',
    '\n',
    '(',
    'a',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (some) => {
      const text = some.join('');
      expect(countWords(text, 'en')).toBe(wordsOf(text, 'en').length);
    }),
  );
});
