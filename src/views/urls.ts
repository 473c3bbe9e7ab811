import type { SubjectAddress, Urls } from '../model/urls.ts';

/** The part of the site that has the page of a subject. */
export function sectionOf({ type }: Pick<SubjectAddress, 'type'>): 'entities' | 'topics' {
  return type === 'entity' ? 'entities' : 'topics';
}

/**
 * The one place that makes addresses.
 * @param base the base path, with `/` at both ends
 * @param site the public origin, such as `https://example.org`, without a final slash; without it addresses stay paths
 */
export function urlsFor({ base, site }: { readonly base: string; readonly site?: string | undefined }): Urls {
  const at = (path: string): string => `${base}${path}`;
  const entity = (id: string): string => at(`entities/${id}/`);
  const topic = (id: string): string => at(`topics/${id}/`);
  const subject: Urls['subject'] = ({ type, id }) => (type === 'entity' ? entity(id) : topic(id));
  const article = (id: string): string => at(`articles/${id}/`);
  return {
    home: base,
    section: (section) => at(`${section}/`),
    article,
    passage: (id, fragment) => `${article(id)}#${fragment}`,
    annotations: (id) => at(`articles/${id}/annotations.jsonld`),
    entity,
    topic,
    subject,
    mentions: (target, page) =>
      page > 1 ? `${subject(target)}mentions/${page}/` : `${subject(target)}mentions/`,
    list: (name, page) => {
      if (page > 1) return at(`browse/${name}/${page}/`);
      return at(['entities', 'topics', 'articles'].includes(name) ? `${name}/` : `browse/${name}/`);
    },
    embed: ({ type, id }) => at(`embed/${sectionOf({ type })}/${id}/`),
    oembed: ({ type, id }) => at(`oembed/${sectionOf({ type })}/${id}.json`),
    reference: (id) => at(`about/#ref-${id}`),
    event: (id) => at(`timeline/#${id}`),
    card: (of, id) => at(`cards/${id === undefined ? of : `${of}/${id}`}.png`),
    file: at,
    data: (name) => at(`data/${name}`),
    origin: site || null,
    absolute: (path) => (site ? `${site}${path}` : path),
  };
}
