import type { PageContext } from '../model/views/pageContext.ts';
import { type BrowseLink, browseLinks } from './lists/browseLinks.ts';
import { type PageMetadata, unlistedMetadata } from './sharing/metadata.ts';

/** What the page of the search shows before anything is asked. */
export interface SearchView {
  readonly title: string;
  readonly browse: readonly BrowseLink[];
  readonly metadata: PageMetadata;
}

/** The view of the search. */
export function searchView(context: PageContext): SearchView {
  const { strings, urls, briefing } = context;
  const title = strings.sections.search;
  const description = `${title}${strings.colon}${briefing.site.title}`;
  const metadata = unlistedMetadata({ title, description, path: urls.section('search') }, context);
  return { title, browse: browseLinks(context), metadata };
}
