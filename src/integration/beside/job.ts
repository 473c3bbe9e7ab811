import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { LEAST_PAGES, YOUNG } from '../../model/threads.ts';
import { workerUrl } from '../../model/workerUrl.ts';

/** A module that does one thing beside the pages, and ends. */
export interface Job<Result> {
  /** What it answers; the process stays alive for it. Rejects with its error. */
  result(): Promise<Result>;
  /** What it answers, where the process need not stay alive for it. */
  readonly answer: Promise<Result>;
  /** Whether the process stays alive for what it says. */
  hold(isHeld: boolean): void;
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

/** A job that a thread is to begin. */
export interface JobOrder {
  /** Address of the module of the job. */
  readonly module: string;
  readonly work: unknown;
  /** Takes and gives its messages, and its answer. */
  readonly port: MessagePort;
}

/** What a thread answers. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/** Runs jobs: large ones in one thread, which they share. Every further thread would load and compile its modules again. */
export class Jobs {
  #thread: Worker | null = null;
  readonly #failing = new Set<(error: Error) => void>();

  /**
   * Starts a job. A process that ends before it asks for the result does not wait for it.
   * @param module has the {@link Work} as its default export
   * @param pages how many it works on
   * @param onMessage is given what it says that is no answer
   */
  start<Result>(
    module: URL,
    work: unknown,
    pages: number,
    onMessage: (message: unknown) => void = () => {},
  ): Job<Result> {
    const { port1, port2 } = new MessageChannel();
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    promise.catch(() => {});
    let portion: Portion | null = null;
    port1.on('message', (said: Answer<Result> | Portion) => {
      if ('result' in said) resolve(said.result);
      else if ('failure' in said) reject(Object.assign(new Error(said.failure.message), said.failure));
      else if ('done' in said) portion = said;
      else onMessage(said);
    });
    port1.unref();
    const order = { module: module.href, work, port: port2 } satisfies JobOrder;
    if (pages < LEAST_PAGES) void perform(order);
    else {
      this.#failing.add(reject);
      this.#opened.postMessage(order, [port2]);
    }
    const ended = (): void => {
      this.#failing.delete(reject);
      port1.close();
    };
    promise.then(ended, ended);
    return {
      answer: promise,
      result() {
        port1.ref();
        return promise;
      },
      hold(isHeld) {
        if (isHeld) port1.ref();
        else port1.unref();
      },
      portion: () => portion,
      tell: (message) => port1.postMessage(message),
    };
  }

  get #opened(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(workerUrl('./jobThread', import.meta.url), { resourceLimits: YOUNG });
    thread.unref();
    const fail = (error: Error): void => {
      for (const reject of this.#failing) reject(error);
    };
    thread.once('error', fail);
    thread.once('exit', (code) => {
      this.#thread = null;
      fail(new Error(`The thread of the jobs ended with code ${code}.`));
    });
    this.#thread = thread;
    return thread;
  }
}

/** Does a job, and says its answer. */
export async function perform({ module, work, port }: JobOrder): Promise<void> {
  port.postMessage(await answered());

  async function answered(): Promise<Answer<unknown>> {
    try {
      const job = (await import(/* @vite-ignore */ module)) as { default: Work<unknown, unknown> };
      return { result: await job.default(work, port) };
    } catch (error) {
      // Of an error, a message between threads keeps only its words.
      const { message, code, path, syscall } = error as NodeJS.ErrnoException;
      return { failure: { message, code, path, syscall } };
    }
  }
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
