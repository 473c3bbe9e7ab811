import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import type { Briefing } from '../model/briefing.ts';
import type { Records } from '../read/records.ts';
import type { Strings } from '../strings/index.ts';
import { assemble } from '../assemble/assemble.ts';
import { contextOf, withoutExports } from './context.ts';
import { handedOver } from './handover.ts';
import type { Lookup } from './lookup.ts';
import type { Remember } from './remember.ts';
import type { SearchRecord } from '../search/searchRecords.ts';
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

/**
 * The context of the pages: in a build the one that was checked, in `npm run dev` assembled when the first of them asks,
 * and again when a record has changed.
 */
export async function pageContext(): Promise<PageContext> {
  return import.meta.env.DEV ? liveContext() : handedOver();
}

let assembled: { readonly key: string; readonly context: PageContext } | null = null;

async function liveContext(): Promise<PageContext> {
  const { records, key } = await collectRecords();
  if (assembled?.key === key) return assembled.context;
  const urls = urlsFor({ base: import.meta.env.BASE_URL, site: import.meta.env.SITE });
  const { briefing } = assemble(records, { urls, drafts: true });
  const context = contextOf(withoutExports(briefing), urls);
  assembled = { key, context };
  return context;
}

/** The body of an `.mdx` entry as a component, rendered by Astro. */
export async function renderNote(collection: 'entities' | 'topics', id: string) {
  const entry = await getEntry(collection, id);
  return entry ? (await render(entry)).Content : null;
}

async function collectRecords(): Promise<{ records: Records; key: string }> {
  const [site] = await getCollection('site');
  // Astro warns of each empty collection that is asked for, and most briefings have some.
  const filled = new Set<string>(site?.data.filled);
  const key = [site?.digest];
  const recordsOf = async (name: Exclude<CollectionKey, 'site'>): Promise<unknown[]> => {
    const entries = filled.has(name) ? await getCollection(name) : [];
    key.push(...entries.map(({ id, digest }) => `${name} ${id} ${digest}`));
    return entries.map(({ data }) => data.record);
  };
  const [timeline] = await recordsOf('timeline');
  const [published] = await recordsOf('published');
  const records = {
    site: site?.data.record,
    timeline,
    published,
    seeds: await recordsOf('seeds'),
    articles: await recordsOf('articles'),
    entities: await recordsOf('entities'),
    topics: await recordsOf('topics'),
    annotations: await recordsOf('annotations'),
    references: await recordsOf('references'),
  };
  return { records: records as unknown as Records, key: key.join('\n') };
}
