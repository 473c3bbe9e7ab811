import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import { passthroughImageService } from 'astro/config';
import remarkDirective from 'remark-directive';
import { rehypeNoteHeadings } from '../../markup/noteHeadings.ts';
import { remarkNotes } from '../../markup/notePlugin.ts';
import { NAME } from '../hooks.ts';

export interface SiteConfigOptions {
  readonly briefingDir: string;
  /** Whether the briefing is the whole site: then its settings are those of the site. */
  readonly isWhole: boolean;
  /** Whether the site reads MDX by an integration of its own. Two of them read each other’s output. */
  readonly hasMdx: boolean;
}

type SiteConfig = Partial<Omit<AstroConfig, 'build' | 'image' | 'integrations'>> & {
  readonly build?: Partial<AstroConfig['build']>;
  readonly image?: Partial<AstroConfig['image']>;
  readonly integrations?: AstroIntegration[];
};

/** What the engine asks of Astro. Markdown is the site’s own; under a prefix, so is all that its other pages show. */
export function siteConfig({ briefingDir, isWhole, hasMdx }: SiteConfigOptions): SiteConfig {
  const engine = fileURLToPath(new URL('../../..', import.meta.url));
  const vite: SiteConfig['vite'] = {
    server: { fs: { allow: ['.', briefingDir, engine] } },
    build: {
      // The folder of a build is new, and threads write into it before Astro does.
      emptyOutDir: false,
      // A directive that Astro leaves in notes of MDX for itself.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    resolve: {
      // Our modules import those of Astro, which Node cannot load: of a package that is linked, or that a workspace holds, too.
      noExternal: [NAME],
      // Notes lie outside of the project where another folder holds the briefing.
      alias: { 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) },
    },
  };
  const integrations = hasMdx ? [] : [notesInMdx()];
  if (!isWhole) return { vite, integrations };
  return {
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
    prerenderConflictBehavior: 'error',
    image: { service: { ...passthroughImageService(), config: {} } },
    integrations,
    vite: { ...vite, build: { ...vite.build, assetsInlineLimit: 0 } },
  };
}

/** Reads the notes in MDX, and leaves the Markdown of the site alone. */
function notesInMdx(): AstroIntegration {
  return mdx({
    optimize: false,
    extendMarkdownConfig: false,
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkDirective, remarkNotes],
      rehypePlugins: [rehypeNoteHeadings],
      smartypants: false,
    }),
  });
}
