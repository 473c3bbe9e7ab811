import type { PageContext } from '../../views/index.ts';
import { FEED_FILES, type Feed, feedFormats, siteFeed, subjectFeed } from '../../views/sharing/feeds.ts';
import { type ExportFile, textFile } from '../file.ts';
import { contentPages } from '../pages.ts';
import { toAtom, toJsonFeed, toRss } from './formats.ts';

const WRITERS = { rss: toRss, atom: toAtom, json: toJsonFeed } as const;

/** The feeds of the site and of every entity and topic. */
export function* feeds(context: PageContext): Generator<ExportFile> {
  yield* filesOf(siteFeed(context), '', context);
  for (const page of contentPages(context)) {
    if (page.type === 'subject') yield* filesOf(subjectFeed(page.subject, context), page.folder, context);
  }
}

function* filesOf(feed: Feed, folder: string, context: PageContext): Generator<ExportFile> {
  for (const format of feedFormats(feed)) {
    yield textFile(`${folder}${FEED_FILES[format]}`, () => WRITERS[format](feed, context));
  }
}
