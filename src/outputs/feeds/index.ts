import type { PageContext } from '../../model/views/pageContext.ts';
import {
  FEED_FILES,
  type Feed,
  feedFormats,
  hasFeeds,
  siteFeed,
  subjectFeed,
} from '../../views/sharing/feeds.ts';
import { type ExportFile, textFile } from '../file.ts';
import { contentPages } from '../pages.ts';
import { toAtom, toJsonFeed, toRss } from './formats.ts';

const WRITERS = { rss: toRss, atom: toAtom, json: toJsonFeed } as const;

/** The feeds of the site, of every topic, and of every entity where they are asked for. */
export function* feeds(context: PageContext): Generator<ExportFile> {
  yield* filesOf(siteFeed(context), '', context);
  for (const page of contentPages(context)) {
    if (page.type !== 'subject' || !hasFeeds(page.subject, context)) continue;
    yield* filesOf(subjectFeed(page.subject, context), page.folder, context);
  }
}

function* filesOf(feed: Feed, folder: string, context: PageContext): Generator<ExportFile> {
  for (const format of feedFormats(feed)) {
    yield textFile(`${folder}${FEED_FILES[format]}`, () => WRITERS[format](feed, context));
  }
}
