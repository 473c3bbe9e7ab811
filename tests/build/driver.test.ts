import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.ts';
import { formatFinding } from '../../src/inspect/finding.ts';
import { CHECKS } from '../../src/inspect/index.ts';
import { openSite } from '../../src/inspect/site.ts';
import { attribute, elementsIn, readPage } from './page.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/harbour');
const BUILD = join(import.meta.dirname, '../../src/cli/build.ts');

describe('a build under a base path and a public origin', () => {
  const base = '/x/';
  const site = 'https://example.org';
  let folder: string;
  let dist: string;

  beforeAll(async () => {
    folder = await copyOfFixture();
    dist = join(folder, 'dist');
    const { code, output } = await build(folder, { BASE: base, SITE: site });
    expect(code, output).toBe(0);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('passes every check of a finished site, which knows its base and its origin', async () => {
    const built = await openSite(dist);
    const verdicts = await Promise.all(CHECKS.map(({ run }) => run(built, {})));
    expect([built.base, built.origin]).toEqual([base, site]);
    expect(verdicts.flatMap(({ findings }) => findings.map(formatFinding))).toEqual([]);
    expect(built.pages.size).toBeGreaterThan(10);
  });

  it('names each page by its public address', () => {
    const [canonical] = elementsIn(readPage('entities/ana-okoro/index.html', dist)).filter(
      (one) => attribute(one, 'rel') === 'canonical',
    );
    expect(attribute(canonical as never, 'href')).toBe('https://example.org/x/entities/ana-okoro/');
  });

  it('tells other sites how to frame an entry, by its public address', async () => {
    const [found] = elementsIn(readPage('entities/ana-okoro/index.html', dist)).filter(
      (one) => attribute(one, 'type') === 'application/json+oembed',
    );
    const below = (address: string) => join(dist, address.slice(`${site}${base}`.length));
    const { html } = JSON.parse(await readFile(below(attribute(found as never, 'href') ?? ''), 'utf8'));
    const frame = /src="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(frame).toBe('https://example.org/x/embed/entities/ana-okoro/');
    expect(await readFile(join(below(frame), 'index.html'), 'utf8')).toContain('noindex');
  });

  it('keeps a former address alive', () => {
    const links = elementsIn(readPage('entities/lanmere-port/index.html', dist)).map((one) =>
      attribute(one, 'href'),
    );
    expect(links).toContain('/x/entities/lanmere-harbour-authority/');
  });

  it('finds entities from the search, by acronym and in another script', async () => {
    const server = await serve({ dir: dist, base, port: 0, host: '127.0.0.1' });
    const bundle = await import(pathToFileURL(join(dist, 'pagefind/pagefind.js')).href);
    await bundle.options({ basePath: `${server.url}pagefind/`, baseUrl: '/', noWorker: true });
    for (const query of ['LHA', 'لانمير', 'harbour authority']) {
      const { results } = await bundle.search(query);
      const found: { url: string }[] = await Promise.all(
        results.map((one: { data(): unknown }) => one.data()),
      );
      expect(
        found.map(({ url }) => url),
        query,
      ).toContain('/x/entities/lanmere-harbour-authority/');
    }
    await server.close();
  });

  it('leaves nothing beside what it publishes, and no records of the search', async () => {
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'dist', 'seeds']);
    expect(await readdir(dist)).not.toContain('search-records.json');
  });

  it('is byte for byte the same when it is built again', async () => {
    const before = await contentsOf(dist);
    await build(folder, { BASE: base, SITE: site });
    expect(await contentsOf(dist)).toEqual(before);
  });
});

describe('a build that fails', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await copyOfFixture();
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist/index.html'), 'as published');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const published = () => readFile(join(folder, 'dist/index.html'), 'utf8');

  async function change(file: string, from: string, to: string): Promise<() => Promise<void>> {
    const path = join(folder, 'content', file);
    const before = await readFile(path, 'utf8');
    expect(before).toContain(from);
    await writeFile(path, before.replace(from, to));
    return () => writeFile(path, before);
  }

  it('names the place of a wrong quotation and leaves what is published', async () => {
    const undo = await change(
      'entities/people/ana-okoro.md',
      'evidence: its director',
      'evidence: her director',
    );
    const { code, output } = await build(folder);
    await undo();
    expect(code).toBe(1);
    expect(output).toMatch(/content\/entities\/people\/ana-okoro\.md:\d+:\d+ {2}error {2}quote-not-found/);
    expect(await published()).toBe('as published');
  });

  it('names the page of a link that leads nowhere and leaves what is published', async () => {
    const undo = await change(
      'entities/lanmere-harbour-authority.md',
      'The authority owns',
      'The [authority](/none/) owns',
    );
    const { code, output } = await build(folder);
    await undo();
    expect(code).toBe(1);
    expect(output).toContain('entities/lanmere-harbour-authority/index.html: the link “/none/”');
    expect(await published()).toBe('as published');
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'dist', 'seeds']);
  });

  it('says what is wrong with an origin that is none', async () => {
    const { code, output } = await build(folder, { SITE: 'example.org' });
    expect([code, output.trim().split('\n').length]).toEqual([1, 1]);
    expect(output).toContain('SITE is “example.org”');
  });
});

async function copyOfFixture(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'briefing-'));
  await cp(FIXTURE, folder, { recursive: true });
  return folder;
}

function build(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const { SITE: _site, BASE: _base, ...inherited } = process.env;
  const child = spawn(process.execPath, [BUILD], {
    env: { ...inherited, BRIEFING_DIR: folder, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

async function contentsOf(dir: string): Promise<Record<string, string>> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  const contents = await Promise.all(paths.map((path) => readFile(path, 'base64')));
  return Object.fromEntries(paths.map((path, index) => [path.slice(dir.length), contents[index] ?? '']));
}
