import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PagesReport, ReportOptions } from '../../inspect/checks/pagesReport.ts';
import type { Content } from '../../inspect/manifest.ts';
import { workerUrl, YOUNG } from '../../model/workerUrl.ts';

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
  | { readonly check: ReportOptions; readonly dir: string; readonly replaced: readonly string[] };

/** What it answers. */
export type Answer =
  | 'read'
  | { readonly contents: ReadonlyMap<string, Content> }
  | { readonly report: PagesReport }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/** Reads ids, links and digests of pages while others are rendered. */
export interface Inspector {
  /** Takes a page; waits when many are under way. */
  add(page: RenderedPage): Promise<void>;
  /** @returns what the pages that were added hold, by their paths */
  contents(): Promise<ReadonlyMap<string, Content>>;
  /** Checks all pages of a folder. @param replaced files that were changed after they were added */
  report(dir: string, options: ReportOptions, replaced: readonly string[]): Promise<PagesReport>;
  close(): Promise<void>;
}

/** Bytes that are sent together: waking a thread costs more than reading a small page. */
const BATCH = 1_000_000;
/** Batches under way at most. */
const MOST = 6;

/** @param cache file in which the links of pages are cached from build to build */
export function inspectorOf(cache: string): Inspector {
  const worker = new Worker(workerUrl('./inspectorWorker', import.meta.url), { resourceLimits: YOUNG });
  worker.unref();
  const contents = Promise.withResolvers<ReadonlyMap<string, Content>>();
  const report = Promise.withResolvers<PagesReport>();
  for (const { promise } of [contents, report]) promise.catch(() => {});
  let pages: RenderedPage[] = [];
  let characters = 0;
  let underWay = 1;
  const order = (one: Order): void => worker.postMessage(one);
  const send = (): void => {
    order({ pages });
    underWay += 1;
    pages = [];
    characters = 0;
  };
  const fail = (error: Error): void => {
    for (const { reject } of [contents, report]) reject(error);
  };
  worker.once('error', fail);
  worker.on('message', (answer: Answer) => {
    if (answer === 'read') underWay -= 1;
    else if ('contents' in answer) contents.resolve(answer.contents);
    else if ('report' in answer) report.resolve(answer.report);
    else fail(Object.assign(new Error(answer.failure.message), answer.failure));
  });
  order({ cache });
  return {
    async add(page) {
      pages.push(page);
      characters += page.content.bytes;
      if (characters >= BATCH) send();
      while (underWay > MOST) await Promise.race([once(worker, 'message'), contents.promise]);
    },
    contents() {
      send();
      order('contents');
      return contents.promise;
    },
    report(dir, check, replaced) {
      order({ check, dir, replaced });
      return report.promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}
