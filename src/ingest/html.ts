import { Worker } from 'node:worker_threads';
import { workerUrl } from '../model/workerUrl.ts';
import type { Extracted } from './extract.ts';
import { type Failure, MOST_HTML, type Source, tooLarge } from './source.ts';

/** A page takes milliseconds; one that takes longer is made to. */
const TIME_OUT = 10_000;
const MEMORY_MB = 512;

let worker: Worker | null = null;
let busy: Promise<unknown> = Promise.resolve();

/** A web page as a source: its text and metadata, found in a worker that is ended when it takes too long. */
export async function htmlSource(name: string, bytes: Uint8Array): Promise<Source | Failure> {
  if (bytes.length === 0) return { failure: 'The file is empty. Nothing was written.' };
  if (bytes.length > MOST_HTML) return tooLarge(bytes.length, MOST_HTML);
  const answer = busy.then(() => inWorker(bytes));
  busy = answer;
  const found = await answer;
  if ('failure' in found) return found;
  const { text, ...rest } = found;
  return { name, format: 'html', seed: text, bytes: new TextEncoder().encode(text), text, ...rest };
}

function inWorker(bytes: Uint8Array): Promise<Extracted | Failure> {
  const at = worker ?? start();
  return new Promise((resolve) => {
    const end = (answer: Extracted | Failure, isOver: boolean): void => {
      clearTimeout(timer);
      at.removeAllListeners('message').removeAllListeners('error');
      if (isOver) discard(at);
      resolve(answer);
    };
    const timer = setTimeout(
      () =>
        end({ failure: `The page took more than ${TIME_OUT / 1000} seconds. Save its text as .txt.` }, true),
      TIME_OUT,
    );
    at.once('message', (answer) => end(answer, false));
    at.once('error', () =>
      end({ failure: 'The page needs more memory than any article does. Save its text as .txt.' }, true),
    );
    at.postMessage(bytes);
  });
}

/** The worker serves page after page and does not keep the process alive. */
function start(): Worker {
  worker = new Worker(workerUrl('./htmlWorker', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  worker.unref();
  return worker;
}

function discard(one: Worker): void {
  if (worker === one) worker = null;
  void one.terminate();
}
