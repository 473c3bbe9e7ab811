import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a file of the briefing becomes: null where there is none. Paths from the briefing folder, with `/`. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How many files are written at a time. */
const AT_A_TIME = 16;

/** Makes changes of as many files, each in one step, several at a time. */
export async function makeAll(dir: string, changes: readonly Change[]): Promise<void> {
  for (let from = 0; from < changes.length; from += AT_A_TIME)
    await Promise.all(
      changes.slice(from, from + AT_A_TIME).map(({ path, after }) => put(join(dir, path), after)),
    );
}

/** Makes changes, each file in one step. */
export async function make(dir: string, changes: readonly Change[]): Promise<void> {
  for (const { path, after } of changes) await put(join(dir, path), after);
}

/**
 * Takes changes back, the last first.
 * @returns the path of a file that is no longer as it was left, where there is one; nothing is taken back then
 */
export async function unmake(dir: string, changes: readonly Change[]): Promise<string | null> {
  for (const [path, { after }] of new Map(changes.map((one) => [one.path, one])))
    if ((await readFile(join(dir, path), 'utf8').catch(() => null)) !== after) return path;
  for (const { path, before } of changes.toReversed()) await put(join(dir, path), before);
  return null;
}

/** The change of a file by a function of its text; none where that changes nothing. A file in which nothing is left goes. */
export async function changeOf(dir: string, path: string, edit: (text: string) => string): Promise<Change[]> {
  const before = await readFile(join(dir, path), 'utf8');
  const after = edit(before) || null;
  return after === before ? [] : [{ path, before, after }];
}

async function put(path: string, content: string | null): Promise<void> {
  if (content === null) return rm(path, { force: true });
  const next = join(dirname(path), `.${basename(path)}-${process.pid}.tmp`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(next, content, { flush: true });
  await rename(next, path);
}
