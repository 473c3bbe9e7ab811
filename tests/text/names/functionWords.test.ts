import { expect, it } from 'vitest';
import { isFunctionWord } from '../../../src/text/names/functionWords.ts';

it('words of grammar are no names in small letters, and names of things and people are none of them', () => {
  for (const word of ['the', 'she', 'für', 'las', 'con', 'nella', 'não'])
    expect(isFunctionWord(word), word).toBe(true);
  for (const word of ['gold', 'gas', 'The', 'US', 'IT', 'May', 'Con', '金', 'dredged'])
    expect(isFunctionWord(word), word).toBe(false);
});
