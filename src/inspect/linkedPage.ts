import { addressesIn } from './elements.ts';

/** What the links of a site need to know of one of its HTML files. */
export interface LinkedPage {
  /** Of the file, in the site, with `/`. */
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly duplicates: readonly string[];
  /** Addresses in the body, and in scripts and metadata that lead somewhere. */
  readonly links: readonly string[];
  /** Addresses of `link` elements, which may name the page by its public origin. */
  readonly headLinks: readonly string[];
}

/** A comment, or a tag that opens, as Astro and hast write it: every value in double quotes. */
const TAG = /<!--.*?-->|<([a-z][a-z\d-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/gs;
/** The attributes of a tag that has an id or may have an address. */
const TELLING = /\s(?:id|(?:xlink:)?href|src|srcset|poster|data|action|content)(?=[\s=]|$)/;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:="([^"]*)")?/g;

/**
 * Reads the ids and the addresses of a page that this program has made, by a pattern and without a tree; `readPage` knows
 * the same, and more, of any page.
 * @param path of its file, in the site, with `/`
 * @param own gives a text as its own: what is cut from the page would hold all of it in memory
 */
export function readLinks(
  path: string,
  html: string,
  own: (text: string) => string = (text) => text,
): LinkedPage {
  const ids = new Set<string>();
  const duplicates = new Set<string>();
  const links = new Set<string>();
  const headLinks = new Set<string>();
  for (const [, tag = '', written = ''] of html.matchAll(TAG)) {
    if (!TELLING.test(written)) continue;
    const attributes = attributesIn(written);
    const id = attributes.get('id');
    if (id !== undefined) (ids.has(id) ? duplicates : ids).add(own(id));
    for (const { address } of addressesIn(tag, (name) => attributes.get(name) ?? null))
      (tag === 'link' ? headLinks : links).add(own(address));
  }
  return { path, ids, duplicates: [...duplicates], links: [...links], headLinks: [...headLinks] };
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) attributes.set(name, decoded(value));
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

/** The references that serialisers write; what is none stays. */
function decoded(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? all;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
