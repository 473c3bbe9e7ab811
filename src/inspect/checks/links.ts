import { counted } from '../../model/counted.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { LinkedPage } from '../linkedPage.ts';
import { addressOf, decoded, fileAround, type LinkedSite, OWN_ORIGIN } from '../site.ts';

export type LinkFault = 'missing-page' | 'missing-fragment' | 'outside-base';

const SENTENCES: Readonly<Record<LinkFault, (link: string) => string>> = {
  'missing-page': (link) => `the link “${link}” leads to a page or file that the site does not have.`,
  'missing-fragment': (link) => `the link “${link}” leads to a place that its page does not have.`,
  'outside-base': (link) => `the link “${link}” leads out of the site. Start it with the base path.`,
};

/** Links of the site to itself that lead nowhere, in every page; those of the head may name its public origin. */
export function checkLinks(site: LinkedSite): Verdict {
  const pages = [...site.pages.values()];
  // An address from the root leads to the same place from every page: most of them stand on many.
  const sound = new Set<string>();
  const findingsOf = (link: string, file: string, origin: string | null): Finding[] => {
    if (sound.has(link)) return [];
    const found = linkFinding(site, link, file, origin);
    if (found.length === 0 && /^\/(?!\/)/.test(link)) sound.add(link);
    return found;
  };
  const findings = pages.flatMap((page) => [
    ...page.links.flatMap((link) => findingsOf(link, page.path, null)),
    ...page.headLinks.flatMap((link) => findingsOf(link, page.path, site.origin)),
  ]);
  const links = pages.reduce((sum, page) => sum + page.links.length + page.headLinks.length, 0);
  return {
    examined: `${counted(links, 'address', 'addresses')} in ${counted(pages.length, 'page')}`,
    findings,
  };
}

/** Ids that a page has more than once. */
export function checkIds({ pages }: LinkedSite): Verdict {
  const findings = [...pages.values()].flatMap(({ path, duplicates }) =>
    duplicates.map((id) => ({ file: path, message: `the id “${id}” occurs more than once.` })),
  );
  const ids = [...pages.values()].reduce((sum, page) => sum + page.ids.size, 0);
  return { examined: counted(ids, 'id'), findings };
}

/** A link that leads nowhere as a finding; none when it leads somewhere, or out of the site. */
export function linkFinding(
  site: LinkedSite,
  link: string,
  file: string,
  origin: string | null = null,
): Finding[] {
  const fault = linkFault(site, link, file, origin);
  return fault ? [{ file, message: SENTENCES[fault](link) }] : [];
}

/**
 * What is wrong with a link of the site to itself; null when nothing is.
 * @param from the path of the file that holds it
 * @param origin an origin that is the site’s own, beside the one it is served from
 */
export function linkFault(
  site: LinkedSite,
  link: string,
  from: string,
  origin: string | null,
): LinkFault | null {
  const address = URL.parse(link, `${OWN_ORIGIN}${site.base}${addressOf(from)}`);
  if (!address) return 'missing-page';
  if (address.origin !== OWN_ORIGIN && address.origin !== origin) return null;
  if (!address.pathname.startsWith(site.base))
    return site.around && fileAround(site.around, address.pathname) ? null : 'outside-base';
  const file = fileAt(address.pathname.slice(site.base.length));
  if (!site.files.has(file)) return 'missing-page';
  const fragment = decoded(address.hash.slice(1).split(':~:', 1)[0] ?? '');
  return hasFragment(site.pages.get(file), fragment) ? null : 'missing-fragment';
}

/** The file that a host serves at a path below the base. */
function fileAt(path: string): string {
  const file = decoded(path);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function hasFragment(page: LinkedPage | undefined, fragment: string): boolean {
  return fragment === '' || fragment === 'top' || page?.ids.has(fragment) !== false;
}
