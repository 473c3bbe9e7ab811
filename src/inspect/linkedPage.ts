import { Parser } from 'htmlparser2';
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

/**
 * Reads the ids and the addresses of a page from its tags, without a tree: a third of the time.
 * @param path of its file, in the site, with `/`
 */
export function readLinks(path: string, html: string): LinkedPage {
  const ids = new Set<string>();
  const duplicates = new Set<string>();
  const links = new Set<string>();
  const headLinks = new Set<string>();
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { id } = attributes;
      if (id !== undefined) (ids.has(id) ? duplicates : ids).add(id);
      for (const { address } of addressesIn(tag, (name) => attributes[name] ?? null))
        (tag === 'link' ? headLinks : links).add(address);
    },
  });
  parser.end(html);
  return { path, ids, duplicates: [...duplicates], links: [...links], headLinks: [...headLinks] };
}
