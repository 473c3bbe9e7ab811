import type { PageContext } from '../model/views/pageContext.ts';
import { type BrowseLink, browseLinks } from './lists/browseLinks.ts';
import { type PageMetadata, unlistedMetadata } from './sharing/metadata.ts';

/** What stands at an address where there is nothing. */
export interface NotFoundView {
  readonly title: string;
  readonly help: string;
  readonly browse: readonly BrowseLink[];
  readonly metadata: PageMetadata;
}

/** The view of the page that is shown for an unknown address. */
export function notFoundView(context: PageContext): NotFoundView {
  const { strings, urls } = context;
  const { notFound: title, notFoundHelp: help } = strings;
  const metadata = unlistedMetadata({ title, description: help, path: urls.file('404.html') }, context);
  return { title, help, browse: browseLinks(context), metadata };
}
