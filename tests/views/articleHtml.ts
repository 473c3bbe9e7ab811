import type { Article, Briefing } from '../../src/model/briefing.ts';
import { articleParts } from '../../src/views/article/render.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';

/** The text of an article as its page shows it, element by element. */
export function articleHtml(article: Article, briefing: Briefing): string[] {
  const context = contextOf(briefing, urlsFor({ base: '/' }));
  return articleParts(article, context).map(({ html }) => html);
}
