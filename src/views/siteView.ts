import { formatDate } from '../model/dates.ts';
import type { Section } from '../model/urls.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { SiteView } from '../model/views/site.ts';
import { fontPath } from './context/fontPath.ts';
import { hasDataPage } from './sharing/dataFiles.ts';
import { openGraphLocale } from './sharing/metadata.ts';

const SECTIONS = ['articles', 'entities', 'topics', 'timeline'] as const satisfies readonly Section[];

/** What every page knows of the site: made once. */
export function siteView(context: PageContext): SiteView {
  return context.remember('siteView', context.briefing, () => siteViewOf(context));
}

function siteViewOf(context: PageContext): SiteView {
  const { briefing, stats, urls, strings: t, lang } = context;
  const { title, dir, editor, checked } = briefing.site;
  const { articles, entities, topics, events } = briefing;
  const countOf = {
    articles: articles.length,
    entities: entities.length,
    topics: topics.length,
    timeline: urls.has('timeline') ? events.length : 0,
  };
  const font = (name: string) => urls.file(fontPath(name, context));
  const link = (section: Section) => ({ href: urls.section(section), text: t.sections[section] });
  return {
    title,
    lang: briefing.site.lang,
    content: briefing.site.content,
    titleIn: briefing.site.isTitleProposed ? { lang, dir } : briefing.site.content,
    dir,
    home: urls.home,
    origin: urls.origin,
    locale: openGraphLocale(lang),
    previews: stats.previews,
    // A page that says that there is nothing is no place to send readers to.
    sections: SECTIONS.filter((section) => countOf[section] > 0).map(link),
    search: urls.has('search') ? link('search') : null,
    entities: link('entities'),
    foot: [...(urls.has('about') ? [link('about')] : []), ...(hasDataPage(context) ? [link('data')] : [])],
    editor,
    checked: checked && t.frame.checked(formatDate(checked, lang)),
    openSearch: urls.origin === null || !urls.has('search') ? null : urls.file('opensearch.xml'),
    fonts: {
      styles: font('faces.css'),
      serif: font('serif-latin.woff2'),
      sans: font('sans-latin.woff2'),
      naskh: font('naskh-arabic.woff2'),
    },
  };
}
