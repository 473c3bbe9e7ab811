import { assemble } from '../../assemble/assemble.ts';
import type { ReadingCache } from '../../cache/readingCache.ts';
import type { Article } from '../../model/briefing.ts';
import type { Urls } from '../../model/urls.ts';
import type { Surroundings } from '../../model/views/searchRecord.ts';
import { readBriefing } from '../../read/briefing.ts';
import { addressesAt } from '../../views/context/addresses.ts';
import { contextOf, withoutExports } from '../../views/context/context.ts';
import type { Snapshot } from './snapshot.ts';

/** How a briefing is read. */
export interface ReadOptions {
  /** Holds `seeds/` and `content/`. */
  readonly dir: string;
  readonly urls: Urls;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** Is given each article as soon as it is assembled; the briefing may still prove to have errors. */
  readonly onArticle?: (article: Article, around: Surroundings) => void;
}

/** Reads, checks and assembles a briefing. It is a module of its own: a build with nothing changed does not load it. */
export async function read(
  { dir, urls, drafts, onArticle }: ReadOptions,
  readings: ReadingCache,
): Promise<Omit<Snapshot, 'views' | 'dataDir'>> {
  const { records, issues: found } = await readBriefing(dir, readings);
  const { briefing, issues: assembled } = assemble(records, {
    addressesOf: addressesAt(urls),
    drafts,
    cache: readings,
    ...(onArticle && { onArticle }),
  });
  const issues = [...found, ...assembled];
  // In `astro dev`, no page names a file that only a build writes.
  const context = contextOf(drafts ? withoutExports(briefing) : briefing, urls);
  return {
    records,
    briefing,
    context,
    issues,
    errors: issues.filter(({ severity }) => severity === 'error'),
  };
}
