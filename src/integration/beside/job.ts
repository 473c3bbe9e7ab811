import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { LEAST_PAGES, YOUNG } from '../../model/threads.ts';
import { workerUrl } from '../../model/workerUrl.ts';

/** A module that does one thing beside the pages, and ends. */
export interface Job<Result> {
  /** What it answers; the process stays alive for it. Rejects with its error. */
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

/**
 * What a module of a job exports as its default.
 * @param work what it works on
 * @param port takes messages, and tells by `telling` how far it is
 */
export type Work<Data, Result> = (work: Data, port: MessagePort) => Promise<Result> | Result;

/** What a thread is given. */
export interface ThreadData {
  /** Address of the module of the job. */
  readonly module: string;
  readonly work: unknown;
}

/** What a thread answers. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/**
 * Starts a job, in a thread of its own where it is a large one. A process that ends before it asks for the result does
 * not wait for it.
 * @param module has the {@link Work} as its default export
 * @param pages how many it works on
 */
export function startJob<Result>(module: URL, work: unknown, pages: number): Job<Result> {
  return pages < LEAST_PAGES ? startHere(module, work) : startInThread(module, work);
}

function startInThread<Result>(module: URL, work: unknown): Job<Result> {
  const workerData: ThreadData = { module: module.href, work };
  const worker = new Worker(workerUrl('./jobThread', import.meta.url), { workerData, resourceLimits: YOUNG });
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  worker.on('message', (answer: Answer<Result> | Portion) => {
    if ('result' in answer) resolve(answer.result);
    else if ('failure' in answer) reject(Object.assign(new Error(answer.failure.message), answer.failure));
  });
  worker.once('error', reject);
  worker.once('exit', (code) =>
    reject(new Error(`The thread of ${module.pathname} ended with code ${code}.`)),
  );
  return jobBehind(worker, promise);
}

function startHere<Result>(module: URL, work: unknown): Job<Result> {
  const { port1, port2 } = new MessageChannel();
  port2.unref();
  const promise = import(/* @vite-ignore */ module.href).then((job: { default: Work<unknown, Result> }) =>
    job.default(work, port2),
  );
  return jobBehind(
    port1,
    promise.finally(() => port1.close()),
  );
}

function jobBehind<Result>(other: Worker | MessagePort, result: Promise<Result>): Job<Result> {
  other.unref();
  result.catch(() => {});
  let portion: Portion | null = null;
  (other as MessagePort).on('message', (said: Answer<Result> | Portion) => {
    if ('done' in said) portion = said;
  });
  return {
    result() {
      other.ref();
      return result;
    },
    portion: () => portion,
    tell: (message) => other.postMessage(message),
  };
}

/** Tells now and then how far a job is. @param of how much there is to do */
export function telling(port: Pick<MessagePort, 'postMessage'>, of: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % TOLD_EVERY === 0) port.postMessage({ done, of } satisfies Portion);
  };
}

const TOLD_EVERY = 16;
