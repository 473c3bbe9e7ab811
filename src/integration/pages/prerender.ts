import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { KeptPage, PageCache } from '../../cache/pages.ts';
import { contentOf } from '../../inspect/manifest.ts';
import type { PageToRender } from '../../model/renderWork.ts';
import { LEAST_PAGES } from '../../model/threads.ts';
import type { Portion } from '../beside/job.ts';
import type { RenderedPage } from './inspectJob.ts';
import { renderAhead } from './renderAhead.ts';

export interface PrerenderOptions {
  /**
   * The folder that Astro fills: pages that are as before, or that a thread renders, are put there without it. Null where all are
   * to go through Astro, which lists only those that it has made.
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
  /**
   * Called when a page is written, with its file and whether it is that of the site before; null where Astro writes
   * several at a time.
   */
  readonly onWritten: ((file: string, isKept: boolean) => void) | null;
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
  /** Is told how many of the pages that a thread renders are written; null when it has ended. */
  readonly onRendered: (portion: Portion | null) => void;
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
 * Astro’s prerenderer: a page that shows the same as in the site before is handed back, many are rendered in a thread, and each page
 * goes through the inspector.
 */
export function briefingPrerenderer(standard: AstroPrerenderer, options: PrerenderOptions): AstroPrerenderer {
  const { inspect, base, isMade, cache, views, onReuse } = options;
  let pages: PageCache;
  let digests: ReadonlyMap<string, string> = new Map();
  /** The page that Astro writes before it asks for the next one. */
  let writing: string | null = null;
  const written = (next: string | null): void => {
    if (writing !== null) options.onWritten?.(writing, false);
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
      const paths = withoutReplaced(await standard.getStaticPaths());
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
      if (options.dir === null) return made;
      // Of two routes that make one file Astro says so.
      const files = Map.groupBy(made, fileOfPath);
      const isAlone = (path: Paths[number]): boolean => files.get(fileOfPath(path))?.length === 1;
      const left = await withoutRendered(await withoutKept(made.filter(isAlone), options.dir), options.dir);
      const forAstro = new Set(left);
      return made.filter((path) => !isAlone(path) || forAstro.has(path));
    },
    async render(request, routing) {
      const isPage = routing.routeData.type === 'page';
      const file = fileOf(new URL(request.url).pathname, base);
      written(isPage ? file : null);
      const digest = digestOf(routing.routeData, file);
      const kept = digest === undefined ? null : pages.get(file, digest);
      if (kept) {
        await reuse(file, kept);
        return new Response(kept.bytes, { headers: { 'Content-Type': 'text/html' } });
      }
      const result = await standard.render(request, routing);
      const response = result instanceof Response ? result : result.response;
      if (!isPage || response.status !== 200) return result;
      return noted(file, digest, await response.arrayBuffer(), response.headers);
    },
    async teardown() {
      written(null);
      await standard.teardown?.();
    },
  };

  function fileOfPath({ pathname }: Pick<Paths[number], 'pathname'>): string {
    return fileOf(addressOf(pathname).pathname, base);
  }

  function addressOf(path: string): URL {
    return new URL(`${base}${path}/`.replace(/\/{2,}/g, '/'), options.origin);
  }

  /** What a page of ours shows; of a page of the author’s in its place nobody knows on what it depends. */
  function digestOf(
    route: Pick<Paths[number]['route'], 'type' | 'component'>,
    file: string,
  ): string | undefined {
    return route.type === 'page' && options.isOurs(route.component) ? digests.get(file) : undefined;
  }

  /** An author’s page at the address of one of ours, such as `entities/quay.astro`, takes its place, as `astro dev` shows it. */
  function withoutReplaced(paths: Paths): Paths {
    const own = new Set<string>();
    return paths.filter((path) => {
      const isOurs = options.isOurs(path.route.component);
      if (!isOurs) own.add(fileOfPath(path));
      return !isOurs || !own.has(fileOfPath(path));
    });
  }

  /** Puts pages of the site before in their places. @returns the paths that are left for Astro */
  async function withoutKept(paths: Paths, dir: string): Promise<Paths> {
    const left: Paths = [];
    for (const path of paths) {
      const file = fileOfPath(path);
      const digest = digestOf(path.route, file);
      // Of a file of the author’s own, from `public/`, Astro says that it stands in the way.
      const kept = digest === undefined || existsSync(join(dir, file)) ? null : pages.get(file, digest);
      if (!kept) {
        left.push(path);
        continue;
      }
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), kept.bytes);
      await reuse(file, kept);
      options.onWritten?.(file, true);
    }
    return left;
  }

  /** Has a thread render the pages that show nothing but their view. @returns the paths that are left for Astro */
  async function withoutRendered(paths: Paths, dir: string): Promise<Paths> {
    const module = options.renderModule();
    const work = { dir, pages: paths.flatMap(({ pathname, route }) => toRender(pathname, route) ?? []) };
    if (!module || work.pages.length < LEAST_PAGES) return paths;
    const done = new Set<string>();
    let noting = Promise.resolve();
    await renderAhead(module, work, ({ file }, { bytes, sha256 }) => {
      done.add(file);
      options.onRendered({ done: done.size, of: work.pages.length });
      options.onWritten?.(file, false);
      pages.set(file, digests.get(file) ?? '', sha256);
      noting = noting.then(() =>
        inspect({ file, content: { bytes, sha256 }, html: { path: join(dir, file) } }),
      );
    });
    options.onRendered(null);
    await noting;
    return paths.filter((path) => !done.has(fileOfPath(path)));
  }

  /** Null for a page of the author’s own, and for one that shows more than its view. */
  function toRender(pathname: string, { type, component }: Paths[number]['route']): PageToRender | null {
    const url = addressOf(pathname);
    const file = fileOf(url.pathname, base);
    const isFit = type === 'page' && options.isOurs(component) && digests.has(file);
    return isFit ? { file, url: url.href, component } : null;
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
