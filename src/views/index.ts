import { getEntry, render } from 'astro:content';
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
  const errors = data['errors'] as string[];
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const urls = urlsFor({
    base: data['base'] as string,
    site: (data['origin'] as string | null) ?? undefined,
  });
  const { briefing } = assemble(JSON.parse(data['json'] as string), { urls, drafts: isDev });
  const context = contextOf(isDev ? withoutExports(briefing) : briefing, urls);
  assembled = { key: String(digest), context };
  return context;
}

/** The body of an `.mdx` entry as a component, rendered by Astro. */
export async function renderNote(collection: 'entities' | 'topics', id: string) {
  const entry = await getEntry(collection, id);
  return entry ? (await render(entry)).Content : null;
}
