import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Content } from '../inspect/manifest.ts';
import type { PagesReport, ReportOptions } from '../inspect/pagesReport.ts';

/** A file that is to be written. */
export interface Made {
  /** Its path in the folder, with `/`. */
  readonly file: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Files of a folder with the digests (SHA-256, hexadecimal) that they should have. */
export interface Former {
  readonly dir: string;
  readonly digests: ReadonlyMap<string, string>;
  /** The file in which the links of pages are kept from build to build. */
  readonly links: string;
}

/**
 * What the worker is told: where to work; what to write, and which files to take from before; that there are none left; to
 * check all pages that are there, without what it knows of those that were replaced.
 */
export type Order =
  | { readonly dir: string; readonly former: Former }
  | { readonly files: readonly Made[]; readonly kept: readonly string[] }
  | 'end'
  | { readonly check: ReportOptions; readonly replaced: readonly string[] };

/** What it answers. */
export type Answer =
  | { readonly sound: ReadonlySet<string> }
  | 'written'
  | { readonly contents: ReadonlyMap<string, Content> }
  | { readonly report: PagesReport }
  | { readonly failure: Partial<NodeJS.ErrnoException> };

/** Writes files while others are made. */
export interface PageWriter {
  /** The files of before that are as they should be. */
  readonly sound: Promise<ReadonlySet<string>>;
  /**
   * Takes a file over, its bytes with it where it is no text; waits when many are on their way.
   * @throws when a file before it could not be written
   */
  put(file: string, body: Made['body']): Promise<void>;
  /** Takes a sound file from before. @throws as `put` */
  keep(file: string): Promise<void>;
  /** Waits until all is written. @returns what the files hold, by their paths */
  end(): Promise<ReadonlyMap<string, Content>>;
  /** Checks all pages of the folder, also those that others wrote. @param replaced files that were written over */
  report(options: ReportOptions, replaced: readonly string[]): Promise<PagesReport>;
  /** Ends the worker, whatever it does. */
  close(): Promise<void>;
}

/** Bytes, or characters, that are sent together: to wake a thread costs more than to write a small file. */
const TOGETHER = 1_000_000;
/** For so many bytes counts a file that is kept. */
const KEPT = 10_000;
/** Orders that are on their way at most. */
const MOST = 6;

/**
 * Writes and reads pages in a worker: rendering never waits for the disk, and another processor looks for the links.
 * @param dir where to write
 * @param former where files may be taken from
 */
export function pageWriter(dir: string, former: Former): PageWriter {
  const worker = new Worker(new URL('./pageWorker.ts', import.meta.url));
  const written = Promise.withResolvers<ReadonlyMap<string, Content>>();
  const sound = Promise.withResolvers<ReadonlySet<string>>();
  const checked = Promise.withResolvers<PagesReport>();
  for (const { promise } of [written, sound, checked]) promise.catch(() => {});
  let files: Made[] = [];
  let kept: string[] = [];
  let bytes = 0;
  let orders = 0;
  const order = (one: Order, transfer: ArrayBuffer[] = []): void => worker.postMessage(one, transfer);
  const send = (): void => {
    order(
      { files, kept },
      files.flatMap(({ body }) => (typeof body === 'string' ? [] : [body.buffer])),
    );
    orders += 1;
    files = [];
    kept = [];
    bytes = 0;
  };
  const sendWhenFull = async (): Promise<void> => {
    if (bytes >= TOGETHER) send();
    while (orders > MOST) await Promise.race([once(worker, 'message'), written.promise]);
  };
  const fail = (error: Error): void => {
    for (const { reject } of [sound, written, checked]) reject(error);
  };
  worker.once('error', fail);
  worker.on('message', (answer: Answer) => {
    if (answer === 'written') orders -= 1;
    else if ('sound' in answer) sound.resolve(answer.sound);
    else if ('contents' in answer) written.resolve(answer.contents);
    else if ('report' in answer) checked.resolve(answer.report);
    else fail(Object.assign(new Error(answer.failure.message), answer.failure));
  });
  order({ dir, former });
  return {
    sound: sound.promise,
    put(file, body) {
      files.push({ file, body });
      bytes += body.length;
      return sendWhenFull();
    },
    keep(file) {
      kept.push(file);
      bytes += KEPT;
      return sendWhenFull();
    },
    end() {
      send();
      order('end');
      return written.promise;
    },
    report(check, replaced) {
      order({ check, replaced });
      return checked.promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}
