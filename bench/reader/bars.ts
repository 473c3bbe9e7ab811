import type { Browser, Page } from 'playwright-core';
import { addressOf, type Site } from '../../src/inspect/site.ts';

/** A figure of a page and what it may be. */
export interface Bar {
  readonly page: string;
  readonly what: string;
  readonly bar: string;
  readonly is: string;
  readonly holds: boolean;
}

/** A built site that is served, and a browser to look at it. */
export interface Served {
  readonly site: Site;
  /** With its base path. */
  readonly url: string;
  readonly browser: Browser;
}

type SitePage = Site['pages'] extends ReadonlyMap<string, infer P> ? P : never;

/** The bars of one kind of page; a new group is one file and one row in `index.ts`. */
export type BarGroup = (served: Served) => Promise<readonly Bar[]>;

export interface Window {
  readonly width: number;
  readonly height: number;
}

export const PHONE: Window = { width: 375, height: 812 };
export const LAPTOP: Window = { width: 1280, height: 900 };

/** A figure that may be at most so much. */
export function atMost(page: string, what: string, most: number, is: number, digits = 0): Bar {
  return { page, what, bar: most === Infinity ? '' : `≤ ${most}`, is: is.toFixed(digits), holds: is <= most };
}

/** A figure that is at least so much. */
export function atLeast(page: string, what: string, least: number, is: number): Bar {
  return { page, what, bar: `≥ ${least}`, is: String(is), holds: is >= least };
}

/** Opens a page of the site, looks at it, and closes it. @param path below the base */
export async function look<T>(
  { browser, url }: Served,
  path: string,
  window: Window,
  see: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: window });
  const page = await context.newPage();
  await page.goto(new URL(path, url).href, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const seen = await see(page);
  await context.close();
  return seen;
}

/** How many windows high the page is. */
export function screensOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
}

/** How many sheets of A4 the page takes. */
export async function sheetsOf(page: Page): Promise<number> {
  const margin = '15mm';
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The bars of some pages of one section: of those that come first in an order. */
export function barsOfSection(
  section: string,
  { order, count }: { readonly order: (a: SitePage, b: SitePage) => number; readonly count: number },
  barsOf: (path: string, served: Served) => Promise<readonly Bar[]>,
): BarGroup {
  return async (served) => {
    const pages = [...served.site.pages.values()]
      .filter(
        ({ path, isRedirect }) =>
          path.split('/').length === 3 && path.startsWith(`${section}/`) && !isRedirect,
      )
      .toSorted(order)
      .slice(0, count);
    const bars: Bar[] = [];
    for (const { path } of pages) bars.push(...(await barsOf(addressOf(path), served)));
    return bars;
  };
}
