import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A folder as the SHA-256 of its files (hexadecimal) by their paths, with `/`, in order. */
export async function hashesOf(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hashes = new Map<string, string>();
  for (const file of files.toSorted()) {
    hashes.set(relative(dir, file).replaceAll(sep, '/'), sha256(await readFile(file)));
  }
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
