import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/commands/support/serve.ts';
import type { SearchRecord } from '../../src/model/views/searchRecord.ts';
import { writeSearchIndex } from '../../src/search/pagefind.ts';

const blank = { language: 'en', filters: {}, sort: {} };
const records: readonly SearchRecord[] = [
  {
    ...blank,
    url: '/entities/ap/',
    names: 'AP',
    lead: 'A news agency.',
    content: '',
    meta: { title: 'Associated Press', kind: 'organisation' },
    filters: { kind: ['organisation'] },
  },
  {
    ...blank,
    url: '/articles/a/#p1',
    content: 'ISLAMABAD (AP) — AP says AP, AP & AP.',
    meta: { title: 'Copper < gold & <em>more</em>' },
  },
  {
    ...blank,
    url: '/entities/ss/',
    content: 'شہباز شریف',
    language: 'ur',
    meta: { title: 'Shehbaz Sharif' },
  },
  { ...blank, url: '/articles/b/#p1', content: 'They sold zinc—lithium they kept.', meta: {} },
];

interface Bundle {
  options(options: object): Promise<void>;
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; meta: Record<string, string> }> }[] }>;
  filters(): Promise<unknown>;
}

describe('the search index', () => {
  let dir: string;
  let server: RunningServer;
  let bundle: Bundle;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'index-'));
    await writeSearchIndex(dir, records, { language: 'en', articles: 3 });
    server = await serve({ dir, base: '/' });
    bundle = await import(pathToFileURL(join(dir, 'pagefind/pagefind.js')).href);
    await bundle.options({ basePath: `${server.url}pagefind/`, baseUrl: '/', noWorker: true });
  });

  afterAll(async () => {
    await server?.close();
    await rm(dir, { recursive: true, force: true });
  });

  async function find(query: string): Promise<string[]> {
    const { results } = await bundle.search(query);
    const data = await Promise.all(results.map((result) => result.data()));
    return data.map(({ url }) => url);
  }

  it('finds words that stand beside a dash without spaces', async () => {
    expect(await find('lithium')).toEqual(['/articles/b/#p1']);
    expect(await find('zinc')).toEqual(['/articles/b/#p1']);
  });

  it('puts a weighted name before a text that repeats it', async () => {
    expect(await find('AP')).toEqual(['/entities/ap/', '/articles/a/#p1']);
  });

  it('finds a name in another script from the one index', async () => {
    expect(await find('شہباز')).toEqual(['/entities/ss/']);
  });

  it('searches titles and other fields', async () => {
    expect(await find('Press')).toEqual(['/entities/ap/']);
    expect(await find('organisation')).toContain('/entities/ap/');
  });

  it('keeps markup characters of a title as text', async () => {
    const { results } = await bundle.search('gold');
    expect((await results[0]?.data())?.meta.title).toBe('Copper < gold & <em>more</em>');
  });

  it('counts what each filter keeps', async () => {
    expect(await bundle.filters()).toEqual({ kind: { organisation: 1 } });
  });

  it('is the same bytes when it is made twice', async () => {
    const before = await digest(join(dir, 'pagefind'));
    await rm(join(dir, 'pagefind'), { recursive: true });
    await writeSearchIndex(dir, records, { language: 'en', articles: 3 });
    expect(await digest(join(dir, 'pagefind'))).toEqual(before);
  });
});

/** Of so many different words Pagefind makes two parts by its own measure, and eight by ours. */
const WORDS = 12_000;
const RECORD = 200;

it('keeps the index in parts so small that a word costs little: the measure is an unstable setting of Pagefind', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'parts-'));
  const words = Array.from({ length: WORDS }, (_, at) => `${at.toString(36)}x`);
  const many = Array.from({ length: WORDS / RECORD }, (_, at) => ({
    ...blank,
    url: `/articles/${at}/`,
    content: words.slice(at * RECORD, (at + 1) * RECORD).join(' '),
    meta: {},
  }));
  await writeSearchIndex(dir, many, { language: 'en', articles: 5000 });
  const parts = await readdir(join(dir, 'pagefind/index'));
  expect(parts.length).toBeGreaterThan(4);
  await rm(dir, { recursive: true });
});

async function digest(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  const digests = files.map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [file.slice(dir.length), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
