import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Engine, engineOf } from '../../src/client/search/ask/engine.ts';
import type { LoadedPagefind } from '../../src/client/search/pagefind.ts';
import { serve } from '../../src/commands/support/serve.ts';
import { frontDecoded } from '../../src/text/frontCoding.ts';

/**
 * The search of a built site as a reader has it, run in Node: Pagefind’s own script over the files that were built.
 * @param dir the built site
 */
export async function openEngine(
  dir: string,
  base = '/',
): Promise<{ engine: Engine; close(): Promise<void> }> {
  const server = await serve({ dir, base });
  const pagefind: LoadedPagefind = await import(pathToFileURL(join(dir, 'pagefind/pagefind.js')).href);
  await pagefind.options({
    basePath: new URL(`${base}pagefind/`, server.url).href,
    baseUrl: '/',
    noWorker: true,
  });
  await pagefind.init();
  const { indexes = [], ...known } = JSON.parse(readFileSync(join(dir, 'search-names.json'), 'utf8'));
  for (const folder of indexes) {
    await pagefind.mergeIndex(new URL(`${base}${folder}`, server.url).href, { baseUrl: '/' });
  }
  const texts = async (): Promise<readonly string[]> =>
    frontDecoded(readFileSync(join(dir, 'search-spelling.txt'), 'utf8'));
  return { engine: engineOf(pagefind, { ...known, texts }), close: () => server.close() };
}
