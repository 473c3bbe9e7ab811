import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { YOUNG } from '../model/threads.ts';
import type { SearchRecord, SearchWords } from '../model/views/searchRecord.ts';
import { workerUrl } from '../model/workerUrl.ts';

/** Orders to the worker: for what to make an index, what to take up, to count words, that there is no more, to leave it. */
export type IndexOrder =
  | { readonly folder: string; readonly language: string; readonly part: number }
  | { readonly records: readonly SearchRecord[] }
  | 'words'
  | 'end'
  | 'stop';

/** What a file holds: its length, and its digest (SHA-256, hexadecimal). */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** What it answers: the words; what the files hold that it wrote, by their paths in the folder; or why it failed. */
export type IndexAnswer =
  | { readonly words: SearchWords }
  | { readonly written: ReadonlyMap<string, Written> }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/** The site that an index is for. */
export interface IndexedSite {
  /** Of its pages (BCP 47): one index holds all languages. */
  readonly language: string;
  /** How many articles there are. */
  readonly articles: number;
}

/** An index of the search while it is made. */
export interface SearchIndex {
  /** How many records it has. */
  readonly size: number;
  /**
   * Takes records up; they are indexed while this process goes on with other work.
   * @param what the index is made for; what comes with the first records counts
   */
  add(records: readonly SearchRecord[], what: IndexedSite): void;
  /** The words of all records that were taken up. @throws when the worker has ended */
  words(): Promise<SearchWords>;
  /**
   * Writes the index.
   * @returns what its files hold, by their paths in the site
   * @throws when a record is refused, the disk fails, or the index is not complete
   */
  write(): Promise<ReadonlyMap<string, Written>>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** Records that are sent together. */
const TOGETHER = 64;

/**
 * How much of the index a word brings with it, in places of words; Pagefind’s own measure is 20,000. Each word of a query
 * costs a reader such a part, and each part some bytes of what is loaded to begin with: the more records, the larger it is.
 * Small parts are also made faster. It is an unstable setting of Pagefind:
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind/src/options.rs
 * Where it is not heeded the index is whole and heavier, and a test says so.
 */
const PART = { least: 2000, most: 5000 };

/**
 * Makes `pagefind/` in a site, in a worker. One index holds all languages, so that a name in any script is found from any
 * page.
 */
export function searchIndex(distDir: string): SearchIndex {
  const worker = new Worker(workerUrl('./indexWorker', import.meta.url), { resourceLimits: YOUNG });
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, Written>>();
  const words = Promise.withResolvers<SearchWords>();
  for (const one of [promise, words.promise]) one.catch(() => {});
  const fail = (error: Error): void => {
    reject(error);
    words.reject(error);
  };
  worker.once('error', fail);
  // Pagefind’s promises stay open for ever when its process dies: then the worker has nothing left to wait for.
  const ended = once(worker, 'exit');
  ended.then(() => fail(new Error('Pagefind ended before the search index was complete.'))).catch(() => {});
  worker.on('message', (answer: IndexAnswer) => {
    if ('words' in answer) words.resolve(answer.words);
    else if ('failure' in answer) fail(Object.assign(new Error(answer.failure.message), answer.failure));
    else resolve(new Map(Array.from(answer.written, ([path, content]) => [`pagefind/${path}`, content])));
  });
  const order = (one: IndexOrder): void => worker.postMessage(one);
  let isOpen = false;
  let size = 0;
  let waiting: SearchRecord[] = [];
  const open = ({ language, articles }: IndexedSite): void => {
    const part = Math.min(PART.most, Math.max(PART.least, articles));
    if (!isOpen) order({ folder: join(distDir, 'pagefind'), language, part });
    isOpen = true;
  };
  const send = (): void => {
    order({ records: waiting });
    waiting = [];
  };
  return {
    get size() {
      return size;
    },
    add(records, what) {
      open(what);
      waiting.push(...records);
      size += records.length;
      if (waiting.length >= TOGETHER) send();
    },
    words() {
      send();
      order('words');
      return words.promise;
    },
    write() {
      send();
      order('end');
      return promise;
    },
    async close() {
      order('stop');
      await ended.catch(() => {});
    },
  };
}

/**
 * Makes an index of all these records.
 * @throws as {@link SearchIndex.write}
 */
export async function writeSearchIndex(
  distDir: string,
  records: readonly SearchRecord[],
  site: IndexedSite,
): Promise<void> {
  const index = searchIndex(distDir);
  try {
    index.add(records, site);
    await index.write();
  } finally {
    await index.close();
  }
}
