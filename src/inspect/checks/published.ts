import { counted } from '../../model/counted.ts';
import type { Verdict } from '../finding.ts';
import type { Site } from '../site.ts';
import { linkFault } from './links.ts';

const FEED = /\/feed\.(?:xml|atom|json)$/;

/**
 * Every address that was ever published is still answered; feeds only where the site has a public address, without
 * which there are none.
 * @param record one address a line, below the base; after a space, where it leads now; `#` begins a remark
 */
export function checkPublished(site: Site, record: string): Verdict {
  const lines = record.split(/\r?\n/).map((line) => line.trim());
  const addresses = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/)[0] ?? '');
  const findings = addresses
    .filter((address) => site.origin || !FEED.test(address))
    .filter((address) => linkFault(site, `${site.base}${answeredAt(address, site)}`, 'index.html', null))
    .map((address) => ({ file: address, message: 'this address was published and is gone.' }));
  return { examined: counted(addresses.length, 'published address', 'published addresses'), findings };
}

/** An address below the base; of a place in a page that leads on, that of the page. */
function answeredAt(address: string, { pages }: Site): string {
  const [page = '', ...place] = address.replace(/^\//, '').split('#');
  return pages.get(`${page}index.html`)?.isRedirect ? page : [page, ...place].join('#');
}
