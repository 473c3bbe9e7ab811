import { createHash } from 'node:crypto';
import type { Article } from '../../model/briefing.ts';
import { latestOf, type VagueDate } from '../../model/dates.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { FEED_FILES, type Feed, type FeedItem } from '../../views/sharing/feeds.ts';
import { itemHtml, itemSummary } from './content.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

/** RSS 2.0. Dates are those of the articles; there is none of the build. */
export function toRss(feed: Feed, context: PageContext): string {
  const { urls, lang } = context;
  const newest = feed.items.find(({ article }) => article.published)?.article.published;
  const items = feed.items.map((item) => {
    const { article } = item;
    return element('item', {}, [
      element('title', {}, article.title),
      element('link', {}, urls.absolute(item.path)),
      element('guid', { isPermaLink: 'false' }, idOf(item)),
      ...optional(article.published, (date) => element('pubDate', {}, firstMoment(date).toUTCString())),
      ...optional(updatedOf(article), (date) => element('atom:updated', {}, isoMoment(date))),
      element('description', {}, itemHtml(item, context)),
    ]);
  });
  const channel = element('channel', {}, [
    element('title', {}, feed.title),
    element('link', {}, urls.absolute(feed.path)),
    element('description', {}, feed.description),
    element('language', {}, lang),
    ...optional(newest, (date) => element('pubDate', {}, firstMoment(date).toUTCString())),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfOf(feed, 'rss', urls) }, null),
    ...items,
  ]);
  return xmlDocument(element('rss', { version: '2.0', 'xmlns:atom': ATOM }, [channel]));
}

/** Atom (RFC 4287). Articles without a date are left out, since an entry must have one. */
export function toAtom(feed: Feed, context: PageContext): string {
  const { urls, lang, briefing } = context;
  const { site } = briefing;
  const entries = feed.items.flatMap((item) => {
    const { article } = item;
    if (!article.published) return [];
    const moment = isoMoment(updatedOf(article) ?? article.published);
    const author = article.byline ?? article.publisher;
    const entry = element('entry', article.lang === lang ? {} : { 'xml:lang': article.lang }, [
      element('id', {}, idOf(item)),
      element('title', {}, article.title),
      element('updated', {}, moment),
      element('published', {}, isoMoment(article.published)),
      element('link', { rel: 'alternate', type: 'text/html', href: urls.absolute(item.path) }, null),
      ...optional(author, (name) => element('author', {}, [element('name', {}, name)])),
      element('summary', {}, itemSummary(item, context)),
      element('content', { type: 'html' }, itemHtml(item, context)),
    ]);
    return [{ entry, moment }];
  });
  const feedElement = element('feed', { xmlns: ATOM, 'xml:lang': lang }, [
    element('id', {}, uuidOf(urls.absolute(feed.path))),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element(
      'updated',
      {},
      entries
        .map(({ moment }) => moment)
        .toSorted()
        .at(-1) ?? '',
    ),
    element('author', {}, [element('name', {}, site.editor ?? site.title)]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: selfOf(feed, 'atom', urls) }, null),
    element('link', { rel: 'alternate', type: 'text/html', href: urls.absolute(feed.path) }, null),
    ...entries.map(({ entry }) => entry),
  ]);
  return xmlDocument(feedElement);
}

/** JSON Feed 1.1. */
export function toJsonFeed(feed: Feed, context: PageContext): string {
  const { urls, lang, briefing } = context;
  const { site } = briefing;
  const items = feed.items.map((item) => {
    const { article } = item;
    const author = article.byline ?? article.publisher;
    const updated = updatedOf(article);
    return {
      id: idOf(item),
      url: urls.absolute(item.path),
      title: article.title,
      summary: itemSummary(item, context),
      content_html: itemHtml(item, context),
      ...(article.published && { date_published: isoMoment(article.published) }),
      ...(updated && updated !== article.published && { date_modified: isoMoment(updated) }),
      ...(author && { authors: [{ name: author }] }),
      language: article.lang,
    };
  });
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: urls.absolute(feed.path),
    feed_url: selfOf(feed, 'json', urls),
    description: feed.description,
    language: lang,
    ...(site.editor && { authors: [{ name: site.editor }] }),
    items,
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

function selfOf(feed: Feed, format: keyof typeof FEED_FILES, urls: PageContext['urls']): string {
  return urls.absolute(`${feed.path}${FEED_FILES[format]}`);
}

/** Of the first id of the article and of the feed: it stays when a text is corrected, and when the site moves. */
function idOf({ article, scope }: FeedItem): string {
  return uuidOf(`${article.firstId}\n${scope}`);
}

/** When an item last changed: the last correction with a date, else when the article was published. */
function updatedOf({ published, corrections }: Article): VagueDate | null {
  return latestOf([published, ...corrections.map(({ date }) => date)]);
}

/** A name-based UUID (RFC 9562, version 8, SHA-256). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The first moment of a date, in UTC: feeds know no vaguer one. */
function isoMoment(date: VagueDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`;
}

function firstMoment(date: VagueDate): Date {
  return new Date(isoMoment(date));
}

function optional<T>(value: T | null | undefined, write: (value: T) => Xml): Xml[] {
  return value === null || value === undefined ? [] : [write(value)];
}
