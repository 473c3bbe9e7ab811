import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { LinkedPage } from './linkedPage.ts';
import { type Page, readPage } from './page.ts';

/** What the links of a site are checked by. */
export interface LinkedSite {
  /** The path under which it is published, with a slash at both ends. */
  readonly base: string;
  /** Its public origin; null when its pages do not name one. */
  readonly origin: string | null;
  /** Its files by their paths, with `/`. */
  readonly files: { has(path: string): boolean };
  /** Its HTML files by their paths. */
  readonly pages: ReadonlyMap<string, LinkedPage>;
  /** The site that it is a part of; absent where it is the whole. */
  readonly around?: Around | null;
}

/** A larger site. */
export interface Around {
  readonly dir: string;
  /** The path under which it is published, with a slash at both ends. */
  readonly base: string;
}

/** A built site, whoever built it. */
export interface Site extends LinkedSite {
  /** Its folder. */
  readonly dir: string;
  /** Sizes of its files in bytes by their paths, with `/`, in order. */
  readonly files: ReadonlyMap<string, number>;
  /** Its HTML files by their paths. */
  readonly pages: ReadonlyMap<string, Page>;
}

export interface SiteOptions {
  /** Read from the pages when left out. */
  readonly base?: string | undefined;
  readonly origin?: string | undefined;
}

/** Reads every page of a built site. */
export async function openSite(dir: string, { base, origin }: SiteOptions = {}): Promise<Site> {
  const files = await filesOf(dir);
  const pages = new Map<string, Page>();
  for (const path of files.keys()) {
    if (path.endsWith('.html')) pages.set(path, readPage(path, await readFile(join(dir, path), 'utf8')));
  }
  const home = pages.get('index.html') ?? pages.values().next().value;
  const own = base ?? baseOf(home, files);
  return {
    dir,
    base: own,
    around: aroundOf(home, { dir, base: own }),
    origin: origin ?? originOf(home),
    files,
    pages,
  };
}

/**
 * Reads what the links of a site need.
 * @param files its files by their paths
 * @param known pages that were read when they were made
 */
export async function linkedSite(
  dir: string,
  files: readonly string[],
  { base, origin }: Pick<LinkedSite, 'base' | 'origin'>,
  known: ReadonlyMap<string, LinkedPage>,
): Promise<LinkedSite> {
  const pages = new Map<string, LinkedPage>();
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    pages.set(path, known.get(path) ?? readPage(path, await readFile(join(dir, path), 'utf8')));
  }
  return { base, origin, files: new Set(files), pages };
}

/** The text of a file of the site. */
export function readText(site: Site, path: string): Promise<string> {
  return readFile(join(site.dir, path), 'utf8');
}

/** The address of a file below the base: `about/index.html` is `about/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

const SAMPLE = 3;

/** Addresses of a few pages of each type, large families sampled at both ends and in the middle; none that leads on. */
export function samplePages({ pages }: Pick<Site, 'pages'>): string[] {
  const own = [...pages.values()].filter(({ isRedirect }) => !isRedirect);
  const families = Map.groupBy(
    own.map(({ path }) => addressOf(path)),
    typeOf,
  );
  return [...families.values()].flatMap((family) => {
    if (family.length <= SAMPLE) return family;
    return [family[0], family[family.length >> 1], family.at(-1)].filter((page) => page !== undefined);
  });
}

/** Addresses of one type differ in the names of what they are about, and in the numbers of pages. */
export function typeOf(address: string): string {
  const [section = '', id, ...rest] = address.split('/');
  // One card for entities and topics.
  if (section === 'embed') return section;
  return id ? [section, '*', ...rest.map((part) => part.replace(/^\d+$/, '#'))].join('/') : address;
}

/** The part of an address of the site that stands behind its base, with the fragment; the address itself when it leaves. */
export function pathBelow({ base, origin }: Site, address: string, from: string): string {
  const url = URL.parse(address, `${OWN_ORIGIN}${base}${addressOf(from)}`);
  const isOwn = url !== null && (url.origin === OWN_ORIGIN || url.origin === origin);
  if (!isOwn || !url.pathname.startsWith(base)) return address;
  return decoded(`${url.pathname.slice(base.length)}${url.hash}`);
}

/** Stands for the origin that a site is served from. */
export const OWN_ORIGIN = 'http://site.invalid';

/** What percent signs stand for; the text itself when they stand for nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file that an address of the site, or of the larger site around it, stands for, as a path from its folder; null for none. */
export function fileOf(site: Site, address: string, from: string): string | null {
  const own = pathBelow(site, address, from);
  if (site.files.has(own)) return own;
  const url = URL.parse(address, `${OWN_ORIGIN}${site.base}${addressOf(from)}`);
  const path = url?.origin === OWN_ORIGIN && site.around ? fileAround(site.around, url.pathname) : null;
  return path === null ? null : relative(site.dir, path).replaceAll(sep, '/');
}

/** The file of a larger site at a path; null when there is none. */
export function fileAround({ dir, base }: Around, path: string): string | null {
  if (!path.startsWith(base)) return null;
  const file = join(dir, decoded(path.slice(base.length)));
  return [file, join(file, 'index.html')].find((one) => /\.\w+$/.test(one) && existsSync(one)) ?? null;
}

/** The folders above that have what a page loads from beside its own site. */
function aroundOf(page: Page | undefined, { dir, base }: Around): Around | null {
  const beside = page?.loads.find(({ address }) => /^\/(?!\/)/.test(address) && !address.startsWith(base));
  if (!beside) return null;
  for (let [at, path] = [dir, base]; path !== '/'; ) {
    [at, path] = [dirname(at), path.replace(/[^/]+\/$/, '')];
    if (fileAround({ dir: at, base: path }, beside.address)) return { dir: at, base: path };
  }
  return null;
}

/** The path under which a page loads the files that the site has: what stands before their own paths. */
function baseOf(page: Page | undefined, files: ReadonlyMap<string, number>): string {
  for (const { address } of page?.loads ?? []) {
    const slashes = [...address.matchAll(/\//g)].map(({ index }) => index + 1);
    const at = address.startsWith('/') ? slashes.find((index) => files.has(address.slice(index))) : undefined;
    if (at !== undefined) return address.slice(0, at);
  }
  return '/';
}

function originOf(page: Page | undefined): string | null {
  return URL.parse(page?.canonical ?? '')?.origin ?? null;
}

async function filesOf(dir: string): Promise<Map<string, number>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(
    paths.map(async (path) => [relative(dir, path).replaceAll(sep, '/'), (await stat(path)).size] as const),
  );
  return new Map(sizes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
