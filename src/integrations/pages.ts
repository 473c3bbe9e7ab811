import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { appIn, STYLES_FILE } from './keepPages.ts';

export interface PagesOptions {
  /** Public origin; what pages see of it when there is none is a stand-in. */
  readonly site: string | undefined;
  /** Base path with `/` at both ends. */
  readonly base: string;
  /** Which files are made, by their paths below the base; all when left out. */
  readonly isMade?: (path: string) => boolean;
  readonly signal: AbortSignal;
}

/** What this uses of the program that Astro compiles (astro/dist/core/build/app.js). */
interface App {
  readonly routeCache: { clearAll(): void };
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  getComponentByRoute(route: Route): Promise<Component>;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
}

interface Route {
  readonly type: string;
  readonly component: string;
  readonly pathname?: string;
  readonly prerender: boolean;
  readonly segments: readonly (readonly { readonly content: string; readonly dynamic: boolean }[])[];
}

interface Component {
  getStaticPaths?(): Promise<readonly StaticPath[]>;
}

interface StaticPath {
  readonly params: Readonly<Record<string, string>>;
  readonly props?: Readonly<Record<string, unknown>>;
}

/** A file that a route makes. */
export interface Rendering {
  /** Its path below the base. */
  readonly file: string;
  /** What the route hands to the page, beside the context. */
  readonly props: unknown;
  /** Makes it. @throws when it cannot be made */
  render(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Goes through every route of compiled pages. What they show was handed over before (`briefing/handover.ts`).
 * @param compiled the folder that {@link keepPages} left
 * @param make is given each file, one after the other, and renders it when it has to be
 * @throws what `make` throws; when two routes have one path
 */
export async function renderPages(
  compiled: string,
  make: (rendering: Rendering) => Promise<void>,
  { site, base, isMade = () => true, signal }: PagesOptions,
): Promise<void> {
  const app = await openApp(compiled);
  const made = new Set<string>();
  for (const { path, route, props } of await pathsOf(app)) {
    const file = fileOf(path, route);
    if (!isMade(file.replace(/(^|\/)index\.html$/, '$1'))) continue;
    if (made.has(file)) throw new Error(`Two routes have the path ${file}, one of them ${route.component}.`);
    made.add(file);
    // Rendering never waits for anything: what else this process does gets its turn here.
    await setImmediate();
    signal.throwIfAborted();
    const ending = route.type === 'page' && path !== '' ? '/' : '';
    const render = async (): Promise<Uint8Array<ArrayBuffer>> => {
      const url = new URL(encodeURI(`${base}${path}${ending}`), site ?? 'http://localhost');
      const response = await app.render(new Request(url), { routeData: route });
      return new Uint8Array(await response.arrayBuffer());
    };
    await make({ file, props, render });
  }
}

async function openApp(compiled: string): Promise<App> {
  const app = await appIn<App>(compiled);
  const styles = JSON.parse(await readFile(join(compiled, STYLES_FILE), 'utf8')) as [string, unknown[]][];
  // A second build of one process has paths of its own.
  app.routeCache.clearAll();
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, own]) => [key, { styles: own }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: warn } } } });
  return app;
}

/** What Astro says while it renders; its errors are thrown as well. */
function warn({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'warn') process.stderr.write(`${message}\n`);
  return true;
}

async function pathsOf(app: App): Promise<{ path: string; route: Route; props?: unknown }[]> {
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const found = await Promise.all(
    routes.map(async (route) => {
      if (route.pathname) return [{ path: route.pathname.slice(1), route }];
      const { getStaticPaths } = await app.getComponentByRoute(route);
      const paths = (await getStaticPaths?.()) ?? [];
      return paths.map(({ params, props }) => ({ path: pathOf(route, params), route, props }));
    }),
  );
  return found.flat();
}

function pathOf({ segments }: Route, params: Readonly<Record<string, string>>): string {
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
