import type { Briefing } from '../../model/briefing.ts';
import type { VagueDate } from '../../model/dates.ts';
import { latestOf } from '../../model/dates.ts';
import type { Urls } from '../../model/urls.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { articlePages, subjectPages } from '../lists/browse.ts';
import { mentionPages } from '../lists/paging.ts';
import { articleDate, subjectDate } from '../sharing/citation.ts';
import { dataFileNames, hasDataPage } from '../sharing/dataFiles.ts';
import { FEED_FILES, feedFormats, isFed, siteFeedHead, subjectFeedHead } from '../sharing/feeds.ts';
import { contextOf } from './context.ts';

/** A page of the site. */
export interface SitePage {
  /** Base included. */
  readonly path: string;
  /** The latest date that the page itself states; null when it states none. A build has no date. */
  readonly changed: VagueDate | null;
  /** False for pages that no search engine should list. */
  readonly listed: boolean;
}

/** Every page of the site but the one for addresses that do not exist, and former addresses. */
export function* sitePages(context: PageContext): Generator<SitePage> {
  const { briefing, urls } = context;
  const newest = latestOf(briefing.articles.map(({ published }) => published));
  const page = (path: string, changed: VagueDate | null = null, listed = true) => ({ path, changed, listed });
  yield page(urls.home, latestOf([newest, briefing.site.checked]));
  if (urls.has('timeline')) yield page(urls.section('timeline'));
  if (urls.has('about')) yield page(urls.section('about'));
  if (urls.has('search')) yield page(urls.section('search'), null, false);
  if (hasDataPage(context)) yield page(urls.section('data'));
  for (const [index] of articlePages(context).entries()) {
    yield page(urls.list('articles', index + 1), index === 0 ? newest : null);
  }
  for (const list of ['entities', 'topics', ...context.stats.listedKinds] as const) {
    for (const { page: number } of subjectPages(list, context)) yield page(urls.list(list, number));
  }
  for (const article of briefing.articles)
    yield page(urls.article(article.id), articleDate(article, context));
  for (const subject of briefing.subjects) {
    const changed = subjectDate(subject, context);
    yield page(urls.subject(subject), changed);
    for (const [index] of mentionPages(subject.mentions).entries()) {
      yield page(urls.mentions(subject, index + 1), changed);
    }
    if (briefing.site.exports.embeds) yield page(urls.embed(subject), null, false);
  }
}

/** Files that others subscribe to or name in their data, as paths with the base. */
export function* siteFiles(context: PageContext): Generator<string> {
  const { briefing, urls } = context;
  const { exports } = briefing.site;
  if (exports.annotations) for (const { id } of briefing.articles) yield urls.annotations(id);
  if (exports.data) yield* dataFileNames().map(urls.data);
  if (!exports.feeds) return;
  const subjects = briefing.subjects.filter((one) => isFed(one, context));
  for (const feed of [siteFeedHead(context), ...subjects.map((one) => subjectFeedHead(one, context))]) {
    for (const format of feedFormats(feed)) yield `${feed.path}${FEED_FILES[format]}`;
  }
}

/** The addresses that are to live for ever: pages, files, events and questions, as paths below the base. */
export function addressesOf(context: PageContext): ReadonlySet<string> {
  const { briefing, urls } = context;
  const events = urls.has('timeline') ? briefing.events.filter(({ draft }) => !draft).map(urls.event) : [];
  const questions = briefing.subjects.flatMap((subject) =>
    (subject.body?.headings ?? []).map(({ id }) => `${urls.subject(subject)}#${id}`),
  );
  const pages = Array.from(sitePages(context), ({ path }) => path);
  const paths = [...pages, ...siteFiles(context), ...events, ...questions];
  return new Set(paths.map((path) => path.slice(urls.home.length)));
}

/** The same for briefings whose pages are at these addresses. */
export function addressesAt(urls: Urls): (briefing: Briefing) => ReadonlySet<string> {
  return (briefing) => addressesOf(contextOf(briefing, urls));
}
