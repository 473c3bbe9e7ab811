import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import serveStatic from 'serve-static';

/** Lets the pages of `npm run dev` search the index of the last build, which holds what was written then. */
export function builtIndex(): AstroIntegration {
  let dir = '';
  let base = '/';
  return {
    name: 'backgrounder:built-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        dir = fileURLToPath(new URL('pagefind/', config.outDir));
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}pagefind`, serveStatic(dir, { cacheControl: false }));
      },
    },
  };
}
