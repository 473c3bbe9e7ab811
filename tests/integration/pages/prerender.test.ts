import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PageCache } from '../../../src/cache/pages.ts';
import { contentOf } from '../../../src/inspect/manifest.ts';
import { briefingPrerenderer } from '../../../src/integration/pages/prerender.ts';
import { LEAST_PAGES } from '../../../src/model/threads.ts';

type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'];

const ROUTE = { type: 'page', component: 'page.astro' } as Route;
const PATHS = ['/', '/kept/', '/changed/'].map((pathname) => ({ pathname, route: ROUTE }));
const VIEWS = new Map([
  ['kept/index.html', 'as before'],
  ['changed/index.html', 'new'],
]);

interface Rendering {
  readonly paths?: readonly { readonly pathname: string; readonly route: Route }[];
  readonly module?: URL | null;
  readonly views?: ReadonlyMap<string, string>;
}

/** Writes each page but the first of those that it is given. */
const THREAD = `import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
for (const [index, { file, url }] of workerData.pages.entries()) {
  if (index === 0) continue;
  mkdirSync(dirname(join(workerData.dir, file)), { recursive: true });
  writeFileSync(join(workerData.dir, file), url);
  parentPort.postMessage([{ index, bytes: url.length, sha256: 'digest' }]);
}`;

describe('pages of the site before that show the same', () => {
  let folder: string;
  let written: string[];
  let inspected: string[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'prerender-'));
    written = [];
    inspected = [];
    put('before/kept/index.html', '<p>as it was');
    put('before/changed/index.html', '<p>old');
    const cache = new PageCache(folder, join(folder, 'before'), 'program');
    for (const file of VIEWS.keys())
      cache.set(file, 'as before', contentOf(readFileSync(join(folder, 'before', file))).sha256);
    await cache.save();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function put(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  async function opened(
    dir: string | null,
    { paths = PATHS, module = null, views = VIEWS }: Rendering = {},
  ): Promise<AstroPrerenderer> {
    const standard = {
      name: 'standard',
      getStaticPaths: async () => paths,
      render: async () => new Response('<p>rendered'),
    } as unknown as AstroPrerenderer;
    const prerenderer = briefingPrerenderer(standard, {
      ...{ dir, base: '/', origin: 'http://localhost', renderModule: () => module },
      isMade: () => true,
      isOurs: (component) => component === ROUTE.component,
      onPages: () => {},
      onReuse: () => {},
      onRendered: () => {},
      onWritten: (file) => written.push(file),
      inspect: async ({ file }) => void inspected.push(file),
      cache: () => new PageCache(folder, join(folder, 'before'), 'program'),
      views: async () => views,
    });
    await prerenderer.setup?.();
    return prerenderer;
  }

  const asked = async (prerenderer: AstroPrerenderer): Promise<string[]> =>
    (await prerenderer.getStaticPaths()).map(({ pathname }) => pathname);

  it('are put in their places, and Astro makes the others', async () => {
    expect(await asked(await opened(join(folder, 'next')))).toEqual(['/', '/changed/']);
    expect(readFileSync(join(folder, 'next/kept/index.html'), 'utf8')).toBe('<p>as it was');
    expect([written, inspected]).toEqual([['kept/index.html'], ['kept/index.html']]);
  });

  it('go through Astro where an integration is told which pages were made', async () => {
    const prerenderer = await opened(null);
    expect(await asked(prerenderer)).toEqual(['/', '/kept/', '/changed/']);
    const result = await prerenderer.render(new Request('http://localhost/kept/'), { routeData: ROUTE });
    expect(await (result as Response).text()).toBe('<p>as it was');
    expect(inspected).toEqual(['kept/index.html']);
  });

  it('do not take the place of a file of the author’s', async () => {
    put('next/kept/index.html', '<p>from public/');
    expect(await asked(await opened(join(folder, 'next')))).toEqual(['/', '/kept/', '/changed/']);
    expect(readFileSync(join(folder, 'next/kept/index.html'), 'utf8')).toBe('<p>from public/');
  });

  it('are left out where a page of the author’s has their address, which is rendered each time', async () => {
    const own = { pathname: '/kept/', route: { ...ROUTE, component: 'own.astro' } };
    const prerenderer = await opened(join(folder, 'next'), { paths: [own, ...PATHS] });
    const paths = await prerenderer.getStaticPaths();
    expect(paths.map(({ pathname, route }) => [pathname, route.component])).toEqual([
      ['/kept/', 'own.astro'],
      ['/', 'page.astro'],
      ['/changed/', 'page.astro'],
    ]);
    const result = await prerenderer.render(new Request('http://localhost/kept/'), { routeData: own.route });
    expect(await (result as Response).text()).toBe('<p>rendered');
  });

  it('are made anew where the file was changed by hand', async () => {
    put('before/kept/index.html', '<p>by hand');
    expect(await asked(await opened(join(folder, 'next')))).toEqual(['/', '/kept/', '/changed/']);
  });

  it('are left to Astro where the thread cannot render them, and where two routes make one file', async () => {
    put('thread.mjs', THREAD);
    const many = Array.from({ length: LEAST_PAGES + 3 }, (_, at) => `/${at}/`);
    const own = { pathname: '/own/', route: { ...ROUTE, component: 'own.astro' } };
    const twice = { pathname: '/7/', route: { ...ROUTE, component: 'own.astro' } };
    const paths = [...many.map((pathname) => ({ pathname, route: ROUTE })), own, twice];
    const views = new Map([...many, '/own/'].map((path) => [`${path.slice(1)}index.html`, 'new']));
    const module = pathToFileURL(join(folder, 'thread.mjs'));
    const prerenderer = await opened(join(folder, 'next'), { paths, module, views });
    expect(await asked(prerenderer)).toEqual(['/0/', '/7/', '/own/', '/7/']);
    expect(readFileSync(join(folder, 'next/8/index.html'), 'utf8')).toBe('http://localhost/8/');
    expect(written.slice(0, 2)).toEqual(['1/index.html', '2/index.html']);
    expect(inspected).toEqual(written);
  });
});
