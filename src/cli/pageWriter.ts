import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LinkedPage } from '../inspect/linkedPage.ts';

/** What the worker is told: to write a file, or that there is none left. */
export type Order = { readonly dir: string; readonly file: string; readonly body: Uint8Array } | 'end';

/** What it answers. */
export type Answer =
  | { readonly written: number }
  | { readonly linked: ReadonlyMap<string, LinkedPage> }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/** Writes files while others are made. */
export interface PageWriter {
  /**
   * Takes a file over, its bytes with it; waits when many are on their way.
   * @param file its path in the folder, with `/`
   * @throws when a file before it could not be written
   */
  put(file: string, body: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Waits until all is written. @returns what the links of the pages need, by the paths of their files */
  end(): Promise<ReadonlyMap<string, LinkedPage>>;
  /** Ends the worker, whatever it does. */
  close(): Promise<void>;
}

/** Bytes that are on their way at most. */
const MOST = 16_000_000;

/** Writes and reads pages in a worker: rendering never waits for the disk, and another processor looks for the links. */
export function pageWriter(dir: string): PageWriter {
  const worker = new Worker(new URL('./pageWorker.ts', import.meta.url));
  let waiting = 0;
  const { promise, resolve, reject } = Promise.withResolvers<ReadonlyMap<string, LinkedPage>>();
  promise.catch(() => {});
  worker.once('error', reject);
  worker.on('message', (answer: Answer) => {
    if ('written' in answer) waiting -= answer.written;
    else if ('linked' in answer) resolve(answer.linked);
    else reject(Object.assign(new Error(answer.failure.message), answer.failure));
  });
  return {
    async put(file, body) {
      waiting += body.length;
      worker.postMessage({ dir, file, body } satisfies Order, [body.buffer]);
      while (waiting > MOST) await Promise.race([once(worker, 'message'), promise]);
    },
    end() {
      worker.postMessage('end' satisfies Order);
      return promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}
