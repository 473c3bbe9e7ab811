import { readFileSync } from 'node:fs';
import { cachedPage, readLinkCache, writeLinkCache } from '../../cache/links.ts';
import { type PagesReport, pagesReport, type ReportOptions } from '../../inspect/checks/pagesReport.ts';
import { type LinkedPage, readLinks } from '../../inspect/linkedPage.ts';
import type { Content } from '../../inspect/manifest.ts';

/** A page as it will be written. */
export interface RenderedPage {
  /** Path of its file in the site, with `/`. */
  readonly file: string;
  readonly content: Content;
  /** Its bytes, or a file that has the same. */
  readonly html: Uint8Array | { readonly path: string };
}

/** What the worker is asked: to read pages; to say what they hold; to check all pages of a folder. */
export type Order =
  | { readonly cache: string }
  | { readonly pages: readonly RenderedPage[] }
  | 'contents'
  | { readonly check: ReportOptions; readonly dir: string };

/** What it answers. */
export type Answer =
  | 'read'
  | { readonly contents: ReadonlyMap<string, Content> }
  | { readonly report: PagesReport }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

interface KnownPage {
  readonly content: Content;
  readonly linked: LinkedPage;
}

/** Reads the pages of one build. @returns what follows an order, one after the other */
export function inspection(): (order: Order) => Promise<Answer> {
  let cacheFile = '';
  let cache: ReturnType<typeof readLinkCache> = new Map();
  const known = new Map<string, KnownPage>();
  /** Each once: most pages have the same links. */
  const texts = new Map<string, string>();
  return async (order) => {
    if (order === 'contents') {
      // What is not cached is read again.
      await writeLinkCache(cacheFile, cacheable()).catch(() => {});
      return { contents: new Map(Array.from(known, ([file, { content }]) => [file, content])) };
    }
    if ('check' in order) {
      const linked = new Map(Array.from(known, ([file, one]) => [file, one.linked]));
      return { report: await pagesReport(order.dir, order.check, linked) };
    }
    if ('cache' in order) {
      cacheFile = order.cache;
      cache = readLinkCache(cacheFile);
      return 'read';
    }
    for (const page of order.pages) known.set(page.file, read(page));
    return 'read';
  };

  function read({ file, content, html }: RenderedPage): KnownPage {
    const text = () => ('path' in html ? readFileSync(html.path, 'utf8') : new TextDecoder().decode(html));
    return { content, linked: cachedPage(cache, file, content.sha256, own) ?? readLinks(file, text(), own) };
  }

  function own(text: string): string {
    const copy = texts.get(text) ?? Buffer.from(text).toString();
    texts.set(copy, copy);
    return copy;
  }

  function* cacheable(): Generator<{ sha256: string; linked: LinkedPage }> {
    for (const { content, linked } of known.values()) yield { sha256: content.sha256, linked };
  }
}
