import { expect, it } from 'vitest';
import { contextOf } from '../../src/views/context.ts';
import { arabicLetters } from '../../src/views/letters.ts';
import { urlsFor } from '../../src/views/urls.ts';
import { assembled } from '../assemble/records.ts';

const urls = urlsFor({ base: '/' });
const lettersIn = (text: string) =>
  arabicLetters(contextOf(assembled({ seeds: { 'a.txt': text } }).briefing, urls));

it('finds no letters for a font that no page needs', () => {
  expect(lettersIn('Copper at Reko Diq.')).toBe('');
});

it('finds the letters and signs of the Arabic script, in code point order', () => {
  expect(lettersIn('Reko Diq is ریکو ڈک، they say.')).toBe([...'ریکوڈ،'].sort().join(''));
});
