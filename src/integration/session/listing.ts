import type { Briefing } from '../../model/briefing.ts';
import { precisionOf, type VagueDate } from '../../model/dates.ts';
import type { Urls } from '../../model/urls.ts';

/** What a sitemap asks of a briefing. Paths are below its home. */
export interface Listing {
  /** Former addresses. */
  readonly redirects: readonly string[];
  /** When pages last changed by their own word, to the day: an article’s date, the last check of an entry. */
  readonly dates: readonly (readonly [path: string, date: string])[];
}

export function listingOf({ articles, entities, topics, redirects }: Briefing, urls: Urls): Listing {
  const below = (url: string): string => url.slice(urls.home.length);
  const stated: (readonly [string, VagueDate | null])[] = [
    ...articles.map(({ id, published }) => [below(urls.article(id)), published] as const),
    ...entities.map(({ id, checked }) => [below(urls.entity(id)), checked] as const),
    ...topics.map(({ id, checked }) => [below(urls.topic(id)), checked] as const),
  ];
  return {
    redirects: redirects.map(({ from }) => from),
    dates: stated.flatMap(([path, date]) => (date && precisionOf(date) === 'day' ? [[path, date]] : [])),
  };
}
