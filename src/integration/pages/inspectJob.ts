import { on } from 'node:events';
import { readFileSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
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

/** Where the links of pages are cached from build to build. */
export interface InspectionWork {
  readonly cache: string;
}

/** What the job is asked: to read pages; to say what they hold; to check all pages of a folder; to end. */
export type Order =
  | { readonly pages: readonly RenderedPage[] }
  | 'contents'
  | { readonly check: ReportOptions; readonly dir: string }
  | 'end';

/** What it answers. */
export type Answer =
  | { readonly read: true }
  | { readonly contents: ReadonlyMap<string, Content> }
  | { readonly report: PagesReport };

interface KnownPage {
  readonly content: Content;
  readonly linked: LinkedPage;
}

/** Reads the pages of one build, and answers each order. */
export default async function inspect(
  { cache: cacheFile }: InspectionWork,
  port: MessagePort,
): Promise<null> {
  const cache = readLinkCache(cacheFile);
  const known = new Map<string, KnownPage>();
  /** Each once: most pages have the same links. */
  const texts = new Map<string, string>();
  for await (const [order] of on(port, 'message') as AsyncIterable<[Order]>) {
    if (order === 'end') break;
    port.postMessage(await answerTo(order));
  }
  return null;

  async function answerTo(order: Exclude<Order, 'end'>): Promise<Answer> {
    if (order === 'contents') {
      // What is not cached is read again.
      await writeLinkCache(cacheFile, cacheable()).catch(() => {});
      return { contents: new Map(Array.from(known, ([file, { content }]) => [file, content])) };
    }
    if ('check' in order) {
      const linked = new Map(Array.from(known, ([file, one]) => [file, one.linked]));
      return { report: await pagesReport(order.dir, order.check, linked) };
    }
    for (const page of order.pages) known.set(page.file, read(page));
    return { read: true };
  }

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
