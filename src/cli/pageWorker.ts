import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { type LinkedPage, readLinks } from '../inspect/linkedPage.ts';
import type { Answer, Made, Order } from './pageWriter.ts';

const folders = new Set<string>();
const linked = new Map<string, LinkedPage>();

parentPort?.on('message', (order: Order) => parentPort?.postMessage(answer(order)));

function answer(order: Order): Answer {
  if (order === 'end') return { linked };
  try {
    for (const made of order.files) write(order.dir, made);
    return 'written';
  } catch (error) {
    // Of an error, a message between threads keeps only its words.
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    return { failure: { message, code, path, syscall } };
  }
}

function write(dir: string, { file, body }: Made): void {
  const folder = dirname(join(dir, file));
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(join(dir, file), body);
  if (file.endsWith('.html')) linked.set(file, readLinks(file, Buffer.from(body).toString()));
}
