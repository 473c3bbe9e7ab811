import { expect, it } from 'vitest';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { lettersOf } from '../../../src/views/lists/letters.ts';
import { assembled } from '../../assemble/records.ts';

const urls = urlsFor({ base: '/' });
const lettersIn = (text: string) =>
  lettersOf(contextOf(assembled({ seeds: { 'a.txt': text } }).briefing, urls));

it('finds no letters beyond ASCII where no page has any but those of the interface', () => {
  expect(lettersIn('Copper at Reko Diq.')).not.toMatch(/[\p{L}]/u);
});

it('finds the letters and signs of other scripts, in code point order', () => {
  expect(lettersIn('Reko Diq is ریکو ڈک، they say, near Åbo.')).toContain([...'ریکوڈ،'].sort().join(''));
  expect(lettersIn('Near Åbo, ő and Ж.')).toMatch(/Å.*ő.*Ж/u);
});
