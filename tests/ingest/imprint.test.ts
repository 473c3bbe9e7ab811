import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.ts';
import { imprintOf } from '../../src/ingest/imprint.ts';
import { textSource } from '../../src/ingest/sources/textSource.ts';
import { sliceOf } from '../../src/text/span.ts';

function named(text: string): string[] {
  const source = textSource('a.txt', 'txt', new TextEncoder().encode(text));
  if (!('seed' in source)) throw new Error('no text');
  const { entities } = ingestArticle(source, { id: 'a', register: [], given: {} });
  return entities.map(({ name }) => name);
}

describe('who made a text', () => {
  it.each([
    ['Ana Okoro left.\n\n© 2026 Velis News.', ['© 2026 Velis News.']],
    ['Ana Okoro left.\n\nVelis News. All Rights Reserved.', ['Velis News. All Rights Reserved.']],
    [
      'Ana Okoro left.\n\nFollow Velis News on Velis Sounds, Facebook, X and Instagram.',
      ['Follow Velis News on Velis Sounds, Facebook, X and Instagram.'],
    ],
    [
      'Ana Okoro left.\n\nListen to the best of Radio Velis on Sounds and follow Velis News on X.',
      ['Listen to the best of Radio Velis on Sounds and follow Velis News on X.'],
    ],
    ['Ana Okoro left.\n\nFollow the line on the map, she said, as Facebook does.', []],
    ['LANMERE (Reuters) — Ana Okoro left.', ['Reuters']],
    ['A headline\n\nLANMERE, 4 May (AP) -- Ana Okoro left.', ['AP']],
    ['LANMERE — Ana Okoro left.', []],
    ['Ana Okoro (AP) left.', []],
  ])('stands in brackets in the dateline, and in lines of rights: %s', (text, agencies) => {
    expect(imprintOf(text, 'en').map((span) => sliceOf(text, span))).toEqual(agencies);
  });

  it('is nobody in the story, unless the story names it', () => {
    expect(named('LANMERE (Reuters) — Ana Okoro left the port of Velis.')).not.toContain('Reuters');
    const rights =
      'The port has a director. Ana Okoro, who left the board, met the crew.\n\n© 2026 Velis News Network.';
    expect(named(rights)).toEqual(['Ana Okoro']);
    expect(named(rights.replace('©', 'So wrote in'))).toContain('Velis News Network');
    expect(named('LANMERE (Reuters) — Ana Okoro told Reuters that she left.')).toContain('Reuters');
  });
});
