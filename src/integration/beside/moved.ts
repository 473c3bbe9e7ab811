import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A former address and the present one: paths below a folder. */
interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Puts a copy where a file was, since a file cannot lead on as a page does; pages and places in them are left to the site. */
export async function copyMoved(dir: string, redirects: readonly Moved[]): Promise<void> {
  for (const { from, to } of redirects) {
    if (from.includes('#') || from.endsWith('/') || to.endsWith('/')) continue;
    await mkdir(dirname(join(dir, from)), { recursive: true });
    await copyFile(join(dir, to), join(dir, from));
  }
}
