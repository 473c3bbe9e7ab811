import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './processes.ts';

/** The folders of one build. They lie beside the output, so that one rename puts them in its place. */
export interface Staging {
  /** What is published. */
  readonly output: string;
  /** What is being built. */
  readonly next: string;
  /** What was published before, for the moment of the exchange. */
  readonly previous: string;
  /** Lock of the output folder. */
  readonly lock: string;
}

/** A thread of a build that has failed may still write into a folder that is removed. */
const STILL_WRITTEN = { maxRetries: 5, retryDelay: 100 };

/**
 * @param output the folder that will be published, absolute
 * @param before how many builds the process has begun before: one that failed may still write into its folder
 */
export function stagingOf(output: string, pid: number = process.pid, before = 0): Staging {
  const prefix = join(dirname(output), `.${basename(output)}`);
  const next = `${prefix}-${pid}${before > 0 ? `-${before}` : ''}`;
  return { output, next, previous: `${next}-old`, lock: `${prefix}.lock` };
}

/** Makes the folder for a new build; what dead builds left is removed, and what they took away is put back. */
export async function prepare(staging: Staging): Promise<void> {
  const parent = dirname(staging.output);
  await mkdir(parent, { recursive: true });
  const entries = await readdir(parent);
  for (const name of entries.filter((entry) => isLeftover(entry, basename(staging.output)))) {
    const leftover = join(parent, name);
    const wasPublished = name.endsWith('-old') && !entries.includes(basename(staging.output));
    if (wasPublished) await rename(leftover, staging.output);
    await rm(leftover, { ...STILL_WRITTEN, recursive: true, force: true });
  }
  await mkdir(staging.next);
}

/** Publishes the finished build: readers see the old folder whole, then the new one whole. */
export async function publish({ output, next, previous }: Staging): Promise<void> {
  const hadOutput = await renameIfThere(output, previous);
  try {
    await rename(next, output);
  } catch (error) {
    if (hadOutput) await rename(previous, output);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Removes an unfinished build. */
export async function discard({ next }: Staging): Promise<void> {
  await rm(next, { ...STILL_WRITTEN, recursive: true, force: true });
}

function isLeftover(name: string, output: string): boolean {
  const pid = name.startsWith(`.${output}-`)
    ? /^\d+(?=(?:-\d+)?(?:-old)?$)/.exec(name.slice(output.length + 2))
    : null;
  return pid !== null && (Number(pid[0]) === process.pid || !isAlive(Number(pid[0])));
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
