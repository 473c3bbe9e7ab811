import { getEntry } from 'astro:content';
import { assemble } from '../assemble/assemble.ts';
import type { Briefing } from '../model/briefing.ts';
import type { SearchRecord } from '../search/searchRecords.ts';
import type { Strings } from '../strings/index.ts';
import { contextOf, withoutExports } from './context.ts';
import type { Lookup } from './lookup.ts';
import type { Remember } from './remember.ts';
import type { Shape } from './shape.ts';
import { type Urls, urlsFor } from './urls.ts';

/** What every page gets: the one briefing, its addresses and the words of the interface. */
export interface PageContext {
  readonly briefing: Briefing;
  readonly shape: Shape;
  readonly lookup: Lookup;
  readonly urls: Urls;
  readonly strings: Strings;
  /** Language of the interface (BCP 47). */
  readonly lang: string;
  /** What the search covers. */
  readonly search: { readonly records: readonly SearchRecord[] };
  readonly remember: Remember;
}

let assembled: { readonly key: string; readonly context: PageContext } | null = null;

/** The context of the pages, assembled once from the collections, and again when they change. */
export async function pageContext(): Promise<PageContext> {
  const entry = await getEntry('site', 'records');
  if (!entry) throw new Error('The collection “site” is empty.');
  const { data, digest = '' } = entry;
  if (assembled?.key === String(digest)) return assembled.context;
  const isDev = import.meta.env.DEV;
  const { records, base, origin } = JSON.parse(data.page);
  const urls = urlsFor({ base, site: origin ?? undefined });
  const { briefing } = assemble(records, { urls, drafts: isDev });
  const context = contextOf(isDev ? withoutExports(briefing) : briefing, urls);
  assembled = { key: String(digest), context };
  return context;
}
