import type { Briefing, Exports } from '../../model/briefing.ts';
import type { Urls } from '../../model/urls.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { stringsFor } from '../../strings/index.ts';
import { lookupOf } from './lookup.ts';
import { rememberingAll } from './remember.ts';
import { statsOf } from './stats.ts';

/**
 * The context of pages and exports: the briefing with its index, its addresses and the words of the interface. Without the
 * pages for other sites, nothing says how to frame one.
 */
export function contextOf(given: Briefing, urls: Urls): PageContext {
  const briefing = urls.has('embed') ? given : withExports(given, { embeds: false });
  const { lang } = briefing.site;
  return {
    briefing,
    stats: statsOf(briefing),
    lookup: lookupOf(briefing),
    urls,
    strings: stringsFor(lang),
    lang,
    remember: rememberingAll(),
  };
}

/** The briefing without the files that only a build writes, so that no page names them. */
export function withoutExports(briefing: Briefing): Briefing {
  return withExports(briefing, {
    // A route, and no file that a build adds.
    annotations: true,
    citations: false,
    feeds: false,
    embeds: false,
    markdown: false,
    data: false,
    offline: false,
  });
}

function withExports(briefing: Briefing, changed: Partial<Exports>): Briefing {
  const exports = { ...briefing.site.exports, ...changed };
  return { ...briefing, site: { ...briefing.site, exports } };
}
