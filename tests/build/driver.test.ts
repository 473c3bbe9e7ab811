import { readFileSync } from 'node:fs';
import { appendFile, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinShards } from '../../src/commands/support/joinShards.ts';
import { progressOn } from '../../src/commands/support/progress.ts';
import { serve } from '../../src/commands/support/serve.ts';
import { checkPublished } from '../../src/inspect/checks/published.ts';
import { formatFinding } from '../../src/inspect/finding.ts';
import { CHECKS } from '../../src/inspect/index.ts';
import { openSite } from '../../src/inspect/site.ts';
import { build, buildNext, filesOf, killBuild, newFolder, removeBriefing } from '../builds.ts';
import { BASE, harbour, SITE } from './harbour.ts';
import { attribute, elementsIn, readPage, textOf } from './page.ts';

describe('a build under a base path and a public origin', () => {
  const env = { BASE, SITE };
  let folder: string;
  let dist: string;

  beforeAll(async () => {
    folder = await harbour();
    dist = join(folder, 'dist');
  });

  it('passes every check of a finished site, which knows its base and its origin', async () => {
    const built = await openSite(dist);
    const verdicts = await Promise.all(CHECKS.map(({ run }) => run(built, {})));
    expect([built.base, built.origin]).toEqual([BASE, SITE]);
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
    const below = (address: string) => join(dist, address.slice(`${SITE}${BASE}`.length));
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

  it('keeps the former address of an event alive, on each page that shows the event', async () => {
    for (const path of ['timeline/index.html', 'entities/lanmere-harbour-authority/index.html']) {
      const [event] = elementsIn(readPage(path, dist)).filter(
        (one) => attribute(one, 'id') === 'e-1921-the-authority-takes-over',
      );
      expect(elementsIn(event as never).map((one) => attribute(one, 'id'))).toEqual(
        expect.arrayContaining(['e-1920-the-authority-buys-the', 'e-1921-the-authority-buys-the']),
      );
    }
    const record = await readFile(join(folder, 'content/published.txt'), 'utf8');
    expect(checkPublished(await openSite(dist), record)).toEqual({
      examined: '4 published addresses',
      findings: [],
    });
  });

  it('says in the timeline where the address of an event leads that is gone', () => {
    const gone = elementsIn(readPage('timeline/index.html', dist)).filter((one) =>
      /^e-19(?:12|19)-/.test(attribute(one, 'id') ?? ''),
    );
    expect(gone.map(textOf)).toEqual(['#e-1912-the-port-is-founded: Lanmere', '#e-1919-a-storm-breaks-the']);
  });

  it('finds entities from the search, by acronym and in another script', async () => {
    const server = await serve({ dir: dist, base: BASE });
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

  it('that fails names the page of a link that leads nowhere, and leaves what is published', async () => {
    const before = filesOf(dist);
    const note = join(folder, 'content/entities/lanmere-harbour-authority.md');
    const text = await readFile(note, 'utf8');
    expect(text).toContain('The authority owns');
    await writeFile(note, text.replace('The authority owns', 'The [authority](/none/) owns'));
    const { code, output } = await build(folder, env);
    await writeFile(note, text);
    expect(code).toBe(1);
    expect(output).toContain('entities/lanmere-harbour-authority/index.html: the link “/none/”');
    expect(filesOf(dist)).toEqual(before);
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'dist', 'seeds']);
  });

  it('takes pages over as they were made, stays whole when it is killed, and is the same anew in any folder, time zone and language', async () => {
    const published = filesOf(dist);
    const other = await newFolder('a/folder/with a longer name');
    await cp(folder, other, { recursive: true });
    for (const one of [folder, other]) {
      const note = join(one, 'content/entities/people/ana-okoro.md');
      const text = await readFile(note, 'utf8');
      await writeFile(note, text.replace(/^gloss: .*$/m, 'gloss: quite another gloss'));
    }
    await appendFile(join(dist, 'timeline/index.html'), '<!--changed by hand-->');
    const again = await buildNext(folder, env);
    const [pages = 0, reused = 0] = numbersIn(/(\d+) pages \((\d+) reused\)/, again.output);
    const [made] = numbersIn(/(\d+) page\(s\) built/, again.output);
    expect(reused).toBeGreaterThan(0);
    expect(made, 'what Astro makes').toBe(pages - reused);
    expect(filesOf(dist)).not.toEqual(published);

    const elsewhere = { ...env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(await killBuild(other, elsewhere, 'generating static routes')).toBe(true);
    expect(filesOf(join(other, 'dist'))).toEqual(published);
    const { code, output } = await build(other, elsewhere);
    expect(code, output).toBe(0);
    expect(filesOf(join(other, 'dist'))).toEqual(filesOf(dist));
    expect(await readFile(join(other, 'dist/build.json'))).toEqual(await readFile(join(dist, 'build.json')));
    expect((await readdir(other)).toSorted()).toEqual(['content', 'dist', 'seeds']);
    await removeBriefing(other);
  }, 300_000);

  it('is byte for byte the same when it is built in shards and joined, search index and pictures included', async () => {
    for (const shard of ['1/2', '2/2']) {
      const { code, output } = await buildNext(folder, { ...env, SHARD: shard });
      expect(code, output).toBe(0);
    }
    const folders = (await readdir(join(folder, 'shards'))).map((name) => join(folder, 'shards', name));
    const outDir = join(folder, 'joined');
    const options = {
      outDir,
      progress: progressOn(process.stdout, true),
      signal: AbortSignal.timeout(60_000),
    };
    await joinShards(folders, options);
    // The first shard lists its own pages first in the sitemap.
    const others = (dir: string) =>
      filesOf(dir).filter(({ file }) => !/^sitemap-0\.xml$|^build\.json$/.test(file));
    expect(others(outDir)).toEqual(others(dist));
    expect(urlsInSitemap(outDir)).toEqual(urlsInSitemap(dist));
    const joined = filesOf(outDir);
    await writeFile(join(folders[1] ?? '', 'assets/more.css'), '');
    await expect(joinShards(folders, options)).rejects.toThrow(
      '2-of-2: assets/more.css does not belong to it.',
    );
    expect(filesOf(outDir)).toEqual(joined);
  }, 300_000);
});

function urlsInSitemap(dir: string): string[] {
  return (readFileSync(join(dir, 'sitemap-0.xml'), 'utf8').match(/<url>.*?<\/url>/g) ?? []).toSorted();
}

/** The numbers that a pattern finds in a text; none where it does not match. */
function numbersIn(pattern: RegExp, text: string): readonly number[] {
  return (pattern.exec(text.replaceAll(',', '')) ?? []).slice(1).map(Number);
}
