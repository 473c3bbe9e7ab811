import type { PageContext } from '../../model/views/pageContext.ts';
import { type BrowseLink, browseLinks } from './browseLinks.ts';

/** What stands in a list that holds nothing: a sentence, and what the briefing has instead. */
export interface EmptyView {
  readonly text: string;
  readonly browse: readonly BrowseLink[];
}

/** What an empty list says; null for one that holds something. @param length of the whole list */
export function emptyView(
  list: keyof PageContext['strings']['frontPage']['empty'],
  length: number,
  context: PageContext,
): EmptyView | null {
  if (length > 0) return null;
  return { text: context.strings.frontPage.empty[list], browse: browseLinks(context) };
}
