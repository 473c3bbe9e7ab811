import type { PageContext } from '../model/views/pageContext.ts';
import type { Paged } from './listViews.ts';
import { type PageMetadata, unlistedMetadata } from './sharing/metadata.ts';

/** A former address. */
export interface MovedView {
  readonly title: string;
  /** Path of the present one, base included. */
  readonly to: string;
  /** The same with the public origin, where it is known. */
  readonly canonical: string;
  /** True where other sites frame it. */
  readonly isFramed: boolean;
  readonly metadata: PageMetadata;
}

/** The former addresses of pages; what is no page is copied after the build. */
export function movedViews(context: PageContext): Paged<{ from: string }, MovedView>[] {
  const { briefing, urls, strings } = context;
  const title = strings.moved;
  return briefing.redirects
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from, to: present }) => {
      const to = urls.file(present);
      const metadata = unlistedMetadata({ title, description: title, path: to }, context);
      const isFramed = from.startsWith('embed/');
      const view = { title, to, canonical: urls.absolute(to), isFramed, metadata };
      return { params: { from: from.slice(0, -1) }, view };
    });
}
