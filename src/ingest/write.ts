import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to be written, by its path from the briefing folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files that do not exist yet, each in one step: under a hidden name first, then under its own. What exists is
 * never touched; files written before a failure stay, the last of the list is the one that tells that all are there.
 * @throws Error with the code EEXIST and the path when a file exists
 */
export async function writeNew(dir: string, files: readonly NewFile[]): Promise<void> {
  for (const { path, content } of files) {
    const target = join(dir, path);
    const draft = join(dirname(target), `.ingest-${process.pid}.tmp`);
    await mkdir(dirname(target), { recursive: true });
    try {
      await writeFile(draft, content, { flush: true });
      await nameIt(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
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
