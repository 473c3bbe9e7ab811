import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RenderAhead } from '../../../src/integration/pages/renderAhead.ts';
import { orderAhead } from '../../../src/model/renderWork.ts';

const PAGES = ['a', 'b', 'c', 'd'].map((name) => ({
  file: `${name}/index.html`,
  component: 'page.astro',
  url: `http://localhost/${name}/`,
}));
const CLAIMED = "writeFileSync(import.meta.filename + '.claimed', '');";
/** Takes the pages from the last to the second, fails as it is told, and leaves a file that tells that it has done so. */
const thread = (then: string) => `import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
const { pages, claims } = workerData;
try {
  for (const index of [3, 2, 1]) {
    if (Atomics.compareExchange(claims, index, 0, 1) !== 0) continue;
    ${then}
  }
} finally {
  ${CLAIMED}
}`;
const SENDS =
  'const html = new TextEncoder().encode(pages[index].url).buffer; parentPort.postMessage({ index, html }, [html]);';

describe('pages that a thread renders ahead', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ahead-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  async function taken(then: string): Promise<readonly (string | null)[]> {
    const file = join(dir, `${then.length}.mjs`);
    await writeFile(file, thread(then));
    const ahead = new RenderAhead(pathToFileURL(file), PAGES);
    const texts: (string | null)[] = [];
    await expect.poll(() => existsSync(`${file}.claimed`), { timeout: 20_000 }).toBe(true);
    for (const { file } of PAGES) {
      const html = await ahead.take(file);
      texts.push(html && new TextDecoder().decode(html));
    }
    await ahead.close();
    return texts;
  }

  it('are handed over; those that it has not taken are left to Astro', async () => {
    expect(await taken(SENDS)).toEqual([null, ...PAGES.slice(1).map(({ url }) => url)]);
  });

  it('are waited for together where Astro asks for several at a time', async () => {
    const file = join(dir, 'slow.mjs');
    const sends = [3, 2, 1].map((index) => `{ const index = ${index}; ${SENDS} }`).join(' ');
    await writeFile(
      file,
      `import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
const { pages, claims } = workerData;
for (const index of [3, 2, 1]) Atomics.store(claims, index, 1);
${CLAIMED}
setTimeout(() => { ${sends} }, 400);`,
    );
    const ahead = new RenderAhead(pathToFileURL(file), PAGES);
    await expect.poll(() => existsSync(`${file}.claimed`), { timeout: 20_000 }).toBe(true);
    const taken = await Promise.all(PAGES.map(({ file: page }) => ahead.take(page)));
    const texts = taken.map((html) => html && new TextDecoder().decode(html));
    expect(texts).toEqual([null, ...PAGES.slice(1).map(({ url }) => url)]);
    await ahead.close();
  });

  it('are left to Astro where it cannot render them, or ends too soon', async () => {
    expect(await taken('parentPort.postMessage({ index, html: null });')).toEqual([null, null, null, null]);
    expect(await taken("throw new Error('broken');")).toEqual([null, null, null, null]);
  });

  it('are every page once, stretch by stretch, each from its end', () => {
    const order = [...orderAhead(600)];
    expect(order.slice(0, 2)).toEqual([255, 254]);
    expect(order.slice(256, 257)).toEqual([511]);
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_, index) => index));
  });
});
