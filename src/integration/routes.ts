import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OPTIONAL_PAGES } from '../model/urls.ts';

/** The pages of a briefing: pattern below the prefix, and component below `src/routes/`. */
const ROUTES = [
  ['/', 'index.astro'],
  ['/about', 'about.astro'],
  ['/search', 'search.astro'],
  ['/timeline', 'timeline.astro'],
  ['/articles', 'articles/index.astro'],
  ['/articles/[id]', 'articles/[id].astro'],
  ['/entities', 'entities/index.astro'],
  ['/entities/[id]', 'entities/[id].astro'],
  ['/topics', 'topics/index.astro'],
  ['/topics/[id]', 'topics/[id].astro'],
  ['/[section]/[id]/mentions/[...page]', 'mentions.astro'],
  ['/browse/[...at]', 'browse/[...at].astro'],
  ['/browse/articles/[page]', 'browse/articles/[page].astro'],
  ['/embed/[section]/[id]', 'embed/[section]/[id].astro'],
  ['/[data]', '[data].astro'],
  ['/[...from]', '[...from].astro'],
  ['/404', '404.astro'],
] as const;

/** Pages that a project can do without. */
export const DISABLEABLE = ['404', ...OPTIONAL_PAGES] as const;
export type Disableable = (typeof DISABLEABLE)[number];

export interface PageRoute {
  readonly pattern: string;
  readonly entrypoint: URL;
}

const PAGE_ENDINGS = ['.astro', '.md', '.mdx', '.html', '.ts', '.js'];

/**
 * The routes to inject. A page of the author's own wins over ours at the same pattern.
 * @param pagesDir the author's `src/pages`
 * @param disabled pages that are not made
 * @param prefix path of the briefing, without a final slash; empty for the whole site
 */
export function pageRoutes(
  pagesDir: string,
  prefix: string,
  disabled: readonly Disableable[],
): readonly PageRoute[] {
  const without = new Set<string>(prefix === '' ? disabled : [...disabled, '404']);
  return ROUTES.filter(([pattern]) => !without.has(pattern.split('/')[1] ?? ''))
    .map(([pattern, component]) => ({
      pattern: `${prefix}${pattern === '/' && prefix !== '' ? '' : pattern}`,
      entrypoint: new URL(`../routes/${component}`, import.meta.url),
    }))
    .filter(({ pattern }) => !hasOwnPage(pagesDir, pattern));
}

function hasOwnPage(pagesDir: string, pattern: string): boolean {
  const path = pattern.replace(/^\//, '');
  return PAGE_ENDINGS.some(
    (ending) =>
      (path !== '' && existsSync(join(pagesDir, `${path}${ending}`))) ||
      existsSync(join(pagesDir, path, `index${ending}`)),
  );
}
