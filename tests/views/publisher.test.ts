import { describe, expect, it } from 'vitest';
import { articleMarks, shortPublisher } from '../../src/views/references/publisher.ts';

const short = (publisher: string | null, more: { agency?: string; publisherShort?: string } = {}) =>
  shortPublisher({
    publisher,
    dateline: more.agency ? { place: 'Oslo', agency: more.agency } : null,
    title: 'Harbour to be deepened by the council',
    publisherShort: more.publisherShort ?? null,
  });

describe('a publisher before the number of a paragraph', () => {
  it('is what its record gives', () => {
    expect(short('The Associated Press', { publisherShort: 'AP news' })).toBe('AP news');
  });

  it('is the agency of the dateline where that is the publisher', () => {
    expect(short('The Associated Press', { agency: 'AP' })).toBe('AP');
    expect(short('Dawn', { agency: 'AP' })).toBe('Dawn');
  });

  it('is its name where that is short, and its initials where it has three', () => {
    expect(short('The Guardian')).toBe('Guardian');
    expect(short('Agence France-Presse')).toBe('AFP');
    expect(short('British Broadcasting Corporation')).toBe('BBC');
    expect(short('Süddeutsche Zeitung')).toBe('Süddeutsche Zeitung');
    expect(short('روزنامہ جنگ کراچی پاکستان')).toBe('روزنامہ جنگ کراچی پاکستان');
  });

  it('is the beginning of the title where there is none', () => {
    expect(short(null)).toMatch(/^Harbour/);
  });

  it('is as much of the title as tells it from those that begin alike', () => {
    const titles = {
      a: 'Lena Orvik claims that she buys the harbour',
      b: 'Lena Orvik suspends the pilots of the harbour',
      c: 'Lena Orvik: the harbour will not wait',
      d: 'Harbour sold to nobody whom anybody had known before',
      e: 'Lena Orvik: the harbour will not wait',
    };
    const articles = Object.entries(titles).map(([id, title]) => ({
      id,
      title,
      publisher: null,
      publisherShort: null,
      dateline: null,
    }));
    const told = articleMarks(articles.slice(0, 4));
    expect([...told.values()]).toEqual([
      'Lena Orvik claims…',
      'Lena Orvik suspends…',
      'Lena Orvik: the…',
      'Harbour sold to…',
    ]);
    // Of two with one title nothing tells them apart.
    expect(articleMarks(articles).get('c')).toBe(articleMarks(articles).get('e'));
  });
});
