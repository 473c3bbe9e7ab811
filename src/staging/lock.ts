import { readFileSync, rmSync } from 'node:fs';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './processes.ts';

/** How often the holder says that it lives, and after what silence nobody believes it any more, in milliseconds. */
const HEARTBEAT = 2_000;
const SILENCE = 60_000;
const POLL = 250;

export interface LockOptions {
  /** Called once when another process holds the lock. */
  readonly onWait?: (holder: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Holds a lock file while `work` runs, and waits for a process that holds it already. The lock of a process that died
 * is taken over.
 * @param file the lock; it contains the id of the process that holds it
 * @throws the reason of the signal when it aborts the wait; the error of the file system when no lock can be made
 */
export async function withLock<T>(file: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const release = await acquireLock(file, options);
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * Takes a lock file, waiting for a process that holds it already.
 * @returns releases the lock; safe to call twice, and while the process exits
 * @throws as {@link withLock}
 */
export async function acquireLock(file: string, options: LockOptions = {}): Promise<() => void> {
  await acquire(file, options);
  const heartbeat = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), HEARTBEAT);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    if (isOwn(file)) rmSync(file, { force: true });
  };
}

function isOwn(file: string): boolean {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) === process.pid;
  } catch {
    return false;
  }
}

async function acquire(file: string, { onWait, signal }: LockOptions): Promise<void> {
  let isReported = false;
  while (!(await tryAcquire(file))) {
    const holder = await holderOf(file);
    if (holder === null) continue;
    if (await isStale(file, holder)) {
      await setAside(file, holder);
      continue;
    }
    if (!isReported) onWait?.(holder);
    isReported = true;
    await delay(POLL, undefined, signal ? { signal } : {});
  }
}

async function tryAcquire(file: string, pid: number = process.pid): Promise<boolean> {
  try {
    await writeFile(file, `${pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process in the lock; null when there is no lock, 0 when it is not yet written. */
async function holderOf(file: string): Promise<number | null> {
  const content = await readFile(file, 'utf8').catch(() => null);
  return content === null ? null : Number.parseInt(content, 10) || 0;
}

/** A process id may have been given out again, to this process even: silence tells. */
async function isStale(file: string, holder: number): Promise<boolean> {
  if (holder === process.pid || (holder > 0 && !isAlive(holder))) return true;
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > SILENCE;
}

/** Moves a stale lock away and puts it back when another process was faster and the lock is its own. */
async function setAside(file: string, holder: number): Promise<void> {
  const aside = `${file}-${process.pid}-stale`;
  if (!(await isThereAfter(() => rename(file, aside)))) return;
  const found = await holderOf(aside);
  if (found !== null && found !== holder) await tryAcquire(file, found);
  await rm(aside, { force: true });
}

/** Whether the work found its file; any other failure is thrown. */
async function isThereAfter(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
