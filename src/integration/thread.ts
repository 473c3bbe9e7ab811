import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A module that runs in a thread of its own, does one thing, and ends. */
export interface Thread<Result> {
  /** What it answers. Rejects with its error. */
  readonly result: Promise<Result>;
  /** Sends it a message. */
  tell(message: unknown): void;
  /** Ends it. */
  close(): Promise<void>;
}

/** What a thread answers. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/**
 * Starts a thread.
 * @param data what it works on, as `workerData`
 */
export function startThread<Result>(module: URL, data: unknown): Thread<Result> {
  const worker = new Worker(module, { workerData: data });
  worker.unref();
  const result = answerOf<Result>(worker);
  result.catch(() => {});
  return {
    result,
    tell: (message) => worker.postMessage(message),
    async close() {
      await worker.terminate();
    },
  };
}

async function answerOf<Result>(worker: Worker): Promise<Result> {
  const [answer] = (await once(worker, 'message')) as [Answer<Result>];
  if ('result' in answer) return answer.result;
  throw Object.assign(new Error(answer.failure.message), answer.failure);
}

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
