import type { Article, Subject } from '../../model/briefing.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { PACKAGE_FILE } from './dataFiles.ts';
import {
  FEED_FILES,
  type FeedHead,
  feedFormats,
  hasFeeds,
  hasSiteFeeds,
  siteFeedHead,
  subjectFeedHead,
} from './feeds.ts';

/** Another form of a page, for its head: `rel="alternate"`. */
export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title?: string;
}

/** The file with a page as Markdown, beside the page. */
export const MARKDOWN_FILE = 'index.md';

const FEED_TYPES = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const;

export function articleAlternates(article: Article, context: PageContext): Alternate[] {
  const { briefing, urls } = context;
  const annotations = { type: 'application/ld+json', href: urls.annotations(article.id) };
  return [
    ...(briefing.site.exports.annotations ? [annotations] : []),
    ...pageAlternates(urls.article(article.id), context),
  ];
}

export function subjectAlternates(subject: Subject, context: PageContext): Alternate[] {
  const path = context.urls.subject(subject);
  return [
    ...(hasFeeds(subject, context) ? feedAlternates(subjectFeedHead(subject, context), context) : []),
    ...embedAlternates(subject, context),
    ...pageAlternates(path, context),
  ];
}

export function homeAlternates(context: PageContext): Alternate[] {
  return [...feedAlternates(siteFeedHead(context), context), ...pageAlternates(context.urls.home, context)];
}

/** The Markdown alternate of a page. @param path of the page, base included */
export function pageAlternates(path: string, { briefing }: PageContext): Alternate[] {
  return briefing.site.exports.markdown ? [{ type: 'text/markdown', href: `${path}${MARKDOWN_FILE}` }] : [];
}

/** The description of the data, for the page that lists them. */
export function dataAlternates({ urls, briefing }: PageContext): Alternate[] {
  if (!briefing.site.exports.data) return [];
  return [{ type: 'application/json', href: urls.data(PACKAGE_FILE), title: 'Data Package' }];
}

/** How other sites frame an entry: by its public address alone. */
function embedAlternates(subject: Subject, { briefing, urls }: PageContext): Alternate[] {
  if (!briefing.site.exports.embeds || urls.origin === null) return [];
  return [
    { type: 'application/json+oembed', href: urls.absolute(urls.oembed(subject)), title: subject.name },
  ];
}

function feedAlternates(feed: FeedHead, context: PageContext): Alternate[] {
  if (!hasSiteFeeds(context)) return [];
  return feedFormats(feed).map((format) => ({
    type: FEED_TYPES[format],
    href: `${feed.path}${FEED_FILES[format]}`,
    title: feed.title,
  }));
}
