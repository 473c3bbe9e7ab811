import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { APIContext } from 'astro';
import {
  type PageComponent,
  type PageStyle,
  type PagesManifest,
  pageRenderer,
  type Renderer,
} from './renderPage.ts';

export interface PagesOptions {
  /** Which files are made, by their paths below the base; all when left out. */
  readonly isMade?: (path: string) => boolean;
  readonly signal: AbortSignal;
}

/** What this uses of the program that Astro compiles (astro/dist/core/build/app.js). */
interface App {
  readonly manifest: PagesManifest & {
    readonly routes: readonly { readonly routeData: Route; readonly styles: readonly PageStyle[] }[];
  };
  getComponentByRoute(route: Route): Promise<RouteModule>;
}

interface Route {
  readonly type: string;
  readonly component: string;
  readonly pathname?: string;
  readonly prerender: boolean;
  readonly segments: readonly (readonly { readonly content: string; readonly dynamic: boolean }[])[];
}

type Props = Readonly<Record<string, unknown>>;

/** A file of `src/pages/`, compiled: a page, or an endpoint. */
interface RouteModule extends Partial<Renderer> {
  readonly default?: PageComponent;
  GET?(context: Pick<APIContext, 'props'>): Promise<Response> | Response;
  getStaticPaths?(): Promise<readonly { readonly params: Params; readonly props?: Props }[]>;
}

type Params = Readonly<Record<string, string>>;

/** A file that a route makes. */
export interface Rendering {
  /** Its path below the base. */
  readonly file: string;
  /** What the route hands to the page, beside the context. */
  readonly props: unknown;
  /** Makes it: a page is text. @throws when it cannot be made */
  render(): Promise<string | Uint8Array<ArrayBuffer>>;
}

/**
 * Goes through every route of compiled pages. What they show was handed over before (`briefing/handover.ts`).
 * @param program the file of the compiled pages
 * @param make is given each file, one after the other, and renders it when it has to be
 * @throws what `make` throws; when two routes have one path
 */
export async function renderPages(
  program: string,
  make: (rendering: Rendering) => Promise<void>,
  { isMade = () => true, signal }: PagesOptions,
): Promise<void> {
  const made = new Map<string, string>();
  for (const { component, ...rendering } of await renderingsOf(await appOf(program))) {
    const { file } = rendering;
    if (!isMade(file.replace(/(^|\/)index\.html$/, '$1'))) continue;
    const other = made.get(file);
    if (other) throw new Error(`Two routes have the path ${file}: ${other} and ${component}.`);
    made.set(file, component);
    // Rendering never waits for anything: what else this process does gets its turn here.
    await setImmediate();
    signal.throwIfAborted();
    await make(rendering);
  }
}

async function appOf(program: string): Promise<App> {
  return (await import(pathToFileURL(program).href)).app;
}

async function renderingsOf(app: App): Promise<(Rendering & { component: string })[]> {
  const { manifest } = app;
  const routes = manifest.routes.filter(({ routeData }) => routeData.prerender);
  const modules = await Promise.all(routes.map(({ routeData }) => app.getComponentByRoute(routeData)));
  const renderer = modules.find(handsOutRenderer);
  if (!renderer) throw new Error('No page hands out Astro’s renderer.');
  const render = pageRenderer(renderer, manifest);
  const all = routes.map(async ({ routeData: route, styles }, index) => {
    const module = modules[index] ?? {};
    return (await pathsOf(route, module)).map(({ path, props = {} }) => ({
      file: fileOf(path, route),
      component: route.component,
      props,
      async render() {
        const { default: page, GET } = module;
        if (page) return render({ page, styles, path, props });
        if (GET) return new Uint8Array(await (await GET({ props })).arrayBuffer());
        throw new Error(`${route.component} is neither a page nor an endpoint.`);
      },
    }));
  });
  return (await Promise.all(all)).flat();
}

/** `src/pages/404.astro` does, for all. */
function handsOutRenderer(module: RouteModule): module is RouteModule & Renderer {
  return module.renderToString !== undefined;
}

async function pathsOf(
  route: Route,
  { getStaticPaths }: RouteModule,
): Promise<{ path: string; props?: Props }[]> {
  if (route.pathname) return [{ path: route.pathname.slice(1) }];
  const paths = (await getStaticPaths?.()) ?? [];
  return paths.map(({ params, ...own }) => ({ path: pathOf(route, params), ...own }));
}

function pathOf({ segments }: Route, params: Params): string {
  return segments
    .map((parts) =>
      parts
        .map(({ content, dynamic }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content))
        .join(''),
    )
    .join('/');
}

function fileOf(path: string, { type }: Route): string {
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html').replaceAll('\\', '/');
}
