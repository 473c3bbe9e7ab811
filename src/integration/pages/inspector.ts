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
  /** Orders that are not answered yet: the process stays alive for them. */
  let underWay = 0;
  let next = Promise.withResolvers<void>();
  const take = (answer: Answer): void => {
    underWay -= 1;
    job.hold(underWay > 0);
    if ('contents' in answer) contents.resolve(answer.contents);
    else if ('report' in answer) report.resolve(answer.report);
    next.resolve();
    next = Promise.withResolvers();
  };
  const module = workerUrl('./inspectJob', import.meta.url);
  const job = jobs.start<null>(module, { cache } satisfies InspectionWork, pageCount, (message) =>
    take(message as Answer),
  );
  const order = (one: Order): void => {
    underWay += 1;
    job.hold(true);
    job.tell(one);
  };
  const send = (): void => {
    order({ pages });
    pages = [];
    bytes = 0;
  };
  job.answer.catch((error: Error) => {
    for (const { reject } of [contents, report]) reject(error);
    next.resolve();
  });
  return {
    async add(page) {
      pages.push(page);
      bytes += page.content.bytes;
      if (bytes >= BATCH) send();
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
    async close() {
      order('end');
      await job.result();
    },
  };
}
