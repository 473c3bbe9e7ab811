import { counted } from '../../model/counted.ts';
import type { Verdict } from '../finding.ts';
import type { Page } from '../page.ts';
import { OWN_ORIGIN, readText, type Site } from '../site.ts';

/** Each page has one title, one description, one heading of the first rank, one `main`, and a language. */
export function checkHeads({ pages }: Site): Verdict {
  const own = [...pages.values()];
  const findings = own.flatMap(({ path, once }) =>
    Object.entries(once)
      .filter(([, count]) => count !== 1)
      .map(([what, count]) => ({
        file: path,
        message: `it has ${count || 'no'} ${what}, and should have one.`,
      })),
  );
  return { examined: counted(own.length, 'page'), findings };
}

/** Nothing is loaded from elsewhere: neither by a page nor by a style sheet. */
export async function checkLoads(site: Site): Promise<Verdict> {
  const styles = [...site.files.keys()].filter((file) => file.endsWith('.css'));
  const inPages = [...site.pages.values()].flatMap((page) =>
    page.loads.map(({ address, tag }) => ({ file: page.path, address, tag })),
  );
  const inStyles = await Promise.all(
    styles.map(async (file) =>
      stylesheetAddresses(await readText(site, file)).map((address) => ({ file, address, tag: 'url()' })),
    ),
  );
  const all = [...inPages, ...inStyles.flat()];
  const findings = all
    .filter(({ address }) => isForeign(address, site))
    .map(({ file, address, tag }) => ({ file, message: `${tag} loads “${address}” from another site.` }));
  return { examined: counted(all.length, 'loaded address', 'loaded addresses'), findings };
}

/** No page runs or styles anything from within, and each forbids it. The policy of a larger site is its author’s. */
export function checkPolicy({ pages, around }: Site): Verdict {
  if (around) return { examined: 'left to the site around it', findings: [] };
  const findings = [...pages.values()].flatMap((page) => [
    ...page.inline.map((what) => ({ file: page.path, message: `its policy forbids what it holds: ${what}` })),
    ...policyFaults(page).map((fault) => ({ file: page.path, message: fault })),
  ]);
  return { examined: counted(pages.size, 'page'), findings };
}

function policyFaults({ policy, isRedirect }: Page): string[] {
  if (policy === null) return isRedirect ? [] : ['it has no Content-Security-Policy.'];
  const directives = new Map(
    policy.split(';').map((one) => {
      const [name = '', ...values] = one.trim().split(/\s+/);
      return [name.toLowerCase(), values.join(' ')] as const;
    }),
  );
  const faults = [...directives].filter(([, values]) =>
    /'unsafe-inline'|'unsafe-eval'|(?<!\S)(?:\*|https?:)/.test(values),
  );
  return [
    ...(directives.has('default-src') ? [] : ['its policy has no default-src.']),
    ...faults.map(([name, values]) => `its policy allows too much: ${name} ${values}`),
  ];
}

/** Addresses that a style sheet loads. */
function stylesheetAddresses(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))|@import\s+["']([^"']+)/g);
  return Array.from(found, ([, ...values]) => values.find((value) => value !== undefined) ?? '');
}

function isForeign(address: string, { origin }: Site): boolean {
  const url = URL.parse(address, OWN_ORIGIN);
  if (!url || url.protocol === 'data:') return false;
  return url.origin !== OWN_ORIGIN && url.origin !== origin;
}
