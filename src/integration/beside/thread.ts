import { Worker } from 'node:worker_threads';

/** A module that runs in a thread of its own, does one thing, and ends. */
export interface Thread<Result> {
  /** What it answers; the process stays alive for it. Rejects with the error of the thread. */
  result(): Promise<Result>;
  /** How far it is, as it said last; null where it said nothing yet. */
  portion(): Portion | null;
  /** Sends it a message. */
  tell(message: unknown): void;
}

/** How much of its work a step has done. */
export interface Portion {
  readonly done: number;
  readonly of: number;
}

/** What a thread answers. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/**
 * Starts a thread. A process that ends before it asks for the result does not wait for it.
 * @param data what it works on, as `workerData`
 */
export function startThread<Result>(module: URL, data: unknown): Thread<Result> {
  const worker = new Worker(module, { workerData: data });
  worker.unref();
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  promise.catch(() => {});
  let portion: Portion | null = null;
  worker.on('message', (answered: Answer<Result> | Portion) => {
    if ('done' in answered) portion = answered;
    else if ('result' in answered) resolve(answered.result);
    else reject(Object.assign(new Error(answered.failure.message), answered.failure));
  });
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`The thread ${module.pathname} ended with code ${code}.`)));
  return {
    result() {
      worker.ref();
      return promise;
    },
    portion: () => portion,
    tell: (message) => worker.postMessage(message),
  };
}

/** Tells from a thread how far it is, now and then. @param of how much there is to do */
export function telling(port: { postMessage(message: Portion): void } | null, of: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % TOLD_EVERY === 0) port?.postMessage({ done, of });
  };
}

const TOLD_EVERY = 16;

/** Answers from a thread. @param work its error is passed on with its words, code and path */
export async function answer<Result>(
  port: { postMessage(message: Answer<Result>): void } | null,
  work: () => Promise<Result> | Result,
): Promise<void> {
  try {
    port?.postMessage({ result: await work() });
  } catch (error) {
    // Of an error, a message between threads keeps only its words.
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    port?.postMessage({ failure: { message, code, path, syscall } });
  }
}
