import type { ArticleId } from '../model/ids.ts';

/** The pages that are not about one thing. */
export type Section = 'articles' | 'entities' | 'topics' | 'timeline' | 'search' | 'about' | 'data';

/** What has a picture of its own. */
export type CardOf = 'articles' | 'entities' | 'topics' | 'site';

/** Of which subject the address is: a subject, or what a mention leads to. */
interface SubjectAddress {
  readonly type: 'entity' | 'topic';
  readonly id: string;
}

/** The part of the site that has the page of a subject. */
export function sectionOf({ type }: Pick<SubjectAddress, 'type'>): 'entities' | 'topics' {
  return type === 'entity' ? 'entities' : 'topics';
}

/** Every address of the site, as paths below the base; `absolute` makes them public addresses. */
export interface Urls {
  readonly home: string;
  section(section: Section): string;
  article(id: string): string;
  /** A block (`p3`), sentence (`p3s2`) or other id in an article. */
  passage(article: ArticleId | string, fragment: string): string;
  annotations(id: string): string;
  entity(id: string): string;
  topic(id: string): string;
  /** A page of the list of an entry's mentions. */
  mentions(target: SubjectAddress, page: number): string;
  /** A page of a list of articles or entries; see `browse.ts`. */
  list(name: string, page: number): string;
  subject(target: SubjectAddress): string;
  reference(id: string): string;
  event(id: string): string;
  /** The page of an entry that other sites may frame. */
  embed(target: SubjectAddress): string;
  /** What tells other sites how to frame it (https://oembed.com). */
  oembed(target: SubjectAddress): string;
  /** The picture of a page for those who share its address; `site` is that of every page without its own. */
  card(of: CardOf, id?: string): string;
  file(path: string): string;
  /** A file of the data. */
  data(name: string): string;
  /** The public origin, null when the build does not know it: addresses are then paths. */
  readonly origin: string | null;
  absolute(path: string): string;
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
