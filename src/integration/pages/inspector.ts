import type { PagesReport, ReportOptions } from '../../inspect/checks/pagesReport.ts';
import type { Content } from '../../inspect/manifest.ts';
import { workerUrl } from '../../model/workerUrl.ts';
import type { Jobs } from '../beside/job.ts';
import type { Answer, InspectionWork, Order, RenderedPage } from './inspectJob.ts';

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

/**
 * @param cache file in which the links of pages are cached from build to build
 * @param pageCount how many pages will be added
 * @param jobs runs it
 */
export function inspectorOf(cache: string, pageCount: number, jobs: Jobs): Inspector {
  const contents = Promise.withResolvers<ReadonlyMap<string, Content>>();
  const report = Promise.withResolvers<PagesReport>();
  for (const { promise } of [contents, report]) promise.catch(() => {});
  let pages: RenderedPage[] = [];
  let bytes = 0;
  let underWay = 0;
  let next = Promise.withResolvers<void>();
  const take = (answer: Answer): void => {
    if ('read' in answer) underWay -= 1;
    else if ('contents' in answer) contents.resolve(answer.contents);
    else report.resolve(answer.report);
    next.resolve();
    next = Promise.withResolvers();
  };
  const module = workerUrl('./inspectJob', import.meta.url);
  const job = jobs.start<null>(module, { cache } satisfies InspectionWork, pageCount, (message) =>
    take(message as Answer),
  );
  const failed = (error: Error): void => {
    for (const { reject } of [contents, report]) reject(error);
    next.resolve();
  };
  const order = (one: Order): void => job.tell(one);
  const send = (): void => {
    order({ pages });
    underWay += 1;
    pages = [];
    bytes = 0;
  };
  job.answer.catch(failed);
  return {
    async add(page) {
      pages.push(page);
      bytes += page.content.bytes;
      if (bytes >= BATCH) send();
      job.hold(true);
      while (underWay > MOST) await Promise.race([next.promise, contents.promise]);
      job.hold(false);
    },
    contents() {
      send();
      order('contents');
      job.result().catch(() => {});
      return contents.promise;
    },
    report(dir, check) {
      order({ check, dir });
      return report.promise;
    },
    async close() {
      order('end');
      await job.result();
    },
  };
}
