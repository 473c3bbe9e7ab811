import { fileURLToPath } from 'node:url';

/** The components that an author can replace, by name. */
export const COMPONENT_NAMES = [
  'SiteHeader',
  'SiteFooter',
  'ArticlePage',
  'EntityPage',
  'TopicPage',
  'FrontPage',
  'SearchPage',
] as const;

export type ComponentName = (typeof COMPONENT_NAMES)[number];

/** Our own components that can be replaced, as Vite imports them. */
export const COMPONENTS = Object.fromEntries(
  COMPONENT_NAMES.map((name) => [
    name,
    fileURLToPath(new URL(`../components/${name}.astro`, import.meta.url)),
  ]),
) as Readonly<Record<ComponentName, string>>;
