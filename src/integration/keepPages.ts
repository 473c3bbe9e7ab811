import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Where Astro compiles to, below its output, and where it is kept, beside that. */
const COMPILED = '.prerender';
export const KEPT = 'pages';

/**
 * Lets `astro build` end when the pages are compiled, and keeps them beside the output instead of rendering them:
 * `src/integration/pages.ts` does, from a briefing that is there already, when they are bundled (`cli/compiled.ts`).
 */
export function keepPages(): AstroIntegration {
  let outDir = '';
  return {
    name: 'backgrounder:keep-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => keeping(standard, outDir));
      },
    },
  };
}

function keeping(standard: AstroPrerenderer, outDir: string): AstroPrerenderer {
  return {
    ...standard,
    name: 'backgrounder:keep-pages',
    setup: async () => {},
    getStaticPaths: async () => [],
    async teardown() {
      await rename(join(outDir, COMPILED), join(outDir, '..', KEPT));
    },
  };
}

/** The file that Astro compiled as the entry of its program. */
export async function entryIn(dir: string): Promise<string> {
  const entry = (await readdir(dir)).find((name) => /^prerender-entry\.\w*.*\.mjs$/.test(name));
  if (!entry) throw new Error(`Astro left no entry in ${dir}.`);
  return join(dir, entry);
}
