import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the search can find: a page or a passage of one. */
export interface SearchRecord {
  /** Address of the result, with the base path; may end in a fragment. */
  readonly url: string;
  /** Words that count most, such as the names of what the page is about. */
  readonly names?: string;
  /** Plain text that is searched and from which excerpts are cut. */
  readonly content: string;
  /** Language of the content (BCP 47). */
  readonly language: string;
  /** `title` counts most in the ranking; the other fields are searched too. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
  /** How much a word of the content counts, 0 to 10; 1 when left out. */
  readonly weight?: number;
  /** The addresses within the page at which parts of the content begin: `start` is a UTF-16 offset in the content. */
  readonly places?: readonly { readonly id: string; readonly start: number }[];
  /** Handed on with the first place, and not searched. */
  readonly source?: string;
}

export interface IndexOptions {
  /** Language of the pages: the one index is made for it. */
  readonly language?: string | undefined;
  /** The number of an index that the browser merges with that of the site: it lies below that, without a program. */
  readonly merged?: number | undefined;
}

/** What the worker is told: for what to make an index, what to take up, that there is no more. */
export type IndexOrder =
  | { readonly folder: string; readonly language: string; readonly isPart: boolean }
  | { readonly records: readonly SearchRecord[] }
  | 'end';

/** What it answers: nothing, or why it failed. */
export type IndexAnswer = 'written' | { readonly failure: Partial<NodeJS.ErrnoException> };

/** An index of the search while it is made. */
export interface SearchIndex {
  /** How many records it has. */
  readonly size: number;
  /** Takes records up; they are indexed while this process goes on with other work. */
  add(records: readonly SearchRecord[]): void;
  /** Writes the index. @throws when a record is refused, the disk fails, or the index is not complete */
  write(): Promise<void>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/** Records that are sent together. */
const TOGETHER = 64;

/**
 * Makes `pagefind/` in a site, in a worker. One index holds all languages, so that a name in any script is found from any
 * page.
 */
export function searchIndex(distDir: string, { language = 'en', merged }: IndexOptions = {}): SearchIndex {
  const worker = new Worker(new URL('./indexWorker.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  promise.catch(() => {});
  worker.once('error', reject);
  // Pagefind’s promises stay open for ever when its process dies: then the worker has nothing left to wait for.
  worker.once('exit', () => reject(new Error('Pagefind ended before the search index was complete.')));
  worker.on('message', (answer: IndexAnswer) => {
    if (answer === 'written') resolve();
    else reject(Object.assign(new Error(answer.failure.message), answer.failure));
  });
  const order = (one: IndexOrder): void => worker.postMessage(one);
  const bundle = join(distDir, 'pagefind');
  const isPart = merged !== undefined;
  order({ folder: isPart ? join(bundle, String(merged)) : bundle, language, isPart });
  let size = 0;
  let waiting: SearchRecord[] = [];
  const send = (): void => {
    order({ records: waiting });
    waiting = [];
  };
  return {
    get size() {
      return size;
    },
    add(records) {
      waiting.push(...records);
      size += records.length;
      if (waiting.length >= TOGETHER) send();
    },
    write() {
      send();
      order('end');
      return promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** Makes an index of all these records. @throws as {@link SearchIndex.write} */
export async function writeSearchIndex(
  distDir: string,
  { records, ...options }: IndexOptions & { readonly records: readonly SearchRecord[] },
): Promise<void> {
  const index = searchIndex(distDir, options);
  try {
    index.add(records);
    await index.write();
  } finally {
    await index.close();
  }
}
