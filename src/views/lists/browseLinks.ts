import { KIND_ORDER } from '../../model/kinds.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { countingIn } from '../../strings/counted.ts';
import { listOfKind } from './browse.ts';

/** A list of the briefing and how much is in it. */
export interface BrowseLink {
  readonly href: string;
  readonly text: string;
  /** As the language of the interface writes it. */
  readonly count: string;
}

/** All lists that hold something. */
export function browseLinks(context: PageContext): BrowseLink[] {
  const { briefing, urls, strings: t } = context;
  const { articles, entities, topics, events } = briefing;
  const { number } = countingIn(context.lang);
  const kinds = KIND_ORDER.map((kind) => ({
    href: listOfKind(kind, context),
    text: t.kinds[kind][1] ?? '',
    count: entities.filter((entity) => entity.kind === kind).length,
  }));
  return [
    { href: urls.section('articles'), text: t.sections.articles, count: articles.length },
    ...kinds,
    { href: urls.section('topics'), text: t.sections.topics, count: topics.length },
    { href: urls.section('timeline'), text: t.timeline, count: urls.has('timeline') ? events.length : 0 },
  ]
    .filter(({ count }) => count > 0)
    .map((link) => ({ ...link, count: number(link.count) }));
}
