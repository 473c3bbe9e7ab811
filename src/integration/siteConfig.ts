import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import { passthroughImageService } from 'astro/config';
import remarkDirective from 'remark-directive';
import { rehypeNoteHeadings } from '../markup/noteHeadings.ts';
import { remarkNotes } from '../markup/notePlugin.ts';

export interface SiteConfigOptions {
  readonly briefingDir: string;
  /** Whether the briefing is the whole site: then its settings are those of the site. */
  readonly isWhole: boolean;
}

type SiteConfig = Partial<Omit<AstroConfig, 'build' | 'markdown' | 'image' | 'integrations'>> & {
  readonly build?: Partial<AstroConfig['build']>;
  readonly markdown?: Partial<AstroConfig['markdown']>;
  readonly image?: Partial<AstroConfig['image']>;
  readonly integrations?: AstroIntegration[];
};

/** What the engine asks of Astro. Under a prefix, the rest of the site keeps its own settings. */
export function siteConfig({ briefingDir, isWhole }: SiteConfigOptions): SiteConfig {
  const engine = fileURLToPath(new URL('../..', import.meta.url));
  const vite: SiteConfig['vite'] = {
    server: { fs: { allow: ['.', briefingDir, engine] } },
    // The folder of a build is new, and threads write into it before Astro does.
    build: { emptyOutDir: false },
  };
  if (!isWhole) return { vite };
  return {
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
    prerenderConflictBehavior: 'error',
    markdown: {
      processor: unified({
        remarkPlugins: [remarkDirective, remarkNotes],
        rehypePlugins: [rehypeNoteHeadings],
        smartypants: false,
      }),
      syntaxHighlight: false,
    },
    image: { service: { ...passthroughImageService(), config: {} } },
    integrations: [mdx({ optimize: false })],
    vite: {
      ...vite,
      // A directive that Astro leaves in notes of MDX for itself.
      build: {
        ...vite.build,
        assetsInlineLimit: 0,
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
      // Notes lie outside of the project where another folder holds the briefing.
      resolve: { alias: { 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) } },
    },
  };
}
