import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { handOver } from '../briefing/handover.ts';
import { KEPT } from '../integrations/keepPages.ts';
import { writePages } from '../integrations/pages.ts';
import type { Environment } from '../read/environment.ts';
import { ENGINE, runAstro } from './astro.ts';
import { Refusal } from './command.ts';
import { withLock } from './lock.ts';
import type { Progress } from './progress.ts';

export interface MakePagesOptions {
  readonly environment: Environment;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly verbose: boolean;
  /** Which files are made, by their paths below the base. What pages load is always there; `public/` goes with the front page. */
  readonly isMade: (path: string) => boolean;
}

/** The compiled pages of a briefing, below the folder of its caches; their program is kept beside what they load. */
const FOLDER = 'compiled';
const ASSETS = 'client';

/**
 * Writes all pages of a briefing into a folder, with what they load and the files of `public/`. Astro compiles them
 * when the engine, the address or a note in MDX has changed; else those of a build before are rendered.
 */
export async function makePages(
  dir: string,
  context: Parameters<typeof handOver>[0],
  options: MakePagesOptions,
): Promise<void> {
  const { environment, signal, isMade } = options;
  const compiled = await compiledPages(options);
  await cp(join(compiled, ASSETS), dir, { recursive: true });
  handOver(context);
  await writePages(join(compiled, KEPT), dir, { ...environment, isMade, signal });
  const own = join(environment.briefingDir, 'public');
  if (isMade('') && existsSync(own)) await cp(own, dir, { recursive: true, dereference: true });
}

async function compiledPages({ environment, progress, signal, verbose }: MakePagesOptions): Promise<string> {
  const folder = join(environment.cacheDir, FOLDER);
  const compiled = join(folder, await digestOf(environment));
  if (existsSync(compiled)) return compiled;
  const part = `${compiled}-${process.pid}`;
  const env = { BACKGROUNDER_OUT: join(part, ASSETS) };
  // Astro keeps in one place of the engine what it knows of a briefing, whichever that is.
  const lock = join(ENGINE, '.cache/astro.lock');
  await mkdir(dirname(lock), { recursive: true });
  const onWait = (holder: number): void =>
    progress.say(`\n  Another briefing is being compiled (process ${holder}); waiting for its end`);
  const compile = async (): Promise<void> => {
    await rm(part, { recursive: true, force: true });
    await mkdir(join(part, ASSETS), { recursive: true });
    for (const warning of await runAstro(['build', '--force'], { env, signal, verbose }))
      progress.say(warning);
  };
  try {
    await withLock(lock, { onWait, signal }, async () => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        await compile();
        if (await hasNotes(join(part, KEPT), environment.briefingDir)) return;
      }
      throw new Refusal(FOREIGN);
    });
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
  for (const name of await readdir(folder)) {
    if (join(folder, name) !== part) await rm(join(folder, name), { recursive: true, force: true });
  }
  await rename(part, compiled);
  return compiled;
}

/** `npm run dev` of another briefing writes that one place too, without waiting: what came of it is compiled again. */
const TURNS = 3;
const FOREIGN =
  'Another briefing is being written for by npm run dev, in the same folder of the program, and its notes came into this build. Stop it, or wait for a pause, and build again. Nothing was published.';

/** True when the compiled pages know each note in MDX of the briefing, and no other. */
async function hasNotes(pages: string, briefingDir: string): Promise<boolean> {
  const chunks = (await readdir(pages, { recursive: true, withFileTypes: true })).filter(({ name }) =>
    /^content-modules.*\.mjs$/.test(name),
  );
  const texts = await Promise.all(
    chunks.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  const known = texts.flatMap((text) =>
    Array.from(text.matchAll(/\["([^"]+\.mdx)",/g), ([, path = '']) => path),
  );
  const all = await readdir(join(briefingDir, 'content'), { recursive: true }).catch(() => []);
  const notes = all
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => `content/${path.replaceAll(sep, '/')}`);
  return known.length === notes.length && notes.every((note) => known.some((path) => path.endsWith(note)));
}

/** Rooms of `src/` that no page imports (`tests/rooms.test.ts`). */
const OTHER_ROOMS = ['cards', 'cli', 'ingest', 'inspect', 'propose'];
const SETTINGS = ['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** A digest of all that decides how pages are compiled; the briefing is none of it but for its notes in MDX. */
async function digestOf({ briefingDir, base, site }: Environment): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([process.version, briefingDir, base, site]));
  const rooms = (await readdir(join(ENGINE, 'src'))).filter((name) => !OTHER_ROOMS.includes(name));
  for (const name of SETTINGS) await addFile(hash, ENGINE, name);
  for (const room of rooms.toSorted()) await addFiles(hash, join(ENGINE, 'src'), room, /./);
  await addFiles(hash, briefingDir, 'content', /\.mdx$/);
  return hash.digest('hex').slice(0, 32);
}

async function addFiles(hash: Hash, root: string, name: string, which: RegExp): Promise<void> {
  const below = await readdir(join(root, name), { recursive: true, withFileTypes: true }).catch(() => null);
  if (below === null) return which.test(name) ? addFile(hash, root, name) : undefined;
  const paths = below
    .filter((entry) => !entry.isDirectory() && which.test(entry.name))
    .map(({ parentPath, name: file }) => join(parentPath, file));
  for (const path of paths.toSorted()) await addFile(hash, '', path);
}

async function addFile(hash: Hash, root: string, name: string): Promise<void> {
  const bytes = await readFile(join(root, name)).catch(() => new Uint8Array());
  hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}
