import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../src/model/views/pageContext.ts';
import { searchNames } from '../../../src/search/searchNames.ts';
import { searchRecords } from '../../../src/search/searchRecords.ts';
import { stringsFor } from '../../../src/strings/index.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { assembled } from '../../assemble/records.ts';

const urls = urlsFor({ base: '/' });
const recordsOf = (text: string) => searchRecords(assembled({ seeds: { 'a.txt': text } }).briefing, urls);
const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

describe('the records of an article', () => {
  it('hold each word of it once, in order', () => {
    const text = `${words(20)}\n\n${words(90)}\n\nA short one. And another.`;
    const found = recordsOf(text).map(({ content }) => content);
    expect(found.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
  });

  it('take short blocks together and begin anew after a long one', () => {
    const found = recordsOf([20, 30, 90, 50].map(words).join('\n\n'));
    expect(found.map(({ url }) => url.replace(/.*#/, ''))).toEqual(['p1', 'p4']);
  });

  it('take in what is left at the end where it is short', () => {
    const found = recordsOf([90, 90, 30].map(words).join('\n\n'));
    expect(found.map(({ url }) => url.replace(/.*#/, ''))).toEqual(['p1', 'p2']);
    expect(found.at(-1)?.content.split(/\s+/)).toHaveLength(120);
  });

  it('say where each sentence begins, over the borders of blocks', () => {
    const [record] = recordsOf('One two three. Four five.\n\nSix seven.');
    const starts = record?.places?.map(({ id, start }) => [id, record.content.slice(start).split(/[ .]/)[0]]);
    expect(starts).toEqual([
      ['p1s1', 'One'],
      ['p1s2', 'Four'],
      ['p2', 'Six'],
    ]);
  });

  it('have the headline of the article once, at its beginning', () => {
    const [first, second] = recordsOf(`${words(200)}\n\n${words(200)}`);
    expect(first?.meta['title']).toBe(second?.filters['article']?.[0]);
    expect(second?.meta).toEqual({});
  });
});

describe('the record of an entry', () => {
  const { briefing } = assembled({
    seeds: { 'a.txt': 'The ferry came to Lanmere.' },
    entities: {
      lanmere: {
        kind: 'place',
        name: 'Lanmere',
        gloss: 'Port of the north',
        facts: [{ label: 'mayor', statement: 'Ben Ruiz.', refs: ['w'] }],
      },
      veltam: {
        kind: 'place',
        name: 'Veltam',
        part: { statement: 'The ferry came.', evidence: 'The ferry came' },
      },
    },
    references: [{ id: 'w', type: 'book', title: 'W' }],
  });

  it('has the words by which readers ask for a fact', () => {
    const record = searchRecords(briefing, urls).find(({ meta }) => meta['title'] === 'Lanmere');
    expect(record?.content).toBe('mayor: Ben Ruiz.');
  });

  it('tells in the file of names whether somebody wrote its line', () => {
    const strings = stringsFor('en');
    const entries = searchNames({ briefing, urls, strings } as PageContext);
    expect(entries.map(({ names, gloss, isInPassing = false }) => [names[0], gloss, isInPassing])).toEqual([
      ['Lanmere', 'Port of the north', false],
      ['Veltam', 'The ferry came.', true],
    ]);
  });
});
