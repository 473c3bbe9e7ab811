import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { KeptPage, PageCache } from '../../cache/pages.ts';
import { contentOf } from '../../inspect/manifest.ts';
import { LEAST_PAGES } from '../../model/threads.ts';
import type { RenderedPage } from './inspection.ts';
import { type AheadPage, RenderAhead } from './renderAhead.ts';

export interface PrerenderOptions {
  /**
   * The folder that Astro fills: pages that are as before are put there without it. Null where all are to go through Astro,
   * which lists only those that it has made.
   */
  readonly dir: string | null;
  /** Takes each page on its way to the disk; waits when many are under way. */
  readonly inspect: (page: RenderedPage) => Promise<void>;
  /** The base of the site, with `/` at both ends. */
  readonly base: string;
  /** Which pages are made, by their paths below the base. */
  readonly isMade: (path: string) => boolean;
  /** Is given all pages, made or not, in the order in which Astro writes them. */
  readonly onPages: (pages: readonly SitePage[]) => void;
  /** Called when Astro has written a page, with its file; null where it writes several at a time. */
  readonly onWritten: ((file: string) => void) | null;
  /** The pages of the site before. Asked for when the pages are bundled. */
  readonly cache: () => PageCache;
  /** Digests of what pages show, by their files; a page that is not among them is always rendered. */
  readonly views: () => Promise<ReadonlyMap<string, string>>;
  /** The module that renders pages in a thread; null where pages may do more than show a view. */
  readonly renderModule: () => URL | null;
  /** Whether a component of a route is ours. */
  readonly isOurs: (component: string) => boolean;
  /** Scheme and host of the addresses with which Astro asks for pages. */
  readonly origin: string;
  /** Called for each page that is handed back. */
  readonly onReuse: () => void;
}

/** A page of the site. */
export interface SitePage {
  /** Its path below the base, as Astro has it. */
  readonly path: string;
  readonly file: string;
  /** Whether its route is ours, and not one of the author’s. */
  readonly isOurs: boolean;
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/**
 * Astro’s prerenderer: a page that shows the same as in the site before is handed back, and each page goes through the
 * inspector on its way to the disk.
 */
export function briefingPrerenderer(standard: AstroPrerenderer, options: PrerenderOptions): AstroPrerenderer {
  const { inspect, base, isMade, cache, views, onReuse } = options;
  let pages: PageCache;
  let digests: ReadonlyMap<string, string> = new Map();
  let ahead: RenderAhead | null = null;
  /** The page that Astro writes before it asks for the next one. */
  let writing: string | null = null;
  const written = (next: string | null): void => {
    if (writing !== null) options.onWritten?.(writing);
    writing = next;
  };
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
      options.onPages(
        paths
          .filter(({ route }) => route.type === 'page')
          .map(({ pathname: path, route }) => ({
            path,
            file: fileOf(addressOf(path).pathname, base),
            isOurs: options.isOurs(route.component),
          })),
      );
      const made = paths.filter(({ pathname }) => isMade(pathname.replace(/^\//, '')));
      const left = options.dir === null ? made : await withoutKept(made, options.dir);
      ahead = renderedAhead(left);
      return left;
    },
    async render(request, routing) {
      const isPage = routing.routeData.type === 'page';
      const file = fileOf(new URL(request.url).pathname, base);
      written(isPage ? file : null);
      const digest = isPage ? digests.get(file) : undefined;
      const kept = digest === undefined ? null : pages.get(file, digest);
      if (kept) {
        await reuse(file, kept);
        return new Response(kept.bytes, { headers: { 'Content-Type': 'text/html' } });
      }
      const early = await ahead?.take(file);
      if (early) return noted(file, digest, early, { 'Content-Type': 'text/html' });
      const result = await standard.render(request, routing);
      const response = result instanceof Response ? result : result.response;
      if (!isPage || response.status !== 200) return result;
      return noted(file, digest, await response.arrayBuffer(), response.headers);
    },
    async teardown() {
      written(null);
      await ahead?.close();
      await standard.teardown?.();
    },
  };

  function addressOf(path: string): URL {
    return new URL(`${base}${path}/`.replace(/\/{2,}/g, '/'), options.origin);
  }

  /** The thread that renders ahead what shows nothing but its view and is not as before; null for a few pages. */
  function renderedAhead(paths: Paths): RenderAhead | null {
    const module = options.renderModule();
    if (!module) return null;
    const found = paths.flatMap(({ pathname, route }): AheadPage[] => {
      const url = addressOf(pathname);
      const file = fileOf(url.pathname, base);
      const digest = digests.get(file);
      const isAhead =
        route.type === 'page' &&
        options.isOurs(route.component) &&
        digest !== undefined &&
        !pages.has(file, digest);
      return isAhead ? [{ file, component: route.component, url: url.href }] : [];
    });
    return found.length < LEAST_PAGES ? null : new RenderAhead(module, found);
  }

  /** Puts pages of the site before in their places. @returns the paths that are left for Astro */
  async function withoutKept(paths: Paths, dir: string): Promise<Paths> {
    const left: Paths = [];
    for (const path of paths) {
      const file = fileOf(addressOf(path.pathname).pathname, base);
      const digest = path.route.type === 'page' ? digests.get(file) : undefined;
      // Of a file of the author’s own, from `public/`, Astro says that it stands in the way.
      const kept = digest === undefined || existsSync(join(dir, file)) ? null : pages.get(file, digest);
      if (!kept) {
        left.push(path);
        continue;
      }
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), kept.bytes);
      await reuse(file, kept);
      options.onWritten?.(file);
    }
    return left;
  }

  async function reuse(file: string, { content, path, view }: KeptPage): Promise<void> {
    onReuse();
    pages.set(file, view, content.sha256);
    await inspect({ file, content, html: { path } });
  }

  async function noted(
    file: string,
    digest: string | undefined,
    body: ArrayBuffer,
    headers: HeadersInit,
  ): Promise<Response> {
    const html = Buffer.from(body);
    const content = contentOf(html);
    if (digest !== undefined) pages.set(file, digest, content.sha256);
    await inspect({ file, content, html });
    return new Response(html, { headers });
  }
}

/** The file that Astro writes for an address. */
function fileOf(pathname: string, base: string): string {
  const path = decodeURI(pathname).slice(base.length);
  return path === '404/' || path === '404' ? '404.html' : `${path.replace(/(?<=[^/])$/, '/')}index.html`;
}
