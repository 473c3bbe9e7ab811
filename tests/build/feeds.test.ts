import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { belowBase, builtFiles, loadBriefing, place, urls } from '../site.ts';
import { attribute, elementsIn, readPage } from './page.ts';

const { site, articles, entities, topics } = await loadBriefing();
const subjects = [
  ...entities.map((entity) => ({ folder: belowBase(urls.entity(entity.id)), subject: entity })),
  ...topics.map((topic) => ({ folder: belowBase(urls.topic(topic.id)), subject: topic })),
];
const folders = ['', ...subjects.map(({ folder }) => folder)];
const byUrl = new Map(articles.map((article) => [urls.absolute(urls.article(article.id)), article]));

describe.runIf(site.exports.feeds && urls.origin !== null)('the feeds', () => {
  it('are there for the site, every entity and every topic, named in the head of its page', () => {
    expect(builtFiles('feed.xml')).toEqual(folders.map((folder) => `${folder}feed.xml`).toSorted());
    expect(builtFiles('feed.json')).toEqual(folders.map((folder) => `${folder}feed.json`).toSorted());
    for (const folder of folders) {
      const types = elementsIn(readPage(`${folder}index.html`))
        .filter((one) => attribute(one, 'rel') === 'alternate')
        .map((one) => attribute(one, 'type'));
      expect(types).toEqual(expect.arrayContaining(['application/rss+xml', 'application/feed+json']));
    }
  });

  it('say the same in RSS, Atom and JSON Feed, read by a library', () => {
    for (const folder of folders) {
      const rss = parseRssFeed(read(`${folder}feed.xml`));
      const json = parseJsonFeed(read(`${folder}feed.json`));
      const items = (json.items ?? []).map(({ id, url, title, content_html }) => [
        id,
        url,
        title,
        content_html,
      ]);
      expect(rss.title).toBe(json.title);
      expect((rss.items ?? []).map((one) => [one.guid?.value, one.link, one.title, one.description])).toEqual(
        items,
      );
      if (!builtFiles('feed.atom').includes(`${folder}feed.atom`)) continue;
      const atom = parseAtomFeed(read(`${folder}feed.atom`));
      const dated = items.filter(([, url]) => publishedAt(url));
      expect(atom.title?.value).toBe(json.title);
      expect(
        atom.entries?.map((one) => [one.id, one.links?.[0]?.href, one.title?.value, one.content?.value]),
      ).toEqual(dated);
    }
  });

  it('give each article the date on which it came out, and no date of their own', () => {
    for (const path of builtFiles('feed.xml')) {
      const { pubDate, lastBuildDate, items = [] } = parseRssFeed(read(path));
      expect(lastBuildDate, path).toBeUndefined();
      for (const { link, pubDate: date } of items) {
        const published = publishedAt(link);
        expect(date ? new Date(date as string).toISOString().slice(0, published?.length) : null).toBe(
          published,
        );
      }
      expect(pubDate).toBe(items.find((one) => one.pubDate)?.pubDate);
    }
  });

  it('of an entry hold every article that mentions it', () => {
    for (const { folder, subject } of subjects) {
      const mentioned = new Set(subject.mentions.map(({ article }) => article));
      const linked = (parseJsonFeed(read(`${folder}feed.json`)).items ?? []).map(({ url }) => url ?? '');
      for (const id of [...mentioned].slice(0, 60)) {
        expect(
          linked.some((url) => url.startsWith(urls.absolute(urls.article(id)))),
          id,
        ).toBe(true);
      }
    }
  });

  it('have an id for each item that no other item has', () => {
    const ids = builtFiles('feed.json').flatMap((path) =>
      (parseJsonFeed(read(path)).items ?? []).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function publishedAt(url: string | undefined): string | null {
  return byUrl.get(url?.replace(/#.*$/, '') ?? '')?.published ?? null;
}

function read(path: string): string {
  return readFileSync(join(place.outDir, path), 'utf8');
}
