import type { LinkedPage } from '../inspect/linkedPage.ts';
import { readCache, writeCache } from './cacheFile.ts';

/** A page with the digest of the file that it was read from. */
interface CachedPage extends Omit<LinkedPage, 'path' | 'ids'> {
  readonly sha256: string;
  readonly ids: readonly string[];
}

/** Pages by the paths of their files. */
export type LinkCache = ReadonlyMap<string, CachedPage>;

/** What was read of pages in the build before; nothing where that cannot be had. */
export function readLinkCache(file: string): LinkCache {
  return new Map(readCache<[string, CachedPage][]>(file));
}

/**
 * A page as it was read before; null when its file was another.
 * @param own gives the one copy of a text that is held
 */
export function cachedPage(
  kept: LinkCache,
  path: string,
  sha256: string,
  own: (text: string) => string,
): LinkedPage | null {
  const page = kept.get(path);
  if (page?.sha256 !== sha256) return null;
  const { duplicates, headLinks } = page;
  return { path, ids: new Set(page.ids.map(own)), duplicates, links: page.links.map(own), headLinks };
}

/** Writes down what was read of pages. */
export function writeLinkCache(
  file: string,
  pages: Iterable<{ readonly sha256: string; readonly linked: LinkedPage }>,
): Promise<void> {
  const kept = Array.from(pages, ({ sha256, linked }): [string, CachedPage] => {
    const { path, ids, duplicates, links, headLinks } = linked;
    return [path, { sha256, ids: [...ids], duplicates, links, headLinks }];
  });
  return writeCache(file, JSON.stringify(kept));
}
