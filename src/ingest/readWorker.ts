import { parentPort } from 'node:worker_threads';
import { type Extracted, extract } from './html/extract.ts';
import type { Failure } from './source.ts';

parentPort?.on('message', (bytes: Uint8Array) => {
  parentPort?.postMessage(answer(bytes));
});

function answer(bytes: Uint8Array): Extracted | Failure {
  try {
    return extract(bytes);
  } catch (error) {
    const why = error instanceof RangeError ? 'it nests too deep' : String(error);
    return { failure: `The page cannot be read: ${why}. Save the text of the article as .txt.` };
  }
}
