import { readFile } from 'node:fs/promises';
import { type Budgets, checkBudgets } from './checks/budgets.ts';
import { checkCounts } from './checks/counts.ts';
import { checkData } from './checks/data.ts';
import { checkDates } from './checks/dates.ts';
import { checkExports } from './checks/exports.ts';
import { checkHtml } from './checks/html.ts';
import { checkIds, checkLinks } from './checks/links.ts';
import { checkManifest } from './checks/manifestCheck.ts';
import { checkHeads, checkLoads, checkPolicy } from './checks/pages.ts';
import { checkPrivacy } from './checks/privacy.ts';
import { checkPublished } from './checks/published.ts';
import { checkSearchIndex } from './checks/searchIndex.ts';
import type { Verdict } from './finding.ts';
import type { Site } from './site.ts';

/** What the checks take beside the site. */
export interface CheckOptions {
  readonly budgets?: Budgets;
  /** The text of `content/published.txt`. */
  readonly published?: string | null;
}

/** One thing that holds of a finished site. */
export interface Check {
  readonly name: string;
  /** What holds when nothing is found. */
  readonly claim: string;
  readonly run: (site: Site, options: CheckOptions) => Verdict | Promise<Verdict>;
}

/** Everything that is looked at without a browser. */
export const CHECKS: readonly Check[] = [
  { name: 'links', claim: 'every link to the site itself leads somewhere', run: checkLinks },
  { name: 'ids', claim: 'no page has an id twice', run: checkIds },
  { name: 'html', claim: 'every page is valid HTML', run: checkHtml },
  { name: 'heads', claim: 'every page has one title, description, heading and language', run: checkHeads },
  { name: 'policy', claim: 'no page runs or styles anything from within', run: checkPolicy },
  { name: 'third-party', claim: 'nothing is loaded from elsewhere', run: checkLoads },
  {
    name: 'privacy',
    claim: 'no script follows a reader, or stores more than light or dark',
    run: checkPrivacy,
  },
  {
    name: 'budgets',
    claim: 'no page is heavier than it may be',
    run: (site, { budgets }) => checkBudgets(site, budgets),
  },
  { name: 'counts', claim: 'mentions are as many on every page and in every export', run: checkCounts },
  { name: 'data', claim: 'the data are what they say, and count what the pages count', run: checkData },
  {
    name: 'search',
    claim: 'the search finds every article and entry, and leads to pages',
    run: checkSearchIndex,
  },
  {
    name: 'exports',
    claim: 'what stands beside the pages can be read, and its addresses are there',
    run: checkExports,
  },
  { name: 'dates', claim: 'no file holds the moment of the build', run: checkDates },
  { name: 'manifest', claim: 'the site holds what its build made', run: checkManifest },
  {
    name: 'published',
    claim: 'every address that was ever published is answered',
    run: (site, { published }) =>
      published ? checkPublished(site, published) : { examined: 'no record', findings: [] },
  },
];

/** The record of published addresses in a file; null when there is none. */
export async function publishedRecord(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
