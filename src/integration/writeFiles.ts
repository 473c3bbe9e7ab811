import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A text file to be: its path below a folder, with `/`, and its parts in order. */
export interface TextFile {
  readonly path: string;
  readonly parts: Iterable<string>;
}

const AT_ONCE = 16;
/** Parts are gathered up to about this many UTF-16 units before they are written. */
const CHUNK = 1 << 18;

/**
 * Writes files in UTF-8, a few at a time; folders are made as they are needed.
 * @returns how many
 */
export async function writeFiles(dir: string, files: Iterable<TextFile>): Promise<number> {
  const queue = files[Symbol.iterator]();
  const folders = new Map<string, Promise<unknown>>();
  let written = 0;
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const path = join(dir, next.value.path);
      const folder = dirname(path);
      const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
      folders.set(folder, made);
      await made;
      await write(path, next.value.parts);
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return written;
}

async function write(path: string, parts: Iterable<string>): Promise<void> {
  const chunks = chunksOf(parts);
  const first = chunks.next();
  const second = first.done ? first : chunks.next();
  if (second.done) return writeFile(path, first.done ? '' : first.value);
  const all = function* () {
    yield first.value as string;
    yield second.value as string;
    yield* chunks;
  };
  await pipeline(Readable.from(all()), createWriteStream(path));
}

function* chunksOf(parts: Iterable<string>): Generator<string, undefined> {
  let chunk = '';
  for (const part of parts) {
    chunk += part;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
