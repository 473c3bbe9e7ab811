import { describe, expect, it } from 'vitest';
import { engineOf, type Pagefind } from '../../src/client/search/engine.ts';
import type { NamedEntry } from '../../src/client/search/names.ts';

const ENTRIES: readonly NamedEntry[] = [
  { url: '/entities/ana/', kind: 'person', names: ['Ana Okoro', 'harbour master'], gloss: '', weight: 3 },
  { url: '/entities/zinc/', kind: 'commodity', names: ['Zinc'], gloss: '', weight: 1 },
  { url: '/topics/port/', kind: 'topic', names: ['The port'], gloss: '', weight: 1 },
];

/** An index in which every word is found in so many passages, and once in the background. */
function indexWith(passages: number): Pagefind {
  const record = (group: string, index: number) => ({
    data: async () => ({ url: `/${group}/${index}`, excerpt: 'words', meta: { group, title: group } }),
  });
  const sizes: Readonly<Record<string, number>> = { passages, background: 1 };
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
    const { hits, counts } = await engineOf(indexWith(120), ENTRIES).search('words', {}, 5);
    expect(counts).toEqual({ entities: 0, topics: 0, passages: 120, background: 1 });
    expect(hits.filter(({ group }) => group === 'passages')).toHaveLength(5);
  });

  it('lets no number of passages push the background out', async () => {
    const { hits } = await engineOf(indexWith(500), ENTRIES).search('words', {}, 5);
    expect(hits.map(({ group }) => group)).toContain('background');
  });

  it('asks the index for the chosen group alone', async () => {
    const { counts } = await engineOf(indexWith(9), ENTRIES).search('words', { group: ['background'] });
    expect(counts).toEqual({ entities: 0, topics: 0, passages: 0, background: 1 });
  });

  it('lists the entries of a kind when nothing is asked, and none of other kinds', async () => {
    const { hits } = await engineOf(indexWith(0), ENTRIES).search('', {
      kind: ['person'],
      group: ['entities'],
    });
    expect(hits.map(({ url }) => url)).toEqual(['/entities/ana/']);
  });
});
