import { describe, expect, it } from 'vitest';
import { engineOf } from '../../../src/client/search/ask/engine.ts';
import type { Pagefind } from '../../../src/client/search/pagefind.ts';
import { alikeTo } from '../../../src/client/search/words/alike.ts';
import { sought } from '../../../src/client/search/words/asking.ts';
import type { NamedEntry } from '../../../src/model/namedEntry.ts';

const entries: readonly NamedEntry[] = [
  { url: '/entities/ana/', kind: 'person', names: ['Ana Okoro', 'harbour master'], gloss: '', weight: 3 },
  { url: '/entities/zinc/', kind: 'commodity', names: ['Zinc'], gloss: '', weight: 1 },
  { url: '/topics/port/', kind: 'topic', names: ['The port'], gloss: '', weight: 1 },
];

/** An index in which every word is found in so many passages, and in one entry. */
function indexWith(passages: number, found = 1): Pagefind {
  const record = (group: string, index: number) => ({
    id: `${group} ${index}`,
    words: [],
    data: async () => ({
      url: `/${group}/${index}`,
      excerpt: 'the words',
      meta: { title: group },
      filters: { group: group === 'passages' ? [] : [group] },
    }),
  });
  const sizes: Readonly<Record<string, number>> = { passages, entities: found };
  return {
    options: async () => {},
    init: async () => {},
    filters: async () => ({}),
    search: async (_term, options) => {
      const { all = [] } = (options?.filters ?? {}) as { all?: readonly { group?: { any: string[] } }[] };
      const groups = all.flatMap((filter) => filter.group?.any ?? []);
      const asked = groups.length > 0 ? groups : ['passages'];
      return {
        results: asked.flatMap((group) =>
          Array.from({ length: sizes[group] ?? 0 }, (_, index) => record(group, index)),
        ),
        filters: { group: sizes },
      };
    },
  };
}

describe('the engine of the search', () => {
  it('counts all results of a group, whatever it shows of them', async () => {
    const { hits, counts } = await engineOf(indexWith(120), { entries }).search('words', {}, { perGroup: 5 });
    expect(counts).toEqual({ entities: 1, topics: 0, passages: 120 });
    expect(hits.filter(({ group }) => group === 'passages')).toHaveLength(5);
  });

  it('lets no number of passages push the entries out', async () => {
    const { hits } = await engineOf(indexWith(500), { entries }).search('words', {}, { perGroup: 5 });
    expect(hits.map(({ group }) => group)).toContain('entities');
  });

  it('asks the index for the chosen kinds alone', async () => {
    const { counts } = await engineOf(indexWith(9), { entries }).search('words', { kind: ['person'] });
    expect(counts).toEqual({ entities: 1, topics: 0, passages: 0 });
  });

  it('lists the entries of a kind when nothing is asked, and none of other kinds', async () => {
    const { hits } = await engineOf(indexWith(0, 0), { entries }).search('', {
      kind: ['person'],
    });
    expect(hits.map(({ url }) => url)).toEqual(['/entities/ana/']);
  });

  it('gives those who go on typing passages alone, and asks nothing else', async () => {
    const { hits } = await engineOf(indexWith(9), { entries }).search(
      'words',
      {},
      { perGroup: 2, isFirst: true },
    );
    expect(hits.map(({ group }) => group)).toEqual(['passages', 'passages']);
  });

  it('knows what is surely meant before there is an index', () => {
    const engine = engineOf(new Promise<never>(() => undefined), { entries });
    expect(engine.named('harbour', {}).hits.map(({ url }) => url)).toEqual(['/entities/ana/']);
    expect(engine.named('harbor', {}).hits).toEqual([]);
  });

  it.each([
    ['the words', 'words'],
    ['The the', 'The the'],
    ['"the words"', '"the words"'],
  ])('asks the index of %s for %s', async (query, asked) => {
    const terms: (string | null)[] = [];
    const index = indexWith(1);
    const listening: Pagefind = {
      ...index,
      search: (term, options) => {
        terms.push(term);
        return index.search(term, options);
      },
    };
    await engineOf(listening, { entries, common: ['the'] }).search(query, {});
    expect(new Set(terms)).toEqual(new Set([asked]));
  });

  it('shows the passage first in which the words stand together, at its sentence', async () => {
    const passage = (id: string, words: readonly number[]) => ({
      id,
      words,
      data: async () => ({
        url: `/articles/a/#${id}`,
        excerpt: 'enhance bilateral trade',
        locations: words,
        meta: {},
        filters: {},
        anchors: [
          { id, location: 0, title: 'AP' },
          { id: `${id}s2`, location: 30 },
        ],
      }),
    });
    const results = [passage('p1', [1, 20, 60, 90]), passage('p9', [4, 31, 32, 33])];
    const index: Pagefind = { ...indexWith(0), search: async () => ({ results }) };
    const { hits } = await engineOf(index, { entries: [] }).search('enhance bilateral trade', {
      kind: ['passage'],
    });
    expect(hits.map(({ url, source }) => [url, source])[0]).toEqual(['/articles/a/#p9s2', 'AP']);
  });

  it('takes no word for another that begins it, and looks for the words of a query one by one', async () => {
    const record = {
      id: 'zinc',
      words: [2],
      data: async () => ({
        url: '/entities/zinc/',
        excerpt: 'left out of it',
        meta: {},
        filters: { group: ['entities'] },
      }),
    };
    const terms: (string | null)[] = [];
    const index: Pagefind = {
      ...indexWith(0),
      search: async (term) => {
        terms.push(term);
        return { results: term?.includes('outlawed') ? [record] : [] };
      },
    };
    const texts = async () => ['outlawed', 'banding'];
    const { hits } = await engineOf(index, { entries, texts }).search('outlawed band', { kind: ['person'] });
    expect(hits).toEqual([]);
    expect([...new Set(terms)]).toEqual(['outlawed band', 'outlawed', 'band']);
  });

  it.each([
    ['kestrel ferry tickets', 'ferry tickets'],
    ['who feared the ferry tickets', 'who the ferry tickets'],
  ])('looks for what is known of “%s” when a word of it is nowhere', async (query, rest) => {
    const terms: (string | null)[] = [];
    const index: Pagefind = {
      ...indexWith(0, 0),
      search: async (term) => {
        terms.push(term);
        return { results: [] };
      },
    };
    const texts = async () => ['ferries', 'ticket'];
    await engineOf(index, { entries: [], texts }).search(query, {});
    expect(terms).toContain(sought(rest).join(' '));
  });

  it.each([
    ['ferrey kestrel tickets', 'ferry tickets', 'ferry kestrel tickets'],
    ['kestrel tickets', 'castle tickets', null],
  ])('of “%s” mends a typo before it leaves a word out, and nothing else', async (query, text, corrected) => {
    const index: Pagefind = {
      ...indexWith(0, 0),
      search: async (term) => (/^(?:ferry|tickets)$/.test(term ?? '') ? listed(term ?? '') : { results: [] }),
    };
    const listed = (term: string) => ({
      results: [
        {
          id: term,
          words: [0],
          data: async () => ({
            url: `/articles/${term}/`,
            excerpt: term,
            raw_content: term,
            meta: {},
            filters: {},
          }),
        },
      ],
    });
    const found = await engineOf(index, { entries: [], texts: async () => text.split(' ') }).search(
      query,
      {},
    );
    expect(found.hits).not.toEqual([]);
    expect(found.corrected).toBe(corrected);
  });

  it('puts texts before names of which what is left of a query is but a part', async () => {
    const entry: NamedEntry = {
      url: '/entities/ferry-trade/',
      kind: 'organisation',
      names: ['Ferry Trade'],
      gloss: '',
      weight: 1,
    };
    const data = async () => ({
      url: '/articles/a/',
      excerpt: 'ferry',
      raw_content: 'ferry',
      meta: {},
      filters: {},
    });
    const index: Pagefind = {
      ...indexWith(0, 0),
      search: async (term) => ({ results: term === 'ferry' ? [{ id: 'a', words: [0], data }] : [] }),
    };
    const engine = engineOf(index, { entries: [entry], texts: async () => ['ferry'] });
    const [rest, whole] = await Promise.all(
      ['ferry kestrel', 'ferry'].map((query) => engine.search(query, {})),
    );
    expect(rest?.hits.map(({ url }) => url)).toEqual(['/articles/a/', '/entities/ferry-trade/']);
    expect(whole?.hits[0]?.url).toBe('/entities/ferry-trade/');
  });

  it('fetches what has the words themselves before what says others instead', async () => {
    const fetched: string[] = [];
    const record = (id: string) => ({
      id,
      words: [0],
      data: async () => {
        fetched.push(id);
        return { url: `/articles/${id}/`, excerpt: 'harbour', meta: {}, filters: {} };
      },
    });
    const index: Pagefind = {
      ...indexWith(0, 0),
      search: async (term, options) => {
        const isOfPassages = !options || JSON.stringify(options.filters).includes('not');
        const ids = { tariff: ['own'], levy: ['other 1', 'other 2'], harbour: ['other 1', 'other 2', 'own'] };
        const own = isOfPassages ? (ids[term as keyof typeof ids] ?? []) : [];
        return { results: own.map(record) };
      },
    };
    await engineOf(index, { entries: [], texts: async () => ['tariff', 'harbour', 'levy'] }).search(
      'harbour tariff',
      {},
    );
    expect(fetched).toEqual(['own', 'other 1', 'other 2']);
  });

  it('asks the index for no more than six words instead of one', async () => {
    const terms = new Set<string | null>();
    const index: Pagefind = {
      ...indexWith(0, 0),
      search: async (term) => {
        terms.add(term);
        return { results: [] };
      },
    };
    await engineOf(index, { entries: [], texts: async () => ['freedom', 'ferries'] }).search(
      'free ferry',
      {},
    );
    expect(alikeTo('free').filter((other) => terms.has(other))).toEqual(alikeTo('free').slice(0, 6));
    expect(alikeTo('free').length).toBeGreaterThan(6);
  });

  it('looks further where few passages have all words, and not for a quotation', async () => {
    const terms: (string | null)[] = [];
    const index = indexWith(1);
    const listening: Pagefind = {
      ...index,
      search: (term, options) => {
        terms.push(term);
        return index.search(term, options);
      },
    };
    const engine = engineOf(listening, { entries });
    await engine.search('"the words"', {});
    expect(terms).not.toContain('words');
    await engine.search('the words', {});
    expect(terms).toContain('words');
  });

  it.each([
    ['words', 'entries found by name, one of them in the index too'],
    ['the words', 'what has some of the words alone'],
  ])('counts the same of “%s” however many it shows: %s', async (query) => {
    const index = indexWith(30, 12);
    const single: Pagefind = {
      ...index,
      search: async (term, options) =>
        term?.includes(' ') ? { results: [] } : await index.search(term, options),
    };
    const named = ['/entities/11', '/entities/words/'].map(
      (url): NamedEntry => ({ url, kind: 'place', names: ['Words'], gloss: '', weight: 1 }),
    );
    const engine = engineOf(single, { entries: named });
    const [few, many] = await Promise.all([3, 20].map((perGroup) => engine.search(query, {}, { perGroup })));
    expect(few?.counts.passages).toBeGreaterThan(3);
    expect(few?.counts).toEqual(many?.counts);
    expect(few?.values).toEqual(many?.values);
  });

  it('takes the values of the filters from the answer that it has given, once they are loaded', async () => {
    const terms: (string | null)[] = [];
    const index = indexWith(3);
    const listening: Pagefind = {
      ...index,
      search: (term, options) => {
        terms.push(term);
        return index.search(term, options);
      },
    };
    const extent = { perGroup: 20 };
    const engine = engineOf(listening, { entries });
    const first = await engine.facets('words', extent);
    await engine.search('words', {}, extent);
    const asked = terms.length;
    expect(await engine.facets('words', extent)).toEqual(first);
    expect(terms).toHaveLength(asked);
    await engine.facets('others', extent);
    expect(terms).toContain('others');
  });

  it('fetches no text for a question that nobody waits for', async () => {
    const index = indexWith(3);
    const search: Pagefind['search'] = async (term, options) => {
      const { results, ...rest } = await index.search(term, options);
      const data = () => Promise.reject(new Error('a text was fetched'));
      return { ...rest, results: results.map((result) => ({ ...result, data })) };
    };
    const engine = engineOf({ ...index, search }, { entries });
    const { hits } = await engine.search('words', {}, { isWanted: () => false });
    expect(hits).toEqual([]);
  });
});
