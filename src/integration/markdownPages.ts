import { entriesOf } from './entries.ts';
import type { ResolvedOptions } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** A page whose Markdown is made of its stored view. */
export interface MarkdownPage {
  readonly type: 'subject' | 'mentions';
  /** Path of the page in the folder of the briefing. */
  readonly path: string;
  /** Digest of the view. */
  readonly view: string;
}

/** What a thread needs to write the Markdown of pages. */
export interface MarkdownWork {
  readonly settings: Pick<ResolvedOptions, 'kinds' | 'strings'>;
  /** Folder from which the paths of settings count. */
  readonly root: string;
  readonly address: { readonly base: string; readonly site: string | undefined };
  /** Language of the interface (BCP 47). */
  readonly lang: string;
  readonly viewsDir: string;
  /** Folder of the briefing in the site. */
  readonly dir: string;
  /** The same folder among the author’s own files, which stay. */
  readonly publicDir: string;
  readonly pages: readonly MarkdownPage[];
  /** The site before, its cache, and the digest of the engine. */
  readonly before: { readonly dir: string; readonly cacheDir: string; readonly program: string };
}

/** The pages of entries and of their mentions; none where the briefing has no Markdown. */
export function markdownPages(snapshot: Snapshot): readonly MarkdownPage[] {
  const { briefing, context } = snapshot;
  if (!briefing.site.exports.markdown) return [];
  const subjects = (['entities', 'topics'] as const).flatMap((name) => entriesOf(name, snapshot));
  const mentions = entriesOf('site', snapshot).filter(({ data }) => data['route'] === 'mentions');
  const of = (type: MarkdownPage['type'], entries: typeof subjects): MarkdownPage[] =>
    entries.flatMap(({ page }) =>
      page ? [{ type, path: page.href.slice(context.urls.home.length), view: page.view }] : [],
    );
  return [...of('subject', subjects), ...of('mentions', mentions)];
}
