import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Engine, engineOf } from '../src/client/search/engine.ts';
import type { LoadedPagefind } from '../src/client/search/pagefind.ts';
import { serve } from '../src/commands/support/serve.ts';
import { printTable } from './measure.ts';
import type { Corpus } from './site/corpus.ts';
import { textOf } from './site/write.ts';

/** How far the searches of two sites of the same content agree. */
export interface Agreement {
  readonly queries: number;
  /** Queries with the same first result, the same first three, the same results in any order, the same in order. */
  readonly first: number;
  readonly three: number;
  readonly set: number;
  readonly order: number;
  /** What each site sends for its first search, the files of the index alone. */
  readonly firstSearch: readonly { readonly requests: number; readonly bytes: number }[];
}

/** Asks two sites of one corpus for names, parts of names, slips, single words and phrases. */
export async function agreement(one: string, other: string, corpus: Corpus): Promise<Agreement> {
  const sites = [await open(one), await open(other)] as const;
  const queries = queriesOf(corpus);
  const count = { first: 0, three: 0, set: 0, order: 0 };
  for (const query of queries) {
    const [a, b] = [await urls(sites[0].engine, query), await urls(sites[1].engine, query)];
    const same = (left: readonly string[], right: readonly string[]): number =>
      Number(left.join() === right.join());
    count.first += same(a.slice(0, 1), b.slice(0, 1));
    count.three += same(a.slice(0, 3), b.slice(0, 3));
    count.set += same(a.toSorted(), b.toSorted());
    count.order += same(a, b);
    for (const site of sites) site.firstSearch ??= { ...site.sent };
  }
  await Promise.all(sites.map(({ close }) => close()));
  const firstSearch = sites.map((site) => site.firstSearch ?? site.sent);
  return { queries: queries.length, ...count, firstSearch };
}

export function printAgreement({ queries, firstSearch, ...counts }: Agreement): void {
  printTable(Object.entries(counts).map(([same, n]) => ({ same, queries: `${n} of ${queries}` })));
  for (const [at, { requests, bytes }] of firstSearch.entries()) {
    console.log(
      `First search of ${at === 0 ? 'one index' : 'merged indexes'}: ${requests} requests, ${bytes} bytes`,
    );
  }
}

/** Every kind that a reader types, the same for the same corpus. */
export function queriesOf({ entities, documents }: Corpus): string[] {
  const spread = <T>(all: readonly T[], count: number): T[] =>
    all.filter((_, index) => index % Math.ceil(all.length / count) === 0);
  const names = spread(entities, 8).flatMap(({ name, alias }) => [
    name,
    alias,
    name.slice(0, -2),
    name.replace(/(.)(.)$/, '$2$1'),
  ]);
  const texts = spread(documents, 24).flatMap((document, index) => {
    const words = textOf(document).replace(/[.’]/g, '').split(/\s+/);
    return [words.slice(30 + index * 7, 31 + index * 7 + (index % 4)).join(' ')];
  });
  return [...names, ...texts];
}

interface Opened {
  readonly engine: Engine;
  readonly sent: { requests: number; bytes: number };
  firstSearch: { requests: number; bytes: number } | undefined;
  close(): Promise<void>;
}

async function open(dir: string): Promise<Opened> {
  const server = await serve({ dir, base: '/', port: 0, host: '127.0.0.1' });
  const sent = countFetches(new URL(server.url).origin);
  const pagefind: LoadedPagefind = await import(pathToFileURL(join(dir, 'pagefind/pagefind.js')).href);
  await pagefind.options({ basePath: `${server.url}pagefind/`, baseUrl: '/' });
  await pagefind.init();
  const { indexes = [], ...known } = JSON.parse(await readFile(join(dir, 'search-names.json'), 'utf8'));
  for (const folder of indexes) await pagefind.mergeIndex(`${server.url}${folder}`, { baseUrl: '/' });
  return { engine: engineOf(pagefind, known), sent, firstSearch: undefined, close: () => server.close() };
}

/** Counts what is fetched from an origin from now on. */
function countFetches(origin: string): { requests: number; bytes: number } {
  const sent = { requests: 0, bytes: 0 };
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async (...args) => {
    const answer = await fetchBefore(...args);
    if (!String(args[0]).startsWith(origin)) return answer;
    sent.requests += 1;
    sent.bytes += (await answer.clone().arrayBuffer()).byteLength;
    return answer;
  };
  return sent;
}

async function urls(engine: Engine, query: string): Promise<string[]> {
  return (await engine.search(query, {})).hits.map(({ url }) => url);
}
