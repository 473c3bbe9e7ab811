import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Content } from '../../inspect/manifest.ts';
import { encodedParts } from '../../outputs/encodedParts.ts';
import type { ExportFile } from '../../outputs/file.ts';

/** After so many files, what else there is to do has its turn. */
const TURN = 8;

/**
 * Writes files in UTF-8, one after the other; folders are made as they are needed.
 * @returns what they hold, by their paths
 */
export async function writeFiles(dir: string, files: Iterable<ExportFile>): Promise<Map<string, Content>> {
  const folders = new Set<string>();
  const written = new Map<string, Content>();
  for (const file of files) {
    const path = join(dir, file.path);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    written.set(file.path, write(path, file));
    if (written.size % TURN === 0) await setImmediate();
  }
  return written;
}

/** At once: to hand a small file to another thread takes longer than to write it. */
function write(path: string, { parts, made }: ExportFile): Content {
  if (made) {
    copyFileSync(made.file, path);
    return { bytes: made.bytes, sha256: made.sha256 };
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const file = openSync(path, 'w');
  try {
    for (const chunk of encodedParts(parts)) {
      hash.update(chunk);
      bytes += chunk.length;
      writeFileSync(file, chunk);
    }
  } finally {
    closeSync(file);
  }
  return { bytes, sha256: hash.digest('hex') };
}
