import { Worker } from 'node:worker_threads';
import { MOST_BYTES } from './formats.ts';
import type { ReadRequest } from './readWorker.ts';
import { type Extracted, type Failure, type Source, tooLarge } from './source.ts';

/** A page takes milliseconds, a long document seconds; one that takes longer is made to. */
const TIME_OUT: Readonly<Record<ReadRequest['format'], number>> = { html: 10_000, docx: 20_000, pdf: 30_000 };
const MEMORY_MB = 512;

let worker: Worker | null = null;
let busy: Promise<unknown> = Promise.resolve();

/** A file that is no text as a source: read in a worker that is ended when it takes too long or too much memory. */
export async function extractedSource(
  name: string,
  format: ReadRequest['format'],
  bytes: Uint8Array,
): Promise<Source | Failure> {
  if (bytes.length === 0) return { failure: 'The file is empty. Nothing was written.' };
  if (bytes.length > MOST_BYTES[format]) return tooLarge(bytes.length, MOST_BYTES[format]);
  const answer = busy.then(() => inWorker({ format, bytes }));
  busy = answer;
  const found = await answer;
  if ('failure' in found) return found;
  const { text, ...rest } = found;
  const seed = new TextEncoder().encode(text);
  if (seed.length > MOST_BYTES.txt) return tooLarge(seed.length, MOST_BYTES.txt);
  return { name, format, seed: text, bytes: seed, text, ...rest };
}

function inWorker(request: ReadRequest): Promise<Extracted | Failure> {
  const at = worker ?? start();
  return new Promise((resolve) => {
    const end = (answer: Extracted | Failure): void => {
      clearTimeout(timer);
      at.off('message', end).off('error', fail).off('exit', fail);
      resolve(answer);
    };
    const fail = (error?: unknown): void => {
      discard(at);
      end({ failure: `${reasonOf(error)} Save its text as .txt.` });
    };
    const timeOut = TIME_OUT[request.format];
    const timer = setTimeout(() => fail(timeOut), timeOut);
    at.on('message', end).on('error', fail).on('exit', fail);
    at.postMessage(request);
  });
}

function reasonOf(error: unknown): string {
  if (typeof error === 'number' && error >= 1000) return `The file took more than ${error / 1000} seconds.`;
  if ((error as { code?: string } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'The file needs more memory than any article does.';
  return 'The file cannot be read.';
}

/** The worker serves file after file and does not keep the process alive. */
function start(): Worker {
  const made = new Worker(new URL('./readWorker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // A reader that fails after its answer ends its worker, not the program.
  made.on('error', () => discard(made));
  made.unref();
  worker = made;
  return made;
}

function discard(one: Worker): void {
  if (worker === one) worker = null;
  void one.terminate();
}
