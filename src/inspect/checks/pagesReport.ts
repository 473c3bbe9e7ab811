import type { Finding } from '../finding.ts';
import type { LinkedPage } from '../linkedPage.ts';
import { filesIn } from '../manifest.ts';
import { type LinkedSite, linkedSite } from '../site.ts';
import { checkIds, checkLinks } from './links.ts';

/** What is wrong with the pages of a new site. */
export interface PagesReport {
  /** How many there are. */
  readonly pages: number;
  readonly findings: readonly Finding[];
}

/** What a site is for, and whether it is all there. */
export interface ReportOptions extends Pick<LinkedSite, 'base' | 'origin'> {
  /** The links of a shard lead to pages of others as well: they are checked when all are together. */
  readonly isWhole: boolean;
  /** Files that are still being written, by their paths: links may lead to them. */
  readonly coming: readonly string[];
}

/**
 * Checks the ids of all pages in a folder, and their links.
 * @param known pages that were read when they were made
 */
export async function pagesReport(
  dir: string,
  { base, origin, isWhole, coming }: ReportOptions,
  known: ReadonlyMap<string, LinkedPage> = new Map(),
): Promise<PagesReport> {
  const site = await linkedSite(dir, [...filesIn(dir), ...coming], { base, origin }, known);
  const links = isWhole ? checkLinks(site).findings : [];
  return { pages: site.pages.size, findings: [...links, ...checkIds(site).findings] };
}
