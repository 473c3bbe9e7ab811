import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.ts';
import { filedBy } from '../../src/ingest/filedBy.ts';
import { textSource } from '../../src/ingest/sources/textSource.ts';
import { sliceOf } from '../../src/text/span.ts';

function named(text: string): string[] {
  const source = textSource('a.txt', 'txt', new TextEncoder().encode(text));
  if (!('seed' in source)) throw new Error('no text');
  const { entities } = ingestArticle(source, { id: 'a', register: [], given: {} });
  return entities.map(({ name }) => name);
}

describe('who filed a report', () => {
  it.each([
    ['LANMERE (Reuters) — Ana Okoro left.', ['Reuters']],
    ['A headline\n\nLANMERE, 4 May (AP) -- Ana Okoro left.', ['AP']],
    ['LANMERE — Ana Okoro left.', []],
    ['Ana Okoro (AP) left.', []],
  ])('stands in brackets in the dateline: %s', (text, agencies) => {
    expect(filedBy(text, 'en').map((span) => sliceOf(text, span))).toEqual(agencies);
  });

  it('is nobody in the story, unless the story names it', () => {
    expect(named('LANMERE (Reuters) — Ana Okoro left the port of Velis.')).not.toContain('Reuters');
    expect(named('LANMERE (Reuters) — Ana Okoro told Reuters that she left.')).toContain('Reuters');
  });
});
