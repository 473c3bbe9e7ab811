import { type ChildProcess, fork } from 'node:child_process';
import { workerUrl } from '../../model/workerUrl.ts';
import { MOST_BYTES } from './formats.ts';
import type { ReadRequest } from './reader.ts';
import { type Extracted, type Failure, type Source, tooLarge } from './source.ts';

/** A page takes milliseconds, a long document seconds; one that takes longer is made to. */
const TIME_OUT: Readonly<Record<ReadRequest['format'], number>> = {
  html: 10_000,
  docx: 20_000,
  pdf: 20_000,
  eml: 20_000,
};
const HEAP_MB = 512;

/** Node 22.12 has the flag under another name, and its parent would tell of an experiment. */
const PERMISSIONS = process.allowedNodeEnvironmentFlags.has('--permission')
  ? ['--permission', '--allow-fs-read=*', '--allow-worker']
  : [];

let reader: ChildProcess | null = null;
let busy: Promise<unknown> = Promise.resolve();

/**
 * A file that is no text as a source. It is read in a process of its own, which may write nothing, start nothing and
 * see nothing of the environment, and which is ended when it takes too long or too much memory.
 */
export async function extractedSource(
  name: string,
  format: ReadRequest['format'],
  bytes: Uint8Array,
): Promise<Source | Failure> {
  if (bytes.length === 0) return { failure: 'The file is empty. Nothing was written.' };
  if (bytes.length > MOST_BYTES[format]) return tooLarge(bytes.length, MOST_BYTES[format]);
  const answer = busy.then(() => read({ format, bytes }));
  busy = answer;
  const found = await answer;
  if ('failure' in found) return found;
  const { text, ...rest } = found;
  const seed = new TextEncoder().encode(text);
  if (seed.length > MOST_BYTES.txt) return tooLarge(seed.length, MOST_BYTES.txt);
  return { name, format, seed: text, bytes: seed, text, ...rest };
}

function read(request: ReadRequest): Promise<Extracted | Failure> {
  const at = reader ?? start();
  return new Promise((resolve) => {
    const end = (answer: Extracted | Failure): void => {
      clearTimeout(timer);
      at.off('message', end).off('exit', fail);
      resolve(answer);
    };
    const fail = (): void => {
      end({ failure: 'The file needs more memory than any article does. Save its text as .txt.' });
    };
    const timer = setTimeout(() => {
      discard(at);
      end({
        failure: `The file took more than ${TIME_OUT[request.format] / 1000} seconds. Save its text as .txt.`,
      });
    }, TIME_OUT[request.format]);
    at.on('message', end).on('exit', fail);
    at.send(request);
  });
}

/** The reader serves file after file and does not keep the program alive. */
function start(): ChildProcess {
  const made = fork(workerUrl('./reader', import.meta.url), {
    execArgv: [...PERMISSIONS, `--max-old-space-size=${HEAP_MB}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const kill = (): void => discard(made);
  process.once('exit', kill);
  made.once('exit', () => {
    process.off('exit', kill);
    discard(made);
  });
  made.unref();
  made.channel?.unref();
  reader = made;
  return made;
}

function discard(one: ChildProcess): void {
  if (reader === one) reader = null;
  one.kill('SIGKILL');
}
