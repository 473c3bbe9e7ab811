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

/** The number of an index that the browser merges with that of the site: it lies below that, without a program. */
type Merged = number | undefined;

/** What the worker is told: for what to make an index, what to take up, that there is no more. */
export type IndexOrder =
  | { readonly folder: string; readonly language: string; readonly isPart: boolean }
  | { readonly records: readonly SearchRecord[] }
  | 'end';

/** What a file holds: its length, and its digest (SHA-256, hexadecimal). */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** What it answers: what the files hold that it wrote, by their paths in the folder; or why it failed. */
export type IndexAnswer =
  | { readonly written: ReadonlyMap<string, Written> }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/** An index of the search while it is made. */
export interface SearchIndex {
  /** How many records it has. */
  readonly size: number;
  /**
   * Takes records up; they are indexed while this process goes on with other work.
   * @param language of the pages (BCP 47): the one index is made for that of the first records
   */
  add(records: readonly SearchRecord[], language: string): void;
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
 * Makes `pagefind/` in a site, in a worker. One index holds all languages, so that a name in any script is found from any
 * page.
 */
export function searchIndex(distDir: string, merged?: Merged): SearchIndex {
  const worker = new Worker(new URL('./indexWorker.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, Written>>();
  promise.catch(() => {});
  const isPart = merged !== undefined;
  const bundle = isPart ? `pagefind/${merged}` : 'pagefind';
  worker.once('error', reject);
  // Pagefind’s promises stay open for ever when its process dies: then the worker has nothing left to wait for.
  worker.once('exit', () => reject(new Error('Pagefind ended before the search index was complete.')));
  worker.on('message', (answer: IndexAnswer) => {
    if ('failure' in answer) reject(Object.assign(new Error(answer.failure.message), answer.failure));
    else resolve(new Map(Array.from(answer.written, ([path, content]) => [`${bundle}/${path}`, content])));
  });
  const order = (one: IndexOrder): void => worker.postMessage(one);
  let isOpen = false;
  let size = 0;
  let waiting: SearchRecord[] = [];
  const open = (language: string): void => {
    if (!isOpen) order({ folder: join(distDir, bundle), language, isPart });
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
    add(records, language) {
      open(language);
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

/**
 * Makes an index of all these records.
 * @param language of the pages (BCP 47)
 * @throws as {@link SearchIndex.write}
 */
export async function writeSearchIndex(
  distDir: string,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  const index = searchIndex(distDir);
  try {
    index.add(records, language);
    await index.write();
  } finally {
    await index.close();
  }
}
