import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Content, contentOf } from '../../inspect/manifest.ts';
import type { ExportFile } from '../../outputs/file.ts';

const AT_ONCE = 16;
/** Parts are gathered up to about this many UTF-16 units before they are written. */
const CHUNK = 1 << 18;

/**
 * Writes files in UTF-8, a few at a time; folders are made as they are needed.
 * @returns what they hold, by their paths
 */
export async function writeFiles(dir: string, files: Iterable<ExportFile>): Promise<Map<string, Content>> {
  const queue = files[Symbol.iterator]();
  const folders = new Map<string, Promise<unknown>>();
  const written = new Map<string, Content>();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const path = join(dir, next.value.path);
      const folder = dirname(path);
      const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
      folders.set(folder, made);
      await made;
      written.set(next.value.path, await write(path, next.value));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return written;
}

async function write(path: string, { parts, made }: ExportFile): Promise<Content> {
  if (made) {
    await copyFile(made.file, path);
    return { bytes: made.bytes, sha256: made.sha256 };
  }
  const chunks = chunksOf(parts);
  const first = chunks.next();
  const second = first.done ? first : chunks.next();
  if (second.done) {
    const bytes = Buffer.from(first.done ? '' : first.value);
    await writeFile(path, bytes);
    return contentOf(bytes);
  }
  const hash = createHash('sha256');
  let size = 0;
  const counted = (chunk: string): Buffer => {
    const bytes = Buffer.from(chunk);
    hash.update(bytes);
    size += bytes.length;
    return bytes;
  };
  const all = function* () {
    yield counted(first.value as string);
    yield counted(second.value as string);
    for (const chunk of chunks) yield counted(chunk);
  };
  await pipeline(Readable.from(all()), createWriteStream(path));
  return { bytes: size, sha256: hash.digest('hex') };
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
