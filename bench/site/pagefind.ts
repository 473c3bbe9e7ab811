import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Pagefind’s command line program, the release that this generator uses. */
export function pagefind(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('pagefind/package.json')), 'lib/runner/bin.cjs');
}
