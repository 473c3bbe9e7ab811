import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Session } from './session/session.ts';

/** Pages that search engines need not list: they lead on, or stand in other sites. */
const UNLISTED = /^(?:search\/|embed\/|404)/;

/**
 * `sitemap-index.xml` of the pages, with the dates that they state themselves and no others.
 * @param others public addresses of pages that this build does not make; asked for when all pages are there
 */
export function briefingSitemap(session: () => Session, others: string[] = []): AstroIntegration {
  const below = (page: string): string | null => {
    const { home } = session().options.urls;
    const path = decodeURI(new URL(page).pathname);
    return path.startsWith(home) ? path.slice(home.length) : null;
  };
  const redirects = lazily(() => new Set(session().listing?.redirects));
  const dates = lazily(() => new Map(session().listing?.dates));
  return sitemap({
    customPages: others,
    filter(page) {
      const path = below(page);
      return path === null || (!UNLISTED.test(path) && !redirects().has(path));
    },
    serialize(item) {
      const date = dates().get(below(item.url) ?? '');
      return date === undefined ? item : { ...item, lastmod: date };
    },
  });
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
