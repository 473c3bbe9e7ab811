import { join } from 'node:path';

/** Pagefind’s command line program, the release that this generator uses. */
export const PAGEFIND = join(import.meta.dirname, '../../node_modules/pagefind/lib/runner/bin.cjs');
