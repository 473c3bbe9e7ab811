import { posix } from 'node:path';

/** What is known of the site when a file of it is made ready for a disk. */
export interface OfflineSite {
  /** Path under which the site is published, with a slash at both ends. */
  readonly base: string;
  /** Its public origin; null when the build does not know it. */
  readonly origin: string | null;
  /** Whether the copy has this file, by its path below the base. */
  has(path: string): boolean;
}

/** Stands for the origin that the site is served from. */
const OWN = 'http://site.invalid';

/**
 * Where an address of the site leads in a copy on a disk.
 * @param from the path of the file that holds it
 * @returns a relative path to a file, with its fragment; the public address when the copy lacks the file; null when there
 *   is none; the address itself when it leaves the site
 */
export function offlineAddress(address: string, from: string, site: OfflineSite): string | null {
  if (address === '' || address.startsWith('#')) return address;
  const url = URL.parse(address, `${OWN}${site.base}${from}`);
  if (!url || (url.origin !== OWN && url.origin !== site.origin)) return address;
  const path = decoded(url.pathname);
  const below = path.startsWith(site.base) ? path.slice(site.base.length) : null;
  const file = below !== null && /(?:^|\/)$/.test(below) ? `${below}index.html` : below;
  if (file !== null && site.has(file)) {
    const relative = posix.relative(posix.dirname(from), file);
    return `${relative.split('/').map(encodeURIComponent).join('/')}${url.hash}`;
  }
  return site.origin === null ? null : `${site.origin}${url.pathname}${url.search}${url.hash}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
