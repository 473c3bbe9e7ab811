import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { counted } from '../../model/counted.ts';
import type { Finding, Verdict } from '../finding.ts';
import { addressOf, pathBelow, readText, type Site } from '../site.ts';
import { linkFinding } from './links.ts';

/** What stands before the JSON of a record of Pagefind 1. */
const SIGNATURE = 'pagefind_dcd';
/** The records of the index, and of those that the browser merges with it. */
const RECORD = /^pagefind\/(?:\d+\/)?fragment\//;
const ENTRY = /^pagefind\/(?:\d+\/)?pagefind-entry\.json$/;
const SEARCH_PAGE = 'search/index.html';
const CONTENT = /^(?:articles|entities|topics)\/[^/]+\/index\.html$/;

/** The search index is whole, each of its results leads to a page, and each article and entry is found. */
export async function checkSearchIndex(site: Site): Promise<Verdict> {
  const files = [...site.files.keys()];
  const records = files.filter((file) => RECORD.test(file));
  if (!site.files.has('pagefind/pagefind-entry.json')) {
    const hasSearch = files.some((file) => file.startsWith('pagefind/') || file === SEARCH_PAGE);
    if (!hasSearch) return { examined: 'no search', findings: [] };
    return {
      examined: 'no index',
      findings: [{ file: 'pagefind/', message: 'the site has no search index.' }],
    };
  }
  const entries = await Promise.all(
    files.filter((file) => ENTRY.test(file)).map((file) => readText(site, file)),
  );
  const languages = entries.flatMap((entry) => Object.values((JSON.parse(entry) as Entry).languages));
  const stated = languages.reduce((sum, { page_count }) => sum + page_count, 0);
  const findings: Finding[] = [];
  if (stated !== records.length) {
    findings.push({
      file: 'pagefind/',
      message: `the index counts ${stated} records and holds ${records.length}.`,
    });
  }
  const found = new Set<string>();
  for (const file of records) {
    const { url } = JSON.parse(textOf(await readFile(join(site.dir, file)))) as { url: string };
    findings.push(...linkFinding(site, url, file));
    found.add(pathBelow(site, url, 'index.html').replace(/#.*$/s, ''));
  }
  const missing = [...site.pages.values()]
    .filter(({ path, isRedirect }) => CONTENT.test(path) && !isRedirect && !found.has(addressOf(path)))
    .map(({ path }) => ({ file: path, message: 'the search does not find it.' }));
  return { examined: counted(records.length, 'record'), findings: [...findings, ...missing] };
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

function textOf(file: Buffer): string {
  const text = gunzipSync(file).toString('utf8');
  return text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : text;
}
