import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discard, prepare, publish, stagingOf } from '../../src/staging/staging.ts';

describe('the exchange of the output folder', () => {
  let dir: string;
  let output: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'staging-'));
    output = join(dir, 'dist');
    await write(output, 'old');
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('publishes the new folder and leaves nothing beside it', async () => {
    const staging = stagingOf(output);
    await prepare(staging);
    await writeFile(join(staging.next, 'index.html'), 'new');
    await publish(staging);
    expect(await read(output)).toBe('new');
    expect(await readdir(dir)).toEqual(['dist']);
  });

  it('publishes where there was nothing, in folders that were not there', async () => {
    const staging = stagingOf(join(dir, 'a/b/dist'));
    await prepare(staging);
    await publish(staging);
    expect(await readdir(join(dir, 'a/b'))).toEqual(['dist']);
  });

  it('keeps the old folder when the new one cannot be put in its place', async () => {
    const staging = stagingOf(output);
    await expect(publish(staging)).rejects.toThrow('ENOENT');
    expect(await read(output)).toBe('old');
  });

  it('removes what a dead build left, and not what a living one is making', async () => {
    const dead = stagingOf(output, await deadPid());
    const living = stagingOf(output, process.ppid);
    await Promise.all([dead.next, dead.previous, living.next].map((folder) => write(folder, 'half')));
    const staging = stagingOf(output);
    await prepare(staging);
    await discard(staging);
    expect((await readdir(dir)).toSorted()).toEqual([`.dist-${process.ppid}`, 'dist']);
    expect(await read(output)).toBe('old');
  });

  it('removes what a failed build of the same process left, though that still writes, and builds in another folder', async () => {
    const failed = stagingOf(output);
    await prepare(failed);
    let isOver = false;
    const writing = (async () => {
      for (let at = 0; !isOver; at += 1)
        await write(join(failed.next, String(at % 100)), 'late').catch(() => {});
    })();
    setTimeout(() => {
      isOver = true;
    }, 150);
    const staging = stagingOf(output, process.pid, 1);
    await prepare(staging);
    await writing;
    expect(staging.next).not.toBe(failed.next);
    expect(await readdir(staging.next)).toEqual([]);
    await prepare(stagingOf(output, process.pid, 2));
    expect((await readdir(dir)).toSorted()).toEqual([`.dist-${process.pid}-2`, 'dist']);
  });

  it('puts back what a build took away when it was killed in the middle of the exchange', async () => {
    await rm(output, { recursive: true });
    const dead = stagingOf(output, await deadPid());
    await write(dead.previous, 'old');
    await prepare(stagingOf(output));
    expect(await read(output)).toBe('old');
  });

  it('leaves folders alone that only look alike', async () => {
    for (const name of ['.dist-notes', '.dist-12x', 'dist-12']) await mkdir(join(dir, name));
    const staging = stagingOf(output);
    await prepare(staging);
    await discard(staging);
    expect((await readdir(dir)).toSorted()).toEqual(['.dist-12x', '.dist-notes', 'dist', 'dist-12']);
  });
});

async function write(folder: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), content);
}

function read(folder: string): Promise<string> {
  return readFile(join(folder, 'index.html'), 'utf8');
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}
