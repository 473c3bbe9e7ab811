/** All annotations as one W3C AnnotationCollection: its pages are the annotations of the articles, in their order. */
import type { PageContext } from '../../model/views/pageContext.ts';
export function annotationCollection({ briefing, urls, strings }: PageContext): object {
  const page = (index: number) => {
    const article = briefing.articles.at(index);
    return article && urls.absolute(urls.annotations(article.id));
  };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urls.absolute(urls.data('annotations.jsonld')),
    type: 'AnnotationCollection',
    label: `${briefing.site.title}${strings.colon}${strings.data.files.annotations[0]}`,
    total: countAnnotations({ briefing }),
    ...(briefing.articles.length > 0 && { first: page(0), last: page(-1) }),
  };
}

export function countAnnotations({ briefing }: Pick<PageContext, 'briefing'>): number {
  return briefing.articles.reduce(
    (sum, { mentions, statements, notes }) => sum + mentions.length + statements.length + notes.length,
    0,
  );
}
