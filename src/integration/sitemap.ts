import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { NAME } from './hooks.ts';
import type { Session } from './session/session.ts';

/** Pages that search engines need not list: they lead on, or stand in other sites. */
const UNLISTED = /^(?:search\/|embed\/|404)/;
/** What a host answers with where there is no page, of a larger site too. */
const STATUS = /\/(?:404|500)\/?$/;

/**
 * `sitemap-index.xml` of the pages, with the dates that they state themselves and no others.
 * @param others public addresses of pages that Astro does not make in this build; asked for when all pages are there
 */
export function briefingSitemap(session: () => Session, others: string[] = []): AstroIntegration {
  /** A page below the home of the briefing, whose addresses end with a slash also where those of its site do not. */
  const below = (page: string): string | null => {
    const { home } = session().options.urls;
    const path = `${decodeURI(new URL(page).pathname).replace(/\/$/, '')}/`;
    return path.startsWith(home) ? path.slice(home.length) : null;
  };
  const redirects = lazily(() => new Set(session().listing?.redirects));
  const dates = lazily(() => new Map(session().listing?.dates));
  const integration = sitemap({
    customPages: others,
    filter(page) {
      if (STATUS.test(new URL(page).pathname)) return false;
      const path = below(page);
      return path === null || (!UNLISTED.test(path) && !redirects().has(path));
    },
    serialize(item) {
      const path = below(item.url);
      if (path === null) return item;
      const date = dates().get(path);
      return { ...item, url: item.url.replace(/\/?$/, '/'), ...(date !== undefined && { lastmod: date }) };
    },
  });
  return { ...integration, name: `${NAME}/sitemap` };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
