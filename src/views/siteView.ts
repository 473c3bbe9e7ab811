import type { SiteView } from '../model/views/site.ts';
import type { PageContext } from './index.ts';

/** What every page knows of the site. */
export function siteView({ briefing, lang }: PageContext): SiteView {
  const { title, dir } = briefing.site;
  return { title, lang, dir };
}
