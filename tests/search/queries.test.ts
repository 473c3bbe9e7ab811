import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/client/search/ask/engine.ts';
import { place } from '../site.ts';
import { openEngine } from './engine.ts';
import { QUERIES } from './queries.ts';

interface Ranked {
  readonly kind: string;
  readonly query: string;
  /** Place of the expected result, from 1; 0 when it was not among the results. */
  readonly rank: number;
}

const own = place.briefingDir === process.cwd();

describe.runIf(own)('the search of the briefing of this repository', () => {
  let engine: Engine;
  let close: () => Promise<void>;
  const ranked: Ranked[] = [];

  beforeAll(async () => {
    ({ engine, close } = await openEngine(place.outDir));
    for (const { kind, query, expected } of QUERIES) {
      const { hits } = await engine.search(query, {});
      ranked.push({ kind, query, rank: hits.findIndex(({ url }) => url.endsWith(expected)) + 1 });
    }
  });
  afterAll(() => close?.());

  it('has queries of many kinds', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
  });

  it('puts what was meant first, or near the first', () => {
    console.log(tableOf(ranked));
    const { mrr, first, three } = measures(ranked);
    expect(mrr).toBeGreaterThanOrEqual(0.95);
    expect(first).toBeGreaterThanOrEqual(0.93);
    expect(three).toBeGreaterThanOrEqual(0.98);
  });

  it('offers the nearest names where nothing is found', async () => {
    const { hits, nearest } = await engine.search('Shazbeh Rashif', {});
    expect(hits).toEqual([]);
    expect(nearest.map(({ url }) => url)).toContain('/entities/shehbaz-sharif/');
  });

  it.each([
    'immense oportunities',
    'what did the army chief promise investors',
    'loan guarantee of a bank for the mine',
    'surge in attacks',
    'Munir',
    'tariffs',
  ])('counts in the filters what it shows of “%s”', async (query) => {
    const extent = { perGroup: 20 };
    const { values, counts } = await engine.facets(query, extent);
    const { hits, ...found } = await engine.search(query, {}, extent);
    expect(counts).toEqual(found.counts);
    for (const group of ['entities', 'topics', 'passages'] as const)
      expect(hits.filter((hit) => hit.group === group)).toHaveLength(Math.min(20, counts[group]));
    const passages = Object.values(values['article'] ?? {}).reduce((sum, count) => sum + count, 0);
    expect(passages).toBe(counts.passages);
    for (const [name, chosen] of Object.entries(values))
      for (const [value, count] of Object.entries(chosen)) {
        const some = await engine.search(query, { [name]: [value] }, extent);
        expect([value, Object.values(some.counts).reduce((sum, one) => sum + one, 0)]).toEqual([
          value,
          count,
        ]);
      }
  });

  it('lists what a filter holds when no word is given', async () => {
    const { hits } = await engine.search('', { kind: ['commodity'] });
    expect(hits.map(({ title }) => title).toSorted()).toEqual(['Copper', 'Gold', 'Lithium']);
  });
});

function measures(all: readonly Ranked[]) {
  const share = (limit: number): number =>
    all.filter(({ rank }) => rank > 0 && rank <= limit).length / all.length;
  const mrr = all.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / all.length;
  return { mrr, first: share(1), three: share(3) };
}

function tableOf(all: readonly Ranked[]): string {
  const rows = [...Map.groupBy(all, ({ kind }) => kind), ['all', all] as const].map(([kind, some]) => {
    const { mrr, first, three } = measures(some);
    const figures = [mrr, first, three].map((value) => value.toFixed(3)).join('  ');
    return `${kind.padEnd(24)}${String(some.length).padStart(4)}  ${figures}`;
  });
  const missed = all
    .filter(({ rank }) => rank !== 1)
    .map(({ query, rank }) => `  “${query}” at ${rank || 'none'}`);
  return [`${'kind of query'.padEnd(24)}   n    MRR    @1     @3`, ...rows, ...missed].join('\n');
}
