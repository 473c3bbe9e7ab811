import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LinkedPage } from '../inspect/linkedPage.ts';

/** A file that is to be written. */
export interface Made {
  /** Its path in the folder, with `/`. */
  readonly file: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What the worker is told: to write some files, or that there are none left. */
export type Order = { readonly dir: string; readonly files: readonly Made[] } | 'end';

/** What it answers. */
export type Answer =
  | 'written'
  | { readonly linked: ReadonlyMap<string, LinkedPage> }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/** Writes files while others are made. */
export interface PageWriter {
  /**
   * Takes a file over, its bytes with it; waits when many are on their way.
   * @throws when a file before it could not be written
   */
  put(file: string, body: Made['body']): Promise<void>;
  /** Waits until all is written. @returns what the links of the pages need, by the paths of their files */
  end(): Promise<ReadonlyMap<string, LinkedPage>>;
  /** Ends the worker, whatever it does. */
  close(): Promise<void>;
}

/** Bytes that are sent together: to wake a thread costs more than to write a small file. */
const TOGETHER = 1_000_000;
/** Orders that are on their way at most. */
const MOST = 16;

/** Writes and reads pages in a worker: rendering never waits for the disk, and another processor looks for the links. */
export function pageWriter(dir: string): PageWriter {
  const worker = new Worker(new URL('./pageWorker.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, LinkedPage>>();
  promise.catch(() => {});
  let files: Made[] = [];
  let bytes = 0;
  let orders = 0;
  const send = (): void => {
    worker.postMessage(
      { dir, files } satisfies Order,
      files.map(({ body }) => body.buffer),
    );
    orders += 1;
    files = [];
    bytes = 0;
  };
  worker.once('error', reject);
  worker.on('message', (answer: Answer) => {
    if (answer === 'written') orders -= 1;
    else if ('linked' in answer) resolve(answer.linked);
    else reject(Object.assign(new Error(answer.failure.message), answer.failure));
  });
  return {
    async put(file, body) {
      files.push({ file, body });
      bytes += body.length;
      if (bytes >= TOGETHER) send();
      while (orders > MOST) await Promise.race([once(worker, 'message'), promise]);
    },
    end() {
      send();
      worker.postMessage('end' satisfies Order);
      return promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}
