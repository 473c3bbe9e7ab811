import type { OptionalPage, SubjectAddress, Urls } from '../../model/urls.ts';

/** The part of the site that has the page of a subject. */
export function sectionOf({ type }: Pick<SubjectAddress, 'type'>): 'entities' | 'topics' {
  return type === 'entity' ? 'entities' : 'topics';
}

/** Where a site is, and what it does without. */
export interface Address {
  /** The base path, with `/` at both ends. */
  readonly base: string;
  /** The public origin, such as `https://example.org`, without a final slash; without it addresses stay paths. */
  readonly site?: string | undefined;
  /** Pages that are not made. */
  readonly without?: readonly OptionalPage[];
}

/** The one place that makes addresses. */
export function urlsFor({ base, site, without = [] }: Address): Urls {
  const at = (path: string): string => `${base}${path}`;
  const entity = (id: string): string => at(`entities/${id}/`);
  const topic = (id: string): string => at(`topics/${id}/`);
  const subject: Urls['subject'] = ({ type, id }) => (type === 'entity' ? entity(id) : topic(id));
  const article = (id: string): string => at(`articles/${id}/`);
  const has = (page: OptionalPage): boolean => !without.includes(page);
  return {
    home: base,
    has,
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
    event: ({ id, claim }) => {
      if (has('timeline')) return at(`timeline/#${id}`);
      const [passage] = claim.passages;
      return passage ? `${article(passage.article)}#${passage.sentence}` : base;
    },
    card: (of, id) => at(`cards/${id === undefined ? of : `${of}/${id}`}.png`),
    file: at,
    data: (name) => at(`data/${name}`),
    origin: site || null,
    absolute: (path) => (site ? `${site}${path}` : path),
  };
}
