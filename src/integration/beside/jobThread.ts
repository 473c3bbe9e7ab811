import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Answer, ThreadData, Work } from './job.ts';

const { module, work } = workerData as ThreadData;
const port = parentPort as MessagePort;

port.postMessage(await answered());

async function answered(): Promise<Answer<unknown>> {
  try {
    const job = (await import(module)) as { default: Work<unknown, unknown> };
    return { result: await job.default(work, port) };
  } catch (error) {
    // Of an error, a message between threads keeps only its words.
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    return { failure: { message, code, path, syscall } };
  }
}
