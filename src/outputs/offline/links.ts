/** What is known of the site when a file of it is made ready for a disk. */
export interface OfflineSite {
  /** Path under which the site is published, with a slash at both ends. */
  readonly base: string;
  /** Its public origin; null when the build does not know it. */
  readonly origin: string | null;
  /** The files that the copy has, by their paths below the base. */
  readonly files: ReadonlySet<string>;
}

/** Stands for the origin that the site is served from. */
const OWN = 'http://site.invalid';

/** An address of the site, whichever file holds it. */
interface Resolved {
  /** The file that it leads to, below the base and percent-encoded; null when the copy lacks it. */
  readonly file: string | null;
  readonly hash: string;
  /** Its public address; null when there is none. */
  readonly publicly: string | null;
}

/** Files that addresses were resolved to: most pages lead to the same ones, and to parse one takes as long as to compress it. */
const resolved = new WeakMap<OfflineSite, Map<string, Resolved | null>>();

/** A fragment that stands in an address as it is. */
const PLAIN_FRAGMENT = /^(?:#[\w.~-]+)?$/;

/**
 * Where an address of the site leads in a copy on a disk.
 * @param from the path of the file that holds it
 * @returns a relative path to a file, with its fragment; the public address when the copy lacks the file; null when there
 *   is none; the address itself when it leaves the site
 */
export function offlineAddress(address: string, from: string, site: OfflineSite): string | null {
  if (address === '' || address.startsWith('#')) return address;
  const one = address.startsWith('/') ? memoized(address, from, site) : resolve(address, from, site);
  if (!one) return address;
  if (one.file === null) return one.publicly;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const isBelow = one.file.startsWith(folder);
  const path = isBelow ? one.file.slice(folder.length) : `${upFrom(folder)}${one.file}`;
  return `${path}${one.hash}`;
}

/** From a folder to the top of the copy. */
function upFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1);
}

function memoized(address: string, from: string, site: OfflineSite): Resolved | null {
  const at = `${address}#`.indexOf('#');
  const [page, hash] = [address.slice(0, at), address.slice(at)];
  if (!PLAIN_FRAGMENT.test(hash)) return resolve(address, from, site);
  const own = resolved.get(site) ?? new Map<string, Resolved | null>();
  resolved.set(site, own);
  let found = own.get(page);
  if (found === undefined) {
    found = resolve(page, from, site);
    own.set(copyOf(page), found);
  }
  return found && { ...found, hash, publicly: found.publicly && `${found.publicly}${hash}` };
}

/** A part of a long text holds all of it in memory; its copy does not. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

/** Null for an address that leaves the site. */
function resolve(address: string, from: string, site: OfflineSite): Resolved | null {
  const url = URL.parse(address, `${OWN}${site.base}${from}`);
  if (!url || (url.origin !== OWN && url.origin !== site.origin)) return null;
  const path = decoded(url.pathname);
  const below = path.startsWith(site.base) ? path.slice(site.base.length) : null;
  const file = below !== null && /(?:^|\/)$/.test(below) ? `${below}index.html` : below;
  const isThere = file !== null && site.files.has(file);
  const publicly = site.origin === null ? null : `${site.origin}${url.pathname}${url.search}${url.hash}`;
  const encoded = isThere ? file.split('/').map(encodeURIComponent).join('/') : null;
  return { file: encoded, hash: url.hash, publicly };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
