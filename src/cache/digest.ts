import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './filesBelow.ts';

/** A folder as the SHA-256 of its files (hexadecimal) by their paths, with `/`, in order. */
export async function hashesOf(dir: string): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const file of filesBelow(dir)) hashes.set(file, sha256(await readFile(join(dir, file))));
  return hashes;
}

/** One digest of files and folders below a root, of their paths and of what is in them; what is not there counts as empty. */
export async function digestOf(root: string, names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names) {
    const path = join(root, name);
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    const hashes = found.isDirectory() ? await hashesOf(path) : new Map([['', sha256(await readFile(path))]]);
    for (const [file, digest] of hashes) hash.update(`${name}/${file}\0${digest}\n`);
  }
  return hash.digest('hex');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
