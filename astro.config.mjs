import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import remarkDirective from 'remark-directive';
import { builtIndex } from './src/integration/builtIndex.ts';
import { keepPages } from './src/integration/keepPages.ts';
import { rehypeNoteHeadings } from './src/markup/noteHeadings.ts';
import { remarkNotes } from './src/markup/notePlugin.ts';
import { environment } from './src/read/environment.ts';

const { briefingDir, outDir, cacheDir, site, base } = environment(process.env);

export default defineConfig({
  srcDir: './src',
  publicDir: `${briefingDir}/public`,
  outDir,
  cacheDir,
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({
      remarkPlugins: [remarkDirective, remarkNotes],
      rehypePlugins: [rehypeNoteHeadings],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  image: { service: passthroughImageService() },
  integrations: [mdx({ optimize: false }), builtIndex(), keepPages()],
  vite: {
    build: {
      copyPublicDir: false,
      assetsInlineLimit: 0,
      // A mark that Astro leaves in notes of MDX for itself.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    server: { fs: { allow: ['.', briefingDir] } },
    resolve: {
      alias: {
        'astro/jsx-runtime': new URL('node_modules/astro/dist/jsx-runtime/index.js', import.meta.url)
          .pathname,
      },
    },
  },
});
