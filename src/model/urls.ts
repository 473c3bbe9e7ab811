import type { TimelineEvent } from './graph.ts';
import type { ArticleId } from './ids.ts';

/** The pages that are not about one thing. */
export type Section = 'articles' | 'entities' | 'topics' | 'timeline' | 'search' | 'about' | 'data';

/** Pages that a project can do without, beside the one for unknown addresses. */
export const OPTIONAL_PAGES = ['about', 'data', 'embed', 'search', 'timeline'] as const;
export type OptionalPage = (typeof OPTIONAL_PAGES)[number];

/** What has a picture of its own. */
export type CardOf = 'articles' | 'entities' | 'topics' | 'site';

/** Of which subject the address is: a subject, or what a mention leads to. */
export interface SubjectAddress {
  readonly type: 'entity' | 'topic';
  readonly id: string;
}

/** Every address of the site, as paths below the base; `absolute` makes them public addresses. */
export interface Urls {
  readonly home: string;
  /** Whether the site has such pages: nothing leads to those that it has not. */
  has(page: OptionalPage): boolean;
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
  /** Its place in the timeline; where there is none, the passage that reports it, or the front page. */
  event(event: Pick<TimelineEvent, 'id' | 'claim'>): string;
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
