import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { cachedPage, readLinkCache, writeLinkCache } from '../../cache/links.ts';
import { pagesReport } from '../../inspect/checks/pagesReport.ts';
import { type LinkedPage, readLinks } from '../../inspect/linkedPage.ts';
import type { Content } from '../../inspect/manifest.ts';
import type { Answer, Order, RenderedPage } from './inspector.ts';

interface KnownSite {
  readonly content: Content;
  readonly linked: LinkedPage;
}

let cacheFile = '';
let cache: ReturnType<typeof readLinkCache> = new Map();
const known = new Map<string, KnownSite>();

parentPort?.on('message', async (order: Order) => {
  try {
    parentPort?.postMessage(await answer(order));
  } catch (error) {
    // Of an error, a message between threads keeps only its words.
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ failure: { message, code, path, syscall } } satisfies Answer);
  }
});

async function answer(order: Order): Promise<Answer> {
  if (order === 'contents') {
    // What is not cached is read again.
    await writeLinkCache(cacheFile, cacheable()).catch(() => {});
    return { contents: new Map(Array.from(known, ([file, { content }]) => [file, content])) };
  }
  if ('check' in order) {
    const linked = new Map(Array.from(known, ([file, one]) => [file, one.linked]));
    for (const file of order.replaced) linked.delete(file);
    return { report: await pagesReport(order.dir, order.check, linked) };
  }
  if ('cache' in order) {
    cacheFile = order.cache;
    cache = readLinkCache(cacheFile);
    return 'read';
  }
  for (const page of order.pages) known.set(page.file, read(page));
  return 'read';
}

function read({ file, content, html }: RenderedPage): KnownSite {
  const text = () => ('path' in html ? readFileSync(html.path, 'utf8') : new TextDecoder().decode(html));
  return { content, linked: cachedPage(cache, file, content.sha256, own) ?? readLinks(file, text(), own) };
}

/** Each once: most pages have the same links. */
const texts = new Map<string, string>();

function own(text: string): string {
  const copy = texts.get(text) ?? Buffer.from(text).toString();
  texts.set(copy, copy);
  return copy;
}

function* cacheable(): Generator<{ sha256: string; linked: LinkedPage }> {
  for (const { content, linked } of known.values()) yield { sha256: content.sha256, linked };
}
