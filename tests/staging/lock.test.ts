import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../src/staging/lock.ts';

describe('the lock of an output folder', () => {
  let dir: string;
  let file: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lock-'));
    file = join(dir, '.dist.lock');
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('names its holder while the work runs and is gone after it', async () => {
    const inside = await withLock(file, {}, () => readFile(file, 'utf8'));
    expect(inside.trim()).toBe(String(process.pid));
    expect(existsSync(file)).toBe(false);
  });

  it('is released when the work fails', async () => {
    await expect(withLock(file, {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('is taken from a process that died', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    await writeFile(file, `${dead.pid}\n`);
    expect(await withLock(file, {}, async () => 'done')).toBe('done');
  });

  it('waits for a process that lives, says so once, and goes on when it is gone', async () => {
    const holder = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    await writeFile(file, `${holder.pid}\n`);
    const told: number[] = [];
    const onWait = (pid: number) => {
      told.push(pid);
      holder.kill();
    };
    expect(await withLock(file, { onWait }, async () => 'done')).toBe('done');
    expect(told).toEqual([holder.pid]);
  });

  it('gives up when the wait is aborted', async () => {
    const holder = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    await writeFile(file, `${holder.pid}\n`);
    const stop = new AbortController();
    const waiting = withLock(file, { signal: stop.signal, onWait: () => stop.abort() }, async () => 'done');
    await expect(waiting).rejects.toThrow();
    expect((await readFile(file, 'utf8')).trim()).toBe(String(holder.pid));
    holder.kill();
  });
});
