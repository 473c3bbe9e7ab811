import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/briefing/searchRecords.ts';
import { urlsFor } from '../../src/briefing/urls.ts';
import { stringsFor } from '../../src/strings/index.ts';
import { assembled } from './records.ts';

const urls = urlsFor({ base: '/' });
const recordsOf = (text: string) =>
  searchRecords(assembled({ seeds: { 'a.txt': text } }).briefing, urls, stringsFor('en'));
const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

describe('the records of an article', () => {
  it('hold each word of it once, in order', () => {
    const text = `${words(20)}\n\n${words(90)}\n\nA short one. And another.`;
    const found = recordsOf(text).map(({ content }) => content);
    expect(found.join(' ').split(/\s+/)).toEqual(text.split(/\s+/));
  });

  it('take short blocks together and begin anew after a long one', () => {
    const found = recordsOf([20, 30, 90, 10].map(words).join('\n\n'));
    expect(found.map(({ url }) => url.replace(/.*#/, ''))).toEqual(['p1', 'p4']);
  });

  it('say with which word each sentence begins, over the borders of blocks', () => {
    const [record] = recordsOf('One two three. Four five.\n\nSix seven.');
    expect(record?.meta['places']).toBe('p1s1:0 p1s2:3 p2:5');
  });
});
