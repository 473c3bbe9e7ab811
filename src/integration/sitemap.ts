import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Briefing } from '../model/briefing.ts';
import { precisionOf, type VagueDate } from '../model/dates.ts';
import type { Urls } from '../model/urls.ts';
import type { Session } from './session.ts';

/** Pages that search engines need not list: they lead on, or stand in other sites. */
const UNLISTED = /^(?:search\/|embed\/|404)/;

/** `sitemap-index.xml` of the pages, with the dates that they state themselves and no others. */
export function briefingSitemap(session: () => Session): AstroIntegration {
  const below = (page: string): string | null => {
    const { home } = session().options.urls;
    const path = decodeURI(new URL(page).pathname);
    return path.startsWith(home) ? path.slice(home.length) : null;
  };
  return sitemap({
    filter(page) {
      const path = below(page);
      const redirects = session().latest?.briefing.redirects ?? [];
      return path === null || (!UNLISTED.test(path) && !redirects.some(({ from }) => from === path));
    },
    serialize(item) {
      const date = dates(session()).get(below(item.url) ?? '');
      return date === undefined ? item : { ...item, lastmod: date };
    },
  });
}

const datesOf = new WeakMap<Briefing, ReadonlyMap<string, string>>();

/** When pages last changed by their own word: an article’s date, the last check of an entry. */
function dates({ latest, options: { urls } }: Session): ReadonlyMap<string, string> {
  const briefing = latest?.briefing;
  if (!briefing) return new Map();
  const below = (url: string): string => url.slice(urls.home.length);
  const found = datesOf.get(briefing) ?? statedIn(briefing, urls, below);
  datesOf.set(briefing, found);
  return found;
}

function statedIn(
  { articles, entities, topics }: Briefing,
  urls: Urls,
  below: (url: string) => string,
): ReadonlyMap<string, string> {
  const stated: (readonly [string, VagueDate | null])[] = [
    ...articles.map(({ id, published }) => [below(urls.article(id)), published] as const),
    ...entities.map(({ id, checked }) => [below(urls.entity(id)), checked] as const),
    ...topics.map(({ id, checked }) => [below(urls.topic(id)), checked] as const),
  ];
  return new Map(
    stated.flatMap(([path, date]) => (date && precisionOf(date) === 'day' ? [[path, date] as const] : [])),
  );
}
