import type { Address } from '../../views/context/urls.ts';
import type { ResolvedOptions } from '../options.ts';
import type { CollectionName, Entry } from '../session/collections.ts';

/** A page whose Markdown is made of its stored view. */
export interface MarkdownPage {
  readonly type: 'subject' | 'mentions';
  /** Path of the page in the folder of the briefing. */
  readonly path: string;
  /** Digest of the view. */
  readonly view: string;
}

/** What a job needs to write the Markdown of pages. */
export interface MarkdownWork {
  readonly settings: Pick<ResolvedOptions, 'kinds' | 'strings'>;
  /** Folder from which the paths of settings count. */
  readonly root: string;
  readonly address: Address;
  /** Language of the interface (BCP 47). */
  readonly lang: string;
  readonly viewsDir: string;
  /** Folder of the briefing in the site. */
  readonly dir: string;
  /** The same folder among the author’s own files, which stay. */
  readonly publicDir: string;
  /** The site before, its cache, and the digest of the engine. */
  readonly before: { readonly dir: string; readonly cacheDir: string; readonly program: string };
}

/** Pages whose Markdown is to be written, or that there are no more. */
export type MarkdownOrder = readonly MarkdownPage[] | 'end';

/** The pages of a collection that have Markdown made of their views. @param home path of the briefing */
export function markdownPages(
  name: CollectionName,
  entries: readonly Entry[],
  home: string,
): readonly MarkdownPage[] {
  const isSubject = name === 'entities' || name === 'topics';
  return entries.flatMap(({ data, page }) => {
    const isMentions = name === 'site' && data['route'] === 'mentions';
    if (!page || !(isSubject || isMentions)) return [];
    const path = page.href.slice(home.length);
    return [{ type: isSubject ? ('subject' as const) : ('mentions' as const), path, view: page.view }];
  });
}
