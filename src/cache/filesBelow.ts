import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of the files below a folder, from it, with `/`, in code-unit order. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
