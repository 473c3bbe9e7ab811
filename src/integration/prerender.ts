import type { AstroPrerenderer } from 'astro';
import type { PageCache } from '../cache/pages.ts';
import { contentOf } from '../inspect/manifest.ts';
import type { Inspector } from './inspector.ts';

export interface PrerenderOptions {
  readonly inspector: Inspector;
  /** The base of the site, with `/` at both ends. */
  readonly base: string;
  /** Which pages are made, by their paths below the base. */
  readonly isMade: (path: string) => boolean;
  /** Is given the paths of all pages, made or not. */
  readonly onPaths: (paths: readonly string[]) => void;
  /** The pages of the site before. Asked for when the pages are bundled. */
  readonly cache: () => PageCache;
  /** Digests of what pages show, by their files; a page that is not among them is always rendered. */
  readonly views: () => Promise<ReadonlyMap<string, string>>;
  /** Called for each page that is handed back. */
  readonly onReuse: () => void;
}

/**
 * Astro’s prerenderer: a page that shows the same as in the site before is handed back, and each page goes through the
 * inspector on its way to the disk.
 */
export function briefingPrerenderer(
  standard: AstroPrerenderer,
  { inspector, base, isMade, onPaths, cache, views, onReuse }: PrerenderOptions,
): AstroPrerenderer {
  let pages: PageCache;
  let digests: ReadonlyMap<string, string> = new Map();
  return {
    ...standard,
    name: 'backgrounder',
    async setup() {
      await standard.setup?.();
      pages = cache();
      digests = await views();
    },
    async getStaticPaths() {
      const paths = await standard.getStaticPaths();
      onPaths(paths.filter(({ route }) => route.type === 'page').map(({ pathname }) => pathname));
      return paths.filter(({ pathname }) => isMade(pathname.replace(/^\//, '')));
    },
    async render(request, options) {
      const isPage = options.routeData.type === 'page';
      const file = fileOf(new URL(request.url).pathname, base);
      const digest = isPage ? digests.get(file) : undefined;
      const kept = digest === undefined ? null : pages.get(file, digest);
      if (kept) {
        onReuse();
        pages.set(file, digest as string, kept.content.sha256);
        await inspector.add({ file, content: kept.content, html: { path: kept.path } });
        return new Response(kept.bytes, { headers: { 'Content-Type': 'text/html' } });
      }
      const result = await standard.render(request, options);
      const response = result instanceof Response ? result : result.response;
      if (!isPage || response.status !== 200) return result;
      const html = Buffer.from(await response.arrayBuffer());
      const content = contentOf(html);
      if (digest !== undefined) pages.set(file, digest, content.sha256);
      await inspector.add({ file, content, html: html.toString() });
      return new Response(html, { headers: response.headers });
    },
  };
}

/** The file that Astro writes for an address. */
function fileOf(pathname: string, base: string): string {
  const path = decodeURI(pathname).slice(base.length);
  return path === '404/' || path === '404' ? '404.html' : `${path.replace(/(?<=[^/])$/, '/')}index.html`;
}
