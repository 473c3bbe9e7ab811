import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderAhead } from '../../../src/integration/pages/renderAhead.ts';

const PAGES = ['a', 'b', 'c'].map((name) => ({
  file: `${name}.html`,
  component: 'page.astro',
  url: `http://localhost/${name}/`,
}));
/** Writes each page, and does what it is told before the second. */
const thread = (before: string) => `import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
const { dir, pages } = workerData;
for (const [index, { file, url }] of pages.entries()) {
  if (index === 1) { ${before} }
  writeFileSync(join(dir, file), url);
  parentPort.postMessage([{ index, bytes: url.length, sha256: url }]);
}`;

describe('pages that a thread renders', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'ahead-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  async function rendered(before: string): Promise<string[]> {
    const module = join(dir, `${before.length}.mjs`);
    writeFileSync(module, thread(before));
    const told: string[] = [];
    await renderAhead(pathToFileURL(module), { dir, pages: PAGES }, ({ file }, { sha256 }) => {
      told.push(`${file} ${sha256}`);
    });
    return told;
  }

  it('are told as they are written', async () => {
    expect(await rendered('')).toEqual(PAGES.map(({ file, url }) => `${file} ${url}`));
    expect(readFileSync(join(dir, 'c.html'), 'utf8')).toBe('http://localhost/c/');
  });

  it('are those that it has written when it ends too soon or fails', async () => {
    expect(await rendered('process.exit(1);')).toEqual(['a.html http://localhost/a/']);
    expect(await rendered("throw new Error('broken');")).toEqual(['a.html http://localhost/a/']);
    expect(existsSync(join(dir, 'a.html'))).toBe(true);
  });
});
