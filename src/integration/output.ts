import { cpSync, rmSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { acquireLock } from '../staging/lock.ts';
import { prepare, publish, type Staging, stagingOf } from '../staging/staging.ts';

export interface OutputOptions {
  /** The folder that is published, absolute. */
  readonly outDir: string;
  /** A folder on the disk of the project, for an output on another one. */
  readonly workDir: string;
  /** Lock of the project: Astro keeps what it knows of a project in one place. */
  readonly lock: string;
  readonly onWait: (holder: number) => void;
}

/** The output of one build: filled beside the folder that is served, and exchanged for it at the end. */
export interface Output {
  /** Where Astro writes. */
  readonly next: string;
  readonly outDir: string;
  /** Puts what was built in the place of the output. Until then, and after any failure, that is what it was. */
  publish(): Promise<void>;
}

/** How many builds this process has begun. */
let begun = 0;

/** Opens the output of a build; what is unfinished goes when the process ends. */
export async function openOutput({ outDir, workDir, lock, onWait }: OutputOptions): Promise<Output> {
  await mkdir(dirname(lock), { recursive: true });
  const releaseProject = await acquireLock(lock, { onWait });
  const at = (dir: string): Staging => stagingOf(dir, process.pid, begun);
  const staging = at(outDir);
  await prepare(staging);
  const isFar = (await deviceOf(dirname(outDir))) !== (await deviceOf(dirname(lock)));
  // Astro renames files between its own folder and the output, which must lie on one disk.
  const own = isFar ? at(join(workDir, 'output')) : staging;
  if (isFar) {
    await mkdir(workDir, { recursive: true });
    await prepare(own);
  }
  begun += 1;
  const { next } = own;
  const releaseBundle = next.startsWith(process.cwd()) ? null : await lockBundle(onWait);
  const release = (): void => {
    releaseBundle?.();
    releaseProject();
  };
  const abandon = (): void => {
    for (const dir of new Set([next, staging.next])) rmSync(dir, { recursive: true, force: true });
    release();
  };
  process.once('exit', abandon);
  const stopped = endOnSignal();
  return {
    next,
    outDir,
    async publish() {
      if (isFar) cpSync(next, staging.next, { recursive: true });
      await publish(staging);
      await rm(next, { recursive: true, force: true });
      process.removeListener('exit', abandon);
      stopped();
      release();
    },
  };
}

/** Where the output lies outside of the working directory, Astro bundles pages into `.astro` in that. */
async function lockBundle(onWait: OutputOptions['onWait']): Promise<() => void> {
  const dir = join(process.cwd(), '.astro');
  await mkdir(dir, { recursive: true });
  return acquireLock(join(dir, 'build.lock'), { onWait });
}

async function deviceOf(path: string): Promise<number> {
  return (await stat(path)).dev;
}

/** A signal ends a process without its exit handlers unless somebody listens. @returns stops listening */
function endOnSignal(): () => void {
  const end = (signal: NodeJS.Signals): void => process.exit(128 + constants.signals[signal]);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeListener(signal, end);
  };
}
