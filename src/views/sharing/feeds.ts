import type { Article, Subject } from '../../model/briefing.ts';
import type { TimelineEvent } from '../../model/graph.ts';
import type { Mention, Statement } from '../../model/mention.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { standAlone } from './pageData.ts';

/** The files of a feed, beside the page that it is about. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'feed.atom', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof FEED_FILES;

/** What a feed is about, without what is in it: enough for a link to it. */
export interface FeedHead {
  /** Path of the page, base included. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Newest first; what has no date stands last. */
  readonly articles: readonly Article[];
}

/** What is new about one page: articles, each with what it says there. */
export interface Feed extends FeedHead {
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly article: Article;
  /** Path of the place in the article, base included. */
  readonly path: string;
  /** What tells it apart from the same article in other feeds. */
  readonly scope: string;
  /** What the article says about the entry, in reading order; those of the site’s feed have none. */
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  /** Events for which the article is the evidence. */
  readonly events: readonly TimelineEvent[];
}

/** Older articles than these are in the lists of the site. */
const MOST = 60;

/** The feed of the site: every article. */
export function siteFeedHead({ briefing, urls }: PageContext): FeedHead {
  const { title, tagline } = briefing.site;
  const articles = briefing.articles.toSorted(newestFirst).slice(0, MOST);
  return { path: urls.home, title, description: tagline ?? title, articles };
}

export function siteFeed(context: PageContext): Feed {
  const head = siteFeedHead(context);
  const items = head.articles.map(
    (article): FeedItem => ({
      article,
      path: context.urls.article(article.id),
      scope: '',
      mentions: [],
      statements: article.statements,
      events: [],
    }),
  );
  return { ...head, items };
}

/** The feed of an entry: the articles that mention it or from which it has a statement or an event. */
export function subjectFeedHead(subject: Subject, { briefing, lookup, urls }: PageContext): FeedHead {
  const ids = new Set([
    ...subject.mentions.map(({ article }) => article),
    ...statementsOf(subject).map(({ article }) => article),
    ...subject.events.flatMap(articlesOf),
  ]);
  const articles = [...ids].flatMap((id) => lookup.article(id) ?? []).toSorted(newestFirst);
  return {
    path: urls.subject(subject),
    title: `${subject.name} · ${briefing.site.title}`,
    description: standAlone(subject),
    articles: articles.slice(0, MOST),
  };
}

export function subjectFeed(subject: Subject, context: PageContext): Feed {
  const head = subjectFeedHead(subject, context);
  const mentions = Map.groupBy(subject.mentions, ({ article }) => article);
  const statements = Map.groupBy(statementsOf(subject), ({ article }) => article);
  const events = Map.groupBy(
    subject.events.flatMap((event) => articlesOf(event).map((article) => ({ article, event }))),
    ({ article }) => article,
  );
  const items = head.articles.map((article): FeedItem => {
    const own = mentions.get(article.id) ?? [];
    const [first] = own;
    const { urls } = context;
    return {
      article,
      path: first ? urls.passage(article.id, first.id) : urls.article(article.id),
      scope: subject.id,
      mentions: own,
      statements: statements.get(article.id) ?? [],
      events: (events.get(article.id) ?? []).map(({ event }) => event),
    };
  });
  return { ...head, items };
}

/** Whether the site has feeds: their addresses are whole ones, which takes an origin. */
export function hasSiteFeeds({ briefing, urls }: Pick<PageContext, 'briefing' | 'urls'>): boolean {
  return briefing.site.exports.feeds !== false && urls.origin !== null;
}

/** Whether an entry has feeds: a topic with those of the site, an entity where `all` are asked for. */
export function hasFeeds(subject: Subject, context: Pick<PageContext, 'briefing' | 'urls'>): boolean {
  return hasSiteFeeds(context) && isFed(subject, context);
}

/** Whether an entry has feeds wherever the site has a public address: those are to live for ever. */
export function isFed(subject: Subject, { briefing }: Pick<PageContext, 'briefing'>): boolean {
  const { feeds } = briefing.site.exports;
  return feeds === 'all' || (feeds === 'site' && subject.type === 'topic');
}

/** The formats that can be written: Atom wants a date, and none is invented. */
export function feedFormats({ articles }: FeedHead): readonly FeedFormat[] {
  return articles.some(({ published }) => published) ? ['rss', 'atom', 'json'] : ['rss', 'json'];
}

/** By the entity and about it, each once. */
function statementsOf(subject: Subject): readonly Statement[] {
  if (subject.type === 'topic') return [];
  const all = [...subject.statementsBy, ...subject.statementsAbout];
  return [...new Map(all.map((one) => [`${one.article} ${one.id}`, one])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
}

function articlesOf({ claim }: TimelineEvent) {
  return [...new Set(claim.passages.map(({ article }) => article))];
}

function newestFirst(a: Article, b: Article): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one === other) return a.id < b.id ? -1 : 1;
  return one < other ? 1 : -1;
}
