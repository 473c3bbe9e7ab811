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

  it('are no single words, however many share them', () => {
    const about = (name: string, word: string) =>
      `${name} saw the ${word}. The ${word} was shut. She fears another ${word}.\n`;
    expect(
      pathsOf(...['Ana Okoro', 'Ivo Brandt', 'Lena Orvik'].map((name) => about(name, 'border'))),
    ).toEqual([]);
    expect(
      pathsOf(...['Ana Okoro', 'Ivo Brandt', 'Lena Orvik'].map((name) => about(name, 'border crossing'))),
    ).toEqual(['content/topics/border-crossing.md']);
  });

  it('are one where a phrase is within another', () => {
    const topic = (label: string, count: number) => ({
      label,
      count,
      passage: { exact: `${label}, ${count}.` },
    });
    const articles = [2, 3].map((count) => ({
      article: `a${count}`,
      topics: [
        topic('harbour dust cloud', count),
        topic('harbour dust', count + 1),
        topic('dust sheet', count),
      ],
    }));
    expect(draftTopics(articles, () => false).map(({ path }) => path)).toEqual([
      'content/topics/harbour-dust.md',
      'content/topics/dust-sheet.md',
    ]);
  });

  it('are no phrases that two of very many share', () => {
    const sharing = 'Nobody likes harbour dust. The harbour dust came with the wind.\n';
    expect(pathsOf(sharing, sharing, ...Array.from({ length: 30 }, () => 'Lena Orvik rows.\n'))).toEqual([]);
  });

  it('are no words that only say what a name is', () => {
    expect(
      pathsOf(
        'Ana Okoro met the Lanmere port board. The Lanmere port board is old.\n',
        'Ivo Brandt left the Velis port board. Lena Orvik joined the Velis port board.\n',
      ),
    ).toEqual([]);
  });

  it('are no phrases of a note that each of them carries', () => {
    const note =
      'A crossing, as the harbour count has it, may be two trips. Nobody asks the harbour count.\n';
    expect(pathsOf(`Ana Okoro rows.\n\n${note}`, `Ivo Brandt swims.\n\n${note}`)).toEqual([]);
  });

  it('are no words that most of them have in passing', () => {
    const passing = (name: string) => `${name} spoke of dredging. The day was cold.\n`;
    expect(
      pathsOf(
        'Dredging is dear. The dredging began. No dredging is quick.\n',
        passing('Ana Okoro'),
        passing('Ivo Brandt'),
        passing('Lena Orvik'),
      ),
    ).toEqual([]);
  });

  it('are found as the articles write them, in small letters', () => {
    const [draft] = draftTopics(
      [
        'Nobody likes harbour dust. The harbour dust is back.\n',
        'Some harbour dust came. It was harbour dust.\n',
      ].map((text, at) => topicsOf(ingested(`a${at}`, text))),
      () => false,
    );
    expect(draft?.content).toContain('name: Harbour dust\naliases:\n- harbour dust\n');
  });
});
