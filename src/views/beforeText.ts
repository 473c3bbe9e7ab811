import type { Article, Entity } from '../model/briefing.ts';
import { formatDate } from '../model/dates.ts';
import { stringsFor } from '../strings/index.ts';
import { correctionSentence } from './corrections.ts';
import type { PageContext } from './index.ts';

/** Entities shown above the text of an article; the others follow below it. */
export const FIRST_NAMED = 8;

/** The entities that an article mentions, the most often mentioned first. */
export function namedIn({ mentions }: Article, { lookup }: Pick<PageContext, 'lookup'>): Entity[] {
  const counts = Map.groupBy(mentions, ({ target }) => target.id as string);
  const count = (entity: Entity): number => counts.get(entity.id)?.length ?? 0;
  return [...counts.keys()]
    .flatMap((id) => lookup.entity(id) ?? [])
    .toSorted((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
}

/** Who wrote and published an article, when and where, as the line below its title says it. */
export function creditsOf(article: Article, { lang }: Pick<PageContext, 'lang'>): string {
  const published = article.published && formatDate(article.published, lang);
  return [article.byline, article.publisher, published, article.dateline?.place].filter(Boolean).join(' · ');
}

/** What the page of an article shows before its text, in paragraphs with blank lines between. */
export function wordsBefore(
  article: Article,
  context: Pick<PageContext, 'briefing' | 'lookup' | 'lang'>,
): string {
  const corrected = article.corrections.at(-1);
  const named = namedIn(article, context).slice(0, FIRST_NAMED);
  return [
    context.briefing.site.title,
    article.title,
    creditsOf(article, context),
    corrected ? correctionSentence(corrected, { strings: stringsFor(context.lang), lang: context.lang }) : '',
    ...article.keyPoints.map(({ statement }) => statement),
    ...named.flatMap(({ name, gloss }) => [name, gloss ?? '']),
  ]
    .filter((words) => words !== '')
    .join('\n\n');
}
