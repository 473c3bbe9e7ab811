import { Worker } from 'node:worker_threads';
import type { PagesReport, ReportOptions } from '../../inspect/checks/pagesReport.ts';
import type { Content } from '../../inspect/manifest.ts';
import { LEAST_PAGES, YOUNG } from '../../model/threads.ts';
import { workerUrl } from '../../model/workerUrl.ts';
import { type Answer, inspection, type Order, type RenderedPage } from './inspection.ts';

/** Reads ids, links and digests of pages while others are rendered. */
export interface Inspector {
  /** Takes a page; waits when many are under way. */
  add(page: RenderedPage): Promise<void>;
  /** @returns what the pages that were added hold, by their paths */
  contents(): Promise<ReadonlyMap<string, Content>>;
  /** Checks all pages of a folder. */
  report(dir: string, options: ReportOptions): Promise<PagesReport>;
  close(): Promise<void>;
}

/** Bytes that are sent together: waking a thread costs more than reading a small page. */
const BATCH = 1_000_000;
/** Batches under way at most. */
const MOST = 6;

/** Takes orders, and passes the answers on. */
interface Asked {
  order(one: Order): void;
  close(): Promise<void>;
}

/**
 * @param cache file in which the links of pages are cached from build to build
 * @param pageCount how many pages will be added: a few are read here
 */
export function inspectorOf(cache: string, pageCount: number): Inspector {
  const contents = Promise.withResolvers<ReadonlyMap<string, Content>>();
  const report = Promise.withResolvers<PagesReport>();
  for (const { promise } of [contents, report]) promise.catch(() => {});
  let pages: RenderedPage[] = [];
  let characters = 0;
  let underWay = 1;
  let next = Promise.withResolvers<void>();
  const fail = (error: Error): void => {
    for (const { reject } of [contents, report]) reject(error);
    next.resolve();
  };
  const take = (answer: Answer): void => {
    if (answer === 'read') underWay -= 1;
    else if ('contents' in answer) contents.resolve(answer.contents);
    else if ('report' in answer) report.resolve(answer.report);
    else fail(Object.assign(new Error(answer.failure.message), answer.failure));
    next.resolve();
    next = Promise.withResolvers();
  };
  const { order, close } = pageCount < LEAST_PAGES ? askHere(take, fail) : askThread(take, fail);
  const send = (): void => {
    order({ pages });
    underWay += 1;
    pages = [];
    characters = 0;
  };
  order({ cache });
  return {
    async add(page) {
      pages.push(page);
      characters += page.content.bytes;
      if (characters >= BATCH) send();
      while (underWay > MOST) await Promise.race([next.promise, contents.promise]);
    },
    contents() {
      send();
      order('contents');
      return contents.promise;
    },
    report(dir, check) {
      order({ check, dir });
      return report.promise;
    },
    close,
  };
}

function askThread(take: (answer: Answer) => void, fail: (error: Error) => void): Asked {
  const worker = new Worker(workerUrl('./inspectorWorker', import.meta.url), { resourceLimits: YOUNG });
  worker.unref();
  worker.once('error', fail);
  worker.on('message', take);
  return {
    order: (one) => worker.postMessage(one),
    async close() {
      await worker.terminate();
    },
  };
}

function askHere(take: (answer: Answer) => void, fail: (error: Error) => void): Asked {
  const inspect = inspection();
  let last: Promise<unknown> = Promise.resolve();
  return {
    order(one) {
      last = last.then(() => inspect(one)).then(take, fail);
    },
    async close() {
      await last;
    },
  };
}
