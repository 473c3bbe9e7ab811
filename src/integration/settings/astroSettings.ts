import { createHash } from 'node:crypto';
import type { AstroConfig } from 'astro';
import { NAME } from '../hooks.ts';

/** The public address of a page, as Astro’s sitemap writes it. */
export function publicAddress(path: string, { site, base, trailingSlash, build }: AstroConfig): string {
  const isFolder = build.format === 'directory' && trailingSlash !== 'never';
  const whole = `${base}/${path}${isFolder ? '/' : ''}`.replace(/\/{2,}/g, '/');
  return new URL(whole, site).href;
}

/** Whether an integration of the author’s is given the list of the pages that Astro has made. */
export function isListAsked({ integrations }: AstroConfig): boolean {
  return integrations.some(({ name, hooks }) => 'astro:build:done' in hooks && !name.startsWith(NAME));
}

/** A digest of the settings of Astro that show in pages. */
export function settingsDigest({ base, site, trailingSlash, compressHTML, build }: AstroConfig): string {
  const { format, assets, assetsPrefix, inlineStylesheets } = build;
  const shown = { base, site, trailingSlash, compressHTML, format, assets, assetsPrefix, inlineStylesheets };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
