import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.ts';
import type { Source } from '../../src/ingest/sources/source.ts';
import { draftTopics, topicsOf } from '../../src/ingest/topics.ts';

const source = (text: string): Source => ({
  name: 'a.txt',
  format: 'txt',
  text,
  seed: text,
  bytes: new TextEncoder().encode(text),
  meta: {},
  unsure: [],
  dropped: [],
});
const ingested = (id: string, text: string) => ingestArticle(source(text), { id, register: [], given: {} });

const pathsOf = (...texts: string[]) =>
  draftTopics(
    texts.map((text, at) => topicsOf(ingested(`a${at}`, text))),
    () => false,
  ).map(({ path }) => path);

describe('topics of several articles', () => {
  it('are phrases that they share, though a headline has each first', () => {
    expect(
      pathsOf(
        'Port fights harbour dust\n\nThe harbour dust is back, nurses say. They fear harbour dust more than noise.\n',
        'Harbour dust returns\n\nNobody likes harbour dust. The harbour dust came with the wind.\n',
      ),
    ).toContain('content/topics/harbour-dust.md');
  });

  it('are no single words that two of them have by chance', () => {
    expect(
      pathsOf(
        'Ana Okoro counts the cases. The cases grew. She fears more cases.\n',
        'Ivo Brandt lost his cases on the quay. The cases were green.\n',
        'Lena Orvik rows.\n',
      ),
    ).toEqual([]);
  });

  it('are no phrases that two of very many share', () => {
    const sharing = 'Nobody likes harbour dust. The harbour dust came with the wind.\n';
    expect(pathsOf(sharing, sharing, ...Array.from({ length: 30 }, () => 'Lena Orvik rows.\n'))).toEqual([]);
  });
});
