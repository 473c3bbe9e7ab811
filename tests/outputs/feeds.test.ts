import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/outputs/index.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { homeAlternates } from '../../src/views/sharing/alternates.ts';
import { assembled, type Written } from '../assemble/records.ts';
import { NASTY } from '../fixtures/nasty.ts';

const TEXT = 'Ana Okoro opened the quay. “It is <safe> & dry,” Okoro said. Ben Li left.';
const entity = (name: string) => ({ name, kind: 'person', aliases: [name.split(' ').at(-1)] });

/** Names every file of a briefing with its text. */
function filesOf(written: Written): Map<string, string> {
  const urls = urlsFor({ base: '/b/', site: 'https://example.org' });
  const context = contextOf(assembled(written).briefing, urls);
  return new Map([...exportFiles(context)].map(({ path, parts }) => [path, [...parts].join('')]));
}

describe('a feed', () => {
  const written: Written = {
    site: { exports: { feeds: 'all' } },
    seeds: { 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': 'Ben Li left.' },
    articles: {
      a: { seed: 'a.txt', title: 'A', published: '2024-05' },
      b: { seed: 'b.txt', title: 'B', published: '2025-01-02', byline: 'By Eve' },
      c: { seed: 'c.txt', title: 'C' },
    },
    entities: { okoro: entity('Ana Okoro'), li: entity('Ben Li') },
    annotations: {
      b: {
        statements: [{ exact: 'It is <safe> & dry', kind: 'quotation', speaker: 'okoro', about: ['li'] }],
      },
    },
    timeline: [
      {
        date: '2025-01-01',
        title: 'It opens',
        entities: ['okoro'],
        evidence: { article: 'b', exact: 'Ana Okoro opened the quay' },
      },
    ],
  };
  const files = filesOf(written);
  const atom = (path: string) => parseAtomFeed(files.get(path) ?? '');

  it('goes from the newest article to the oldest, at public addresses', () => {
    const { entries = [], updated } = atom('entities/okoro/feed.atom');
    expect(entries.map(({ title, updated: at }) => [title?.value, at])).toEqual([
      ['B', '2025-01-02T00:00:00Z'],
      ['A', '2024-05-01T00:00:00Z'],
    ]);
    expect(updated).toBe('2025-01-02T00:00:00Z');
    expect(entries[0]?.links?.[0]?.href).toBe('https://example.org/b/articles/b/#m1');
  });

  it('says what is new: passages, statements by and about the entry, events', () => {
    const [item] = parseJsonFeed(files.get('entities/okoro/feed.json') ?? '').items ?? [];
    expect(item?.summary).toBe('2 mentions');
    for (const words of [
      '“Ana Okoro opened the quay.”',
      'Ana Okoro: <a',
      'It is &lt;safe&gt; &amp; dry',
      'It opens',
    ]) {
      expect(item?.content_html).toContain(words);
    }
    const [about] = parseJsonFeed(files.get('entities/li/feed.json') ?? '').items ?? [];
    expect(about?.content_html).toContain('It is &lt;safe&gt;');
  });

  it('in Atom has no article whose date is not known; in the others it stands last', () => {
    expect(atom('entities/li/feed.atom').entries).toHaveLength(2);
    const rss = parseRssFeed(files.get('entities/li/feed.xml') ?? '');
    expect(rss.items?.map(({ title }) => title)).toEqual(['B', 'A', 'C']);
    expect(rss.items?.at(-1)?.pubDate).toBeUndefined();
  });

  it.each(Object.entries(NASTY))('gives back a title as it is: %s', (_name, title) => {
    const articles = { a: { seed: 'a.txt', title: `x${title}x`, published: '2025-01-02' } };
    const own = filesOf({ seeds: { 'a.txt': TEXT }, site: { title: 'T' }, articles });
    const expected = folded(`x${title}x`);
    expect(folded(parseRssFeed(own.get('feed.xml') ?? '').items?.[0]?.title)).toBe(expected);
    expect(folded(parseAtomFeed(own.get('feed.atom') ?? '').entries?.[0]?.title?.value)).toBe(expected);
  });
});

describe('an item of a feed', () => {
  const BEFORE = 'The quay has four berths. Ana Okoro spoke.';
  const AFTER = 'The quay has five berths. Ana Okoro spoke.';
  const corrections = [{ date: '2025-02-03', note: 'The berths.' }];
  const plain = filesOf({
    seeds: { 'a.txt': BEFORE },
    articles: { a: { seed: 'a.txt', title: 'A', published: '2025-01-02' } },
  });
  const corrected = filesOf({
    seeds: { 'a.txt': AFTER },
    earlier: { 'a.txt': [BEFORE] },
    articles: { a: { seed: 'a.txt', title: 'A', published: '2025-01-02', corrections } },
  });
  const renamed = filesOf({
    seeds: { 'a.txt': BEFORE },
    articles: { b: { seed: 'a.txt', title: 'B', published: '2025-01-02', formerIds: ['a'] } },
  });
  const atomOf = (files: Map<string, string>) => parseAtomFeed(files.get('feed.atom') ?? '').entries?.[0];
  const jsonOf = (files: Map<string, string>) => parseJsonFeed(files.get('feed.json') ?? '').items?.[0];

  it('keeps its id when its text is corrected, or its address changes', () => {
    expect(atomOf(corrected)?.id).toBe(atomOf(plain)?.id);
    expect(atomOf(renamed)?.id).toBe(atomOf(plain)?.id);
    expect(jsonOf(corrected)?.id).toBe(atomOf(plain)?.id);
  });

  it('says when it was corrected, and still when it was published', () => {
    expect([atomOf(corrected)?.published, atomOf(corrected)?.updated]).toEqual([
      '2025-01-02T00:00:00Z',
      '2025-02-03T00:00:00Z',
    ]);
    expect(parseAtomFeed(corrected.get('feed.atom') ?? '').updated).toBe('2025-02-03T00:00:00Z');
    expect(corrected.get('feed.json')).toContain('"date_modified": "2025-02-03T00:00:00Z"');
    expect(plain.get('feed.json')).not.toContain('date_modified');
  });
});

describe('a site without a public address', () => {
  it('has no feeds and announces none', () => {
    const urls = urlsFor({ base: '/b/', site: '' });
    const context = contextOf(assembled({ seeds: { 'a.txt': TEXT } }).briefing, urls);
    expect([...exportFiles(context)].filter(({ path }) => /feed\./.test(path))).toEqual([]);
    expect(homeAlternates(context).map(({ type }) => type)).toEqual(['text/markdown']);
  });
});

describe('what is written beside the pages', () => {
  it('is what site.yaml leaves of it', () => {
    const written = (exports: unknown): string[] =>
      [...filesOf({ seeds: { 'a.txt': TEXT }, site: { exports } }).keys()].filter(
        (path) => !path.includes('/'),
      );
    expect(written(false)).toEqual([]);
    expect(written({ feeds: false, data: false })).toEqual(['llms.txt', 'index.md']);
  });

  it.each([
    ['left out', {}, ['', 'topics/ports/']],
    ['site', { feeds: 'site' }, ['', 'topics/ports/']],
    ['all', { feeds: 'all' }, ['', 'entities/quayhaven/', 'topics/ports/']],
    ['true', { feeds: true }, ['', 'entities/quayhaven/', 'topics/ports/']],
    ['false', { feeds: false }, []],
  ])('has the feeds that are asked for: %s', (_name, exports, folders) => {
    const files = filesOf({
      seeds: { 'a.txt': 'Ships wait off Quayhaven for a third week in a row.' },
      entities: { quayhaven: { name: 'Quayhaven', kind: 'place' } },
      topics: { ports: { name: 'Ports', entities: ['quayhaven'] } },
      site: { exports },
    });
    const written = [...files.keys()].filter((path) => path.endsWith('feed.json'));
    expect(written).toEqual(folders.map((folder) => `${folder}feed.json`));
  });

  it('has files of citations and embeds only where site.yaml asks for them', () => {
    const seeds = { 'a.txt': TEXT };
    const cited = (exports: unknown): string[] =>
      [...filesOf({ seeds, site: { exports } }).keys()].filter((path) =>
        /cite\.(?:bib|ris|json)$|oembed/.test(path),
      );
    expect(cited({})).toEqual([]);
    expect(cited({ citations: true })).toEqual(
      ['bib', 'ris', 'json'].map((ending) => `articles/a/cite.${ending}`),
    );
  });
});

/** XML 1.0 has no place for some characters. */
function folded(text = ''): string {
  return text.replace(/[\p{Cc}\ufffe\uffff\s]+/gu, '');
}
