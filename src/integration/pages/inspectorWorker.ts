import { parentPort } from 'node:worker_threads';
import { type Answer, inspection, type Order } from './inspection.ts';

const inspect = inspection();

parentPort?.on('message', async (order: Order) => {
  try {
    parentPort?.postMessage(await inspect(order));
  } catch (error) {
    // Of an error, a message between threads keeps only its words.
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ failure: { message, code, path, syscall } } satisfies Answer);
  }
});
