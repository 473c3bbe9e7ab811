import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be written, by its path from the briefing folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** How many files are written at once: most of the time of each is waiting for the disk. */
const AT_ONCE = 8;

/**
 * Writes files that do not exist yet, each in one step: under a hidden name first, then under its own. What exists is
 * never touched; files written before a failure stay. The last of the list is written last: it tells that all are there.
 * @throws Error with the code EEXIST and the path when a file exists
 */
export async function writeNew(dir: string, files: readonly NewFile[]): Promise<void> {
  const queue = [...files.slice(0, -1).entries()];
  const failures: unknown[] = [];
  const work = async () => {
    for (let next = queue.shift(); next && failures.length === 0; next = queue.shift())
      await writeOne(dir, next[1], next[0]).catch((error) => failures.push(error));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failures.length > 0) throw failures[0];
  const last = files.at(-1);
  if (last) await writeOne(dir, last, files.length);
}

async function writeOne(dir: string, { path, content }: NewFile, number: number): Promise<void> {
  const target = join(dir, path);
  const draft = join(dirname(target), `.ingest-${process.pid}-${number}.tmp`);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(draft, content, { flush: true });
    await nameIt(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A link fails where a file exists, which a rename does not. Some file systems have no links. */
async function nameIt(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    await copyFile(draft, target, constants.COPYFILE_EXCL);
  }
}
