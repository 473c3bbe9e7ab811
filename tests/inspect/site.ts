import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatFinding } from '../../src/inspect/finding.ts';
import { CHECKS, type CheckOptions } from '../../src/inspect/index.ts';
import { openSite } from '../../src/inspect/site.ts';

export type Files = Readonly<Record<string, string | Buffer | null>>;

/** What a page has of its own. */
export interface PageParts {
  readonly title: string;
  readonly head?: string;
  readonly main: string;
}

/** A page without a fault, under the base `/b/`. */
export function page({ title, head = '', main }: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
<meta charset="utf-8"><title>${title}</title><meta name="description" content="About ${title}.">
<link rel="stylesheet" href="/b/style.css">${head}</head>
<body><main><h1>${title}</h1>${main}</main></body></html>`;
}

const annotation = { id: '/b/articles/a/#m1', motivation: 'identifying', body: '/b/entities/ana/' };
const mention = '<a class="mention" id="m1" data-entity="ana" href="/b/entities/ana/">Ana</a>';

/** A whole site in which nothing is to be found: an article with one mention, and the entry that it names. */
export const GOOD: Files = {
  'index.html': page({ title: 'Home', main: '<a href="/b/articles/a/">An article</a>' }),
  'style.css': 'p { margin: 0 }',
  'articles/a/index.html': page({ title: 'An article', main: `<p id="p1">${mention} spoke.</p>` }),
  'articles/a/annotations.jsonld': JSON.stringify({ items: [annotation] }),
  'entities/ana/index.html': page({
    title: 'Ana',
    main: '<p data-mentions="1">1 mention</p><p data-mention="1"><a href="/b/articles/a/#m1">Ana</a></p>',
  }),
  'feed.xml': '<feed><link href="https://example.org/b/"/></feed>',
  'pagefind/pagefind-entry.json': JSON.stringify({ languages: { en: { page_count: 2 } } }),
  'pagefind/fragment/en_1.pf_fragment': record('/b/articles/a/'),
  'pagefind/fragment/en_2.pf_fragment': record('/b/entities/ana/'),
};

/** A record of the search as Pagefind writes it. */
export function record(url: string): Buffer {
  return gzipSync(`pagefind_dcd${JSON.stringify({ url })}`);
}

/**
 * Everything that the checks find in a site.
 * @param changes files beside those of {@link GOOD}, or instead; null removes one
 * @param only the name of the one check that is run, where it is not all
 * @returns the name of the check and the finding, one line each
 */
export async function findingsIn(
  changes: Files,
  options: CheckOptions = {},
  only?: string,
): Promise<string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    await writeSite(dir, { ...GOOD, ...changes });
    const site = await openSite(dir, { origin: 'https://example.org' });
    const verdicts = await Promise.all(
      CHECKS.filter(({ name }) => only === undefined || name === only).map(async ({ name, run }) => ({
        name,
        ...(await run(site, options)),
      })),
    );
    return verdicts.flatMap(({ name, findings }) => findings.map((one) => `${name}  ${formatFinding(one)}`));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Writes the files of a site. */
export async function writeSite(dir: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}
