import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { briefing, viewsDir } from 'virtual:backgrounder/views';
import { readView } from '../cache/views.ts';
import type { SiteView } from '../model/views/site.ts';
import { briefingError, collectionsMissing } from './briefingError.ts';

/** An entry whose page is a view. */
interface Viewed {
  readonly data: { readonly page: string };
}

/** All that the page of an entry shows. */
export function viewOf<View>(entry: Viewed): View {
  return readView<View>(viewsDir, entry.data.page);
}

/**
 * What every page knows of the site.
 * @throws in `astro dev`, with file, line and remedy, while the briefing has errors; where a project has not our collections
 */
export async function siteOf(): Promise<SiteView> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw collectionsMissing();
  const [error] = entry.data.errors;
  if (error) throw briefingError(error, entry.data.errors.length, briefing);
  return viewOf<SiteView>(entry as Viewed);
}

/** The entries of a collection: Astro warns when an empty one is asked for, and many briefings have no topics. */
export async function entriesIn<Name extends 'articles' | 'entities' | 'topics'>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const site = await getEntry('site', 'site');
  return site?.data.params[name] === '0' ? [] : getCollection(name);
}

/** A page for each entry of a collection, under its id. */
export async function pathsOf<Name extends 'articles' | 'entities' | 'topics'>(name: Name) {
  const entries = await entriesIn(name);
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** All that a page of its own shows. @param id of its entry in the collection `site` */
export async function pageOf<View>(id: string): Promise<View> {
  const entry = await getEntry('site', id);
  if (!entry) throw collectionsMissing();
  return viewOf<View>(entry);
}

/** The entries of the collection `site` for one route. */
export async function pagesOf(route: string) {
  const entries = await getCollection('site');
  return entries.filter(({ data }) => data.route === route);
}

/** A note in MDX as a component, rendered by Astro; null for any other. */
export async function noteOf(collection: 'entities' | 'topics', id: string) {
  const entry = await getEntry(collection, id);
  return entry?.filePath ? (await render(entry)).Content : null;
}
