import type { Article, Entity, Topic } from '../model/briefing.ts';
import { mentionExcerpt } from './excerpts.ts';
import type { PageContext } from './index.ts';
import { standAlone } from './pageData.ts';

/** The files of a feed, beside the page that it is about. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'feed.atom', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof FEED_FILES;

/** What is new about one page: articles, newest first. */
export interface Feed {
  /** Path of the page, base included. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly article: Article;
  /** Path of the place in the article, base included. */
  readonly path: string;
  readonly summary: string;
  /** What tells it apart from the same article in other feeds. */
  readonly scope: string;
}

/** Newer articles than these are in the lists of the site. */
const MOST = 60;

/** The feed of the site: every article. */
export function siteFeed({ briefing, urls }: PageContext): Feed {
  const { title, tagline } = briefing.site;
  const items = briefing.articles.slice(0, MOST).map(
    (article): FeedItem => ({
      article,
      path: urls.article(article.id),
      summary: article.keyPoints.map(({ statement }) => statement).join(' ') || article.title,
      scope: '',
    }),
  );
  return { path: urls.home, title, description: tagline ?? title, items };
}

/** The feed of an entry: the articles that mention it, each with the sentence that does so first. */
export function subjectFeed(subject: Entity | Topic, { briefing, lookup, urls, strings }: PageContext): Feed {
  const type = 'kind' in subject ? 'entity' : 'topic';
  const byArticle = Map.groupBy(subject.mentions, ({ article }) => article);
  const articles = [...byArticle.keys()].flatMap((id) => lookup.article(id) ?? []).toSorted(newestFirst);
  const items = articles.slice(0, MOST).map((article): FeedItem => {
    const mentions = byArticle.get(article.id) ?? [];
    const [first] = mentions;
    const { before, exact, after } = first
      ? mentionExcerpt(article, first)
      : { before: '', exact: '', after: '' };
    const quotation = article.rights.display === 'link' ? '' : ` “${before}${exact}${after}”`;
    return {
      article,
      path: urls.passage(article.id, `m${first?.number}`),
      summary: `${strings.mentions(mentions.length)}.${quotation}`,
      scope: subject.id,
    };
  });
  return {
    path: urls.subject({ type, id: subject.id }),
    title: `${subject.name} · ${briefing.site.title}`,
    description: standAlone(subject),
    items,
  };
}

/** The formats that can be written: Atom wants a date, and none is invented. */
export function feedFormats({ items }: Feed): readonly FeedFormat[] {
  return items.some(({ article }) => article.published) ? ['rss', 'atom', 'json'] : ['rss', 'json'];
}

function newestFirst(a: Article, b: Article): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one === other) return a.id < b.id ? -1 : 1;
  return one < other ? 1 : -1;
}
