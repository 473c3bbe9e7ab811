import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../src/cli/serve.ts';
import { type Engine, engineOf, type Pagefind } from '../../src/client/search/engine.ts';

/**
 * The search of a built site as a reader has it, run in Node: Pagefind’s own script over the files that were built.
 * @param dir the built site
 */
export async function openEngine(
  dir: string,
  base = '/',
): Promise<{ engine: Engine; close(): Promise<void> }> {
  const server = await serve({ dir, base, port: 0, host: '127.0.0.1' });
  const pagefind: Pagefind = await import(pathToFileURL(join(dir, 'pagefind/pagefind.js')).href);
  await pagefind.options({
    basePath: new URL(`${base}pagefind/`, server.url).href,
    baseUrl: '/',
    noWorker: true,
  });
  await pagefind.init();
  const { entries } = JSON.parse(readFileSync(join(dir, 'search-names.json'), 'utf8'));
  return { engine: engineOf(pagefind, entries), close: () => server.close() };
}
