import { describe, expect, it } from 'vitest';
import { mentionPages } from '../../../src/views/lists/paging.ts';
import { mentionsView } from '../../../src/views/mentionsView.ts';
import { contextFrom, sectionIn, subjectIn, viewIn, WORKS } from './subjects.ts';

const port = { name: 'Varn', kind: 'place' };
const read = (pieces: readonly { readonly text: string }[] = []) =>
  pieces.map((piece) => ('mention' in piece ? `[${piece.text}]` : piece.text)).join('');

describe('the sentences of an entity', () => {
  it('are listed once, with all their mentions marked', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Ships leave Varn for Osk, and return to Varn. Nobody minds.\n\nVarn is small.' },
      entities: { varn: port },
    });
    const [chapter] = sectionIn(viewIn(context, 'varn'), 'mentions')?.chapters ?? [];
    expect(chapter?.sentences.map(({ mark, pieces }) => `${mark} ${read(pieces)}`)).toEqual([
      '¶1 Ships leave [Varn] for Osk, and return to [Varn].',
      '¶2 [Varn] is small.',
    ]);
    expect(chapter?.sentences[0]?.pieces.filter((piece) => 'href' in piece)).toEqual([
      { text: 'Varn', href: '/articles/a/#m1', mention: 1 },
      { text: 'Varn', href: '/articles/a/#m2', mention: 2 },
    ]);
  });

  it.each([
    ['Asked if Varn would close, Okoro told us: “Certainly. It is old.”', ' …'],
    ['In Varn sagte sie: „Gewiss. Er ist alt.“', ' …'],
    ['In Varn she said: “Certainly, it is old.” Nobody minds.', ''],
    ['“Gewiss“, sagte sie in Varn. Niemand weiß es.', ''],
  ])('say that a quotation goes on in the next sentence: %s', (text, mark) => {
    const context = contextFrom({ seeds: { 'a.txt': text }, entities: { varn: port } });
    const [chapter] = sectionIn(viewIn(context, 'varn'), 'mentions')?.chapters ?? [];
    const first = text.slice(0, text.search(/(?<=[.][”“]?) /)).replace('Varn', '[Varn]');
    expect(chapter?.sentences.map(({ pieces }) => read(pieces))).toEqual([first + mark]);
  });

  it('tell the headline, which stands above them, from the others', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Varn is closed for a year\n\nVarn is old, and nobody minds.' },
      entities: { varn: port },
    });
    const [chapter] = sectionIn(viewIn(context, 'varn'), 'mentions')?.chapters ?? [];
    expect(chapter?.article.text).toBe('Varn is closed for a year');
    expect(chapter?.sentences.map(({ isHeadline }) => isHeadline)).toEqual([true, false]);
  });

  it('have who says them, and the notes on them, below', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Varn is closed, Ana Okoro said. Varn is old.' },
      references: WORKS,
      entities: { varn: port, ana: { name: 'Ana Okoro', kind: 'person' } },
      annotations: {
        a: {
          statements: [
            {
              exact: 'Varn is closed',
              speaker: 'ana',
              kind: 'paraphrase',
              channel: 'a letter',
              about: ['varn'],
            },
          ],
          notes: [
            {
              id: 'shut',
              kind: 'overtaken',
              exact: 'closed',
              note: 'It opened again.',
              refs: ['register'],
              entities: ['varn'],
            },
          ],
        },
      },
    });
    const view = viewIn(context, 'varn');
    const [first, second] = sectionIn(view, 'mentions')?.chapters[0]?.sentences ?? [];
    expect(first?.speakers).toEqual([{ name: 'Ana Okoro', href: '/entities/ana/', channel: 'in a letter' }]);
    expect(first?.notes.map(({ verdict, claim }) => [verdict, claim.statement])).toEqual([
      ['Overtaken by events', 'It opened again.'],
    ]);
    expect([second?.speakers, second?.notes]).toEqual([[], []]);
    expect(sectionIn(view, 'notes')).toBeUndefined();
    expect(sectionIn(view, 'saidAbout')).toBeUndefined();
  });

  it('leave a note to a list of its own whose words are in none of them', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Varn is old. The quay is closed.' },
      references: WORKS,
      entities: { varn: port },
      annotations: {
        a: {
          notes: [
            {
              id: 'q',
              kind: 'loose',
              exact: 'The quay',
              note: 'One of two.',
              refs: ['register'],
              entities: ['varn'],
            },
          ],
        },
      },
    });
    expect(sectionIn(viewIn(context, 'varn'), 'notes')?.notes.map(({ words }) => words.text)).toEqual([
      'The quay',
    ]);
  });

  it('are the mentions alone where an article may only be linked', () => {
    const context = contextFrom({
      seeds: { 'a.txt': 'Ships leave Varn for Osk and return to Varn.' },
      articles: { a: { seed: 'a.txt', rights: { display: 'link' } } },
      entities: { varn: port },
    });
    const [sentence] = sectionIn(viewIn(context, 'varn'), 'mentions')?.chapters[0]?.sentences ?? [];
    expect(read(sentence?.pieces)).toBe('[Varn]… [Varn]');
  });

  it('are cut around their mentions where they are long', () => {
    const filler = 'and then more of the same '.repeat(60);
    const context = contextFrom({
      seeds: { 'a.txt': `Once ${filler}Varn ${filler}Varn ${filler}ended.` },
      entities: { varn: port },
    });
    const [sentence] = sectionIn(viewIn(context, 'varn'), 'mentions')?.chapters[0]?.sentences ?? [];
    const words = read(sentence?.pieces);
    expect(words.length).toBeLessThan(900);
    expect(words).toMatch(/^… .*\[Varn\].*… .*\[Varn\].* …$/s);
  });
});

describe('many mentions', () => {
  const seeds = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [
      `a${index}.txt`,
      'Varn wakes. Varn works. Varn eats. Varn sleeps.',
    ]),
  );
  const articles = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [
      `a${index}`,
      { seed: `a${index}.txt`, published: `2024-0${index + 1}-01` },
    ]),
  );
  const context = contextFrom({ seeds, articles, entities: { varn: port } });

  it('are three of each of the five newest articles, and a link to all', () => {
    const section = sectionIn(viewIn(context, 'varn'), 'mentions');
    expect(section?.chapters.map(({ id, sentences }) => [id, sentences.length])).toEqual(
      ['a6', 'a5', 'a4', 'a3', 'a2'].map((id) => [id, 3]),
    );
    expect(section?.all).toEqual({ text: 'All 28 mentions', href: '/entities/varn/mentions/' });
  });

  it('are all on pages of their own, each once, oldest first', () => {
    const view = mentionsView(subjectIn(context, 'varn'), 1, context);
    expect(view.chapters.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
    expect(view.chapters.flatMap(({ sentences }) => sentences)).toHaveLength(28);
    expect(view.pages).toEqual(['/entities/varn/mentions/']);
  });

  it('keep the addresses of their later pages', () => {
    const long = contextFrom({ seeds: { 'a.txt': 'Varn wakes. '.repeat(450) }, entities: { varn: port } });
    const view = mentionsView(subjectIn(long, 'varn'), 3, long);
    expect(view.pages).toEqual([
      '/entities/varn/mentions/',
      '/entities/varn/mentions/2/',
      '/entities/varn/mentions/3/',
    ]);
    expect(view.chapters[0]?.sentences).toHaveLength(50);
    expect(view.count).toBe('450 mentions · Page 3 of 3');
  });

  it('have pages from six articles, 21 sentences or 201 mentions on', () => {
    const pages = (text: string) => {
      const one = contextFrom({ seeds: { 'a.txt': text }, entities: { varn: port } });
      return mentionPages(subjectIn(one, 'varn').mentions).length;
    };
    expect(pages('Varn wakes. '.repeat(20))).toBe(0);
    expect(pages('Varn wakes. '.repeat(21))).toBe(1);
    expect(pages(`So ${'Varn and '.repeat(200)}more.`)).toBe(0);
    expect(pages(`So ${'Varn and '.repeat(201)}more.`)).toBe(2);
  });
});
