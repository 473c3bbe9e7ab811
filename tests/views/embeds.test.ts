import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/outputs/index.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { subjectAlternates } from '../../src/views/sharing/alternates.ts';
import { embedCode, embedOf, oembedOf } from '../../src/views/sharing/embeds.ts';
import { subjectSharing } from '../../src/views/sharing/sharing.ts';
import { assembled } from '../assemble/records.ts';

const SEED = 'Ana Okoro opened the harbour.\n\nNobody else came to see “Okoro & Sons” that day.';

function contextWith({ site = {}, origin = 'https://example.org' }: { site?: object; origin?: string } = {}) {
  const { briefing } = assembled({
    seeds: { 'harbour.txt': SEED },
    site: { title: 'The harbour', editor: 'The desk', ...site },
    articles: {
      harbour: { seed: 'harbour.txt', title: 'Harbour', publisher: 'Post', published: '2024-05-03' },
    },
    entities: {
      ana: { name: 'Ana Okoro & "Sons"', kind: 'person', gloss: 'Harbour master', aliases: ['Okoro'] },
    },
  });
  return contextOf(briefing, urlsFor({ base: '/x/', site: origin }));
}

const anaOf = (context: ReturnType<typeof contextWith>) => {
  const [ana] = context.briefing.entities;
  if (!ana) throw new Error('There is no entity.');
  return ana;
};

describe('what other sites frame', () => {
  it('quotes the article as it is, with source, date and the sentence', () => {
    const context = contextWith();
    const { quotation, sentence, kind } = embedOf(anaOf(context), context);
    expect([kind, sentence]).toEqual(['Person', 'Harbour master']);
    expect(SEED).toContain(quotation?.text);
    expect(quotation).toMatchObject({ source: 'Post, 3 May 2024', path: '/x/articles/harbour/#p1s1' });
  });

  it('says nothing of an article whose text is not to be shown', () => {
    const context = contextWith();
    const article = { ...context.briefing.articles[0], rights: { holder: null, display: 'link' } } as never;
    const hidden = { ...context, lookup: { ...context.lookup, article: () => article } };
    expect(embedOf(anaOf(context), hidden).quotation).toBeNull();
  });

  it('has an oEmbed document with all that its type asks for', () => {
    const context = contextWith();
    expect(oembedOf(anaOf(context), context)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Ana Okoro & "Sons"',
      provider_name: 'The harbour',
      provider_url: 'https://example.org/x/',
      author_name: 'The desk',
      width: 480,
      height: expect.any(Number),
      html: expect.stringMatching(
        /^<iframe src="https:\/\/example\.org\/x\/embed\/entities\/ana\/" title="Ana Okoro &amp; &quot;Sons&quot; · The harbour" width="480" height="\d+" .*><\/iframe>$/,
      ),
      thumbnail_url: 'https://example.org/x/cards/entities/ana.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is found from the head of the page, and in its share rows', () => {
    const context = contextWith({ site: { exports: { embeds: true } } });
    const ana = anaOf(context);
    const [found] = subjectAlternates(ana, context).filter(({ type }) => type.includes('oembed'));
    expect(found?.href).toBe('https://example.org/x/oembed/entities/ana.json');
    expect(pathsOf(context)).toContain('oembed/entities/ana.json');
    expect(rowsOf(context)).toContain(embedCode(ana, context));
  });

  it('has no oEmbed document where the public address is not known', () => {
    const context = contextWith({ origin: '', site: { exports: { embeds: true } } });
    expect(subjectAlternates(anaOf(context), context).filter(({ type }) => type.includes('oembed'))).toEqual(
      [],
    );
    expect(pathsOf(context).filter((path) => path.startsWith('oembed/'))).toEqual([]);
    expect(subjectSharing(anaOf(context), context).paths).toEqual([
      '/x/entities/ana/',
      '/x/embed/entities/ana/',
    ]);
  });

  it('can be left out', () => {
    const context = contextWith({ site: { exports: { embeds: false } } });
    expect(pathsOf(context).filter((path) => path.startsWith('oembed/'))).toEqual([]);
    expect(rowsOf(context).filter((text) => text.includes('iframe'))).toEqual([]);
  });
});

function pathsOf(context: ReturnType<typeof contextWith>): string[] {
  return Array.from(exportFiles(context), ({ path }) => path);
}

function rowsOf(context: ReturnType<typeof contextWith>): string[] {
  return subjectSharing(anaOf(context), context).groups.flatMap(({ rows }) => rows.map(({ text }) => text));
}
