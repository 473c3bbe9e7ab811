import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/commands/support/serve.ts';
import { formatFinding } from '../../src/inspect/finding.ts';
import { CHECKS } from '../../src/inspect/index.ts';
import { openSite } from '../../src/inspect/site.ts';
import { build, cacheOf, copyOfFixture, filesOf, joinShards, killBuild, removeBriefing } from '../builds.ts';
import { attribute, elementsIn, readPage } from './page.ts';

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
  afterAll(() => removeBriefing(folder));

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

  // Two builds.
  it('takes pages over as they were made: none that shows what has changed, and none that someone has changed', async () => {
    const env = { BASE: base, SITE: site };
    const note = join(folder, 'content/entities/people/ana-okoro.md');
    const text = await readFile(note, 'utf8');
    const before = filesOf(dist);
    await writeFile(note, text.replace(/^gloss: .*$/m, 'gloss: quite another gloss'));
    await appendFile(join(dist, 'timeline/index.html'), '<!--changed by hand-->');
    const { output } = await build(folder, env);
    expect(output).toMatch(/\(\d+ reused\)/);
    const taken = filesOf(dist);
    expect(taken).not.toEqual(before);
    await rm(cacheOf(folder), { recursive: true });
    expect((await build(folder, env)).output).not.toContain('reused');
    expect(filesOf(dist)).toEqual(taken);
    await writeFile(note, text);
    await build(folder, env);
    expect(filesOf(dist)).toEqual(before);
    const [part = ''] = await readdir(join(dist, 'pagefind/index'));
    await appendFile(join(dist, 'pagefind/index', part), 'changed by hand');
    expect((await build(folder, env)).code).toBe(0);
    expect(filesOf(dist)).toEqual(before);
  }, 120_000);

  it('stays whole when the next build is killed; the one after that is the same, in any folder, time zone and language', async () => {
    const other = await copyOfFixture('a/folder/with a longer name');
    const env = {
      ...{ BASE: base, SITE: site },
      ...{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    };
    await cp(dist, join(other, 'dist'), { recursive: true });
    const built = filesOf(dist);
    const note = join(other, 'content/entities/people/ana-okoro.md');
    const text = await readFile(note, 'utf8');
    await writeFile(note, text.replace(/^gloss: .*$/m, 'gloss: another one'));
    expect(await killBuild(other, env, 'Exports')).toBe(true);
    expect(filesOf(join(other, 'dist'))).toEqual(built);
    await writeFile(note, text);
    const { code, output } = await build(other, env);
    expect(code, output).toBe(0);
    expect(filesOf(join(other, 'dist'))).toEqual(built);
    expect(await readFile(join(other, 'dist/build.json'))).toEqual(await readFile(join(dist, 'build.json')));
    expect((await readdir(other)).toSorted()).toEqual(['content', 'dist', 'seeds']);
    await removeBriefing(other);
  }, 300_000);

  it('is byte for byte the same when it is built in shards and joined, search index and pictures included', async () => {
    for (const shard of ['1/2', '2/2']) {
      const { code, output } = await build(folder, { BASE: base, SITE: site, SHARD: shard });
      expect(code, output).toBe(0);
    }
    const folders = (await readdir(join(folder, 'shards'))).map((name) => join(folder, 'shards', name));
    const out = join(folder, 'joined');
    const { code, output } = await joinShards(folder, [...folders, '--out', out]);
    expect(code, output).toBe(0);
    // A shard knows only its own pages: the site that is joined of them has no sitemap.
    const whole = filesOf(dist).filter(({ file }) => !/^sitemap-|^build\.json$|^_headers$/.test(file));
    expect(filesOf(out).filter(({ file }) => !/^build\.json$|^_headers$/.test(file))).toEqual(whole);
    const joined = filesOf(out);
    await writeFile(join(folders[1] ?? '', 'assets/more.css'), '');
    const refused = await joinShards(folder, [...folders, '--out', out]);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('2-of-2: assets/more.css does not belong to it.');
    expect(filesOf(out)).toEqual(joined);
  }, 300_000);
});

describe('a build that fails', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await copyOfFixture();
    await mkdir(join(folder, 'dist'));
    await writeFile(join(folder, 'dist/index.html'), 'as published');
  });
  afterAll(() => removeBriefing(folder));

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
    expect(code).toBe(1);
    expect(output).toContain('SITE is “example.org”');
  });
});
