import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What is wrong in one page of a built site. `page` and the files meant are paths in the build, with `/`. */
export type PageFault =
  | { readonly type: LinkFault; readonly page: string; readonly link: string }
  | { readonly type: 'duplicate-id'; readonly page: string; readonly id: string };

export type LinkFault = 'missing-page' | 'missing-fragment' | 'outside-base';

export interface CheckedSite {
  /** HTML files, of whatever kind. */
  readonly pages: number;
  readonly faults: readonly PageFault[];
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

interface Page {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicates: readonly string[];
  readonly links: readonly string[];
  /** Links of the head, which name the page by its public address. */
  readonly headLinks: readonly string[];
}

/** Attributes that hold an address, by element; `meta` with `refresh` is read on its own. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  use: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
};

/**
 * Reads every page of a built site and finds the links that lead nowhere, in the site itself.
 * @param dir the built site
 * @param options.base the path under which it is published, with a slash at both ends
 * @param options.site its public origin: what the head says of the page (canonical, alternate) is checked there too
 */
export async function checkSite(
  dir: string,
  { base, site }: { readonly base: string; readonly site?: string | undefined },
): Promise<CheckedSite> {
  const files = await filesOf(dir);
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = new Map<string, Page>();
  for (const path of html) pages.set(path, readPage(path, await readFile(join(dir, path), 'utf8')));
  const known = new Set(files);
  const origin = site ? new URL(site).origin : OWN_ORIGIN;
  const faults = [...pages.values()].flatMap((page) => [
    ...page.duplicates.map((id): PageFault => ({ type: 'duplicate-id', page: page.path, id })),
    ...page.links.flatMap((link) => faultsOf(link, page.path, { base, origin: OWN_ORIGIN, known, pages })),
    ...page.headLinks.flatMap((link) => faultsOf(link, page.path, { base, origin, known, pages })),
  ]);
  return { pages: html.length, faults };
}

/** A fault in words. */
export function formatFault(fault: PageFault): string {
  switch (fault.type) {
    case 'missing-page':
      return `${fault.page}: the link “${fault.link}” leads to a page or file that the site does not have.`;
    case 'missing-fragment':
      return `${fault.page}: the link “${fault.link}” leads to a place that its page does not have.`;
    case 'outside-base':
      return `${fault.page}: the link “${fault.link}” leads out of the site. Start it with the base path.`;
    case 'duplicate-id':
      return `${fault.page}: the id “${fault.id}” occurs more than once.`;
  }
}

const OWN_ORIGIN = 'http://site.invalid';

interface SiteMap {
  readonly base: string;
  readonly origin: string;
  readonly known: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Page>;
}

function faultsOf(link: string, page: string, { base, origin, known, pages }: SiteMap): PageFault[] {
  const fault = (type: LinkFault): PageFault[] => [{ type, page, link }];
  const address = URL.parse(link, `${OWN_ORIGIN}${base}${page.replace(/(^|\/)index\.html$/, '$1')}`);
  if (!address) return fault('missing-page');
  if (address.origin !== OWN_ORIGIN && address.origin !== origin) return [];
  if (!address.pathname.startsWith(base)) return fault('outside-base');
  const path = decode(address.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!known.has(file)) return fault('missing-page');
  const fragment = decode(address.hash.slice(1).split(':~:', 1)[0] ?? '');
  const isThere = fragment === '' || fragment === 'top' || pages.get(file)?.ids.has(fragment) !== false;
  return isThere ? [] : fault('missing-fragment');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readPage(path: string, html: string): Page {
  const ids = new Set<string>();
  const duplicates = new Set<string>();
  const links = new Set<string>();
  const headLinks = new Set<string>();
  for (const element of elementsOf(parse(html, { scriptingEnabled: false }))) {
    const values = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const id = values.get('id');
    if (id !== undefined) (ids.has(id) ? duplicates : ids).add(id);
    for (const name of ADDRESSES[element.tagName] ?? []) {
      const value = values.get(name);
      if (value === undefined || (value === '' && element.tagName === 'form')) continue;
      (element.tagName === 'link' ? headLinks : links).add(value);
    }
    for (const [candidate = ''] of values.get('srcset')?.matchAll(/[^\s,]\S*[^\s,](?=\s|,|$)/g) ?? []) {
      if (!/^[\d.]+[wx]$/.test(candidate)) links.add(candidate);
    }
    const refresh = /url=(.+)$/i.exec(
      values.get('http-equiv')?.toLowerCase() === 'refresh' ? (values.get('content') ?? '') : '',
    );
    if (refresh) links.add(refresh[1] ?? '');
  }
  return { path, ids, duplicates: [...duplicates], links: [...links], headLinks: [...headLinks] };
}

function* elementsOf(root: Node): Generator<Element> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) yield node;
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
}

async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
}
