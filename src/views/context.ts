import type { Briefing, Exports } from '../model/briefing.ts';
import { type SearchRecord, searchRecords } from '../search/searchRecords.ts';
import { stringsFor } from '../strings/index.ts';
import type { PageContext } from './index.ts';
import { lookupOf } from './lookup.ts';
import { rememberingAll } from './remember.ts';
import { shapeOf } from './shape.ts';
import type { Urls } from './urls.ts';

/**
 * The context of pages and exports: the briefing with its index, its addresses and the words of the interface.
 * @param records what the search covers, where that was made already
 */
export function contextOf(
  briefing: Briefing,
  urls: Urls,
  records: () => readonly SearchRecord[] = () => searchRecords(briefing, urls),
): PageContext {
  const { lang } = briefing.site;
  return {
    briefing,
    shape: shapeOf(briefing),
    lookup: lookupOf(briefing),
    urls,
    strings: stringsFor(lang),
    lang,
    search: searchOf(records),
    remember: rememberingAll(),
  };
}

/** Made when it is asked for, once. */
function searchOf(records: () => readonly SearchRecord[]): PageContext['search'] {
  let made: readonly SearchRecord[] | null = null;
  return {
    get records() {
      made ??= records();
      return made;
    },
  };
}

/** The briefing without the files that only a build writes, so that no page names them. */
export function withoutExports(briefing: Briefing): Briefing {
  const exports: Exports = {
    // A route, and no file that a build adds.
    annotations: true,
    citations: false,
    feeds: false,
    embeds: false,
    twins: false,
    data: false,
    offline: false,
  };
  return { ...briefing, site: { ...briefing.site, exports } };
}
