import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { entryIn, KEPT } from './keepPages.ts';
import type { Environment } from '../read/environment.ts';
import { ENGINE, runAstro } from './astro.ts';
import { bundle } from './bundle.ts';
import { Refusal } from '../commands/support/command.ts';
import { withLock } from '../staging/lock.ts';
import { isAlive } from '../commands/support/processes.ts';
import type { Progress } from '../commands/support/progress.ts';

/** The pages as Astro has compiled them. */
export interface Compiled {
  /** Their program. */
  readonly pages: string;
  /** The folder of what they load. */
  readonly assets: string;
}

export interface CompileOptions {
  /** Of {@link compiledFolder}. */
  readonly folder: string;
  readonly environment: Environment;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly verbose: boolean;
}

/** Where compiled pages are kept, for all briefings. */
export const COMPILED = join(ENGINE, '.cache/compiled');
const ASSETS = 'client';
const PAGES = 'pages';
/** How many are kept: those that were used last. */
const MOST = 12;

/**
 * The compiled pages for a briefing. Astro compiles them when there are none for this engine, address and notes in MDX:
 * without such notes, those of any other briefing serve as well.
 * @throws a Refusal when Astro fails; the reason of the signal when aborted
 */
export async function compiledPages(options: CompileOptions): Promise<Compiled> {
  const { folder } = options;
  if (!existsSync(folder)) await compileInto(folder, options);
  const now = new Date();
  await utimes(folder, now, now);
  return { pages: pagesIn(folder), assets: join(folder, ASSETS) };
}

/** The folder for the compiled pages of a briefing as it is, whether it is there or not. */
export function compiledFolder(environment: Environment): string {
  return join(COMPILED, digestOf(environment));
}

/** The program of compiled pages. @param folder of {@link compiledFolder} */
export function pagesIn(folder: string): string {
  return join(folder, `${PAGES}.mjs`);
}

async function compileInto(folder: string, options: CompileOptions): Promise<void> {
  const { environment, progress, signal } = options;
  const part = `${folder}-${process.pid}`;
  // Astro keeps in one place of the engine what it knows of a briefing, whichever that is.
  const lock = join(ENGINE, '.cache/astro.lock');
  await mkdir(COMPILED, { recursive: true });
  const onWait = (holder: number): void =>
    progress.say(`\n  Another briefing is being compiled (process ${holder}); waiting for its end`);
  try {
    await withLock(lock, { onWait, signal }, async () => {
      for (let turn = 0; turn < TURNS && !existsSync(folder); turn += 1) {
        await compile(part, options);
        if (!(await hasNotes(join(part, KEPT), environment.briefingDir))) continue;
        await bundle(await entryIn(join(part, KEPT)), part, PAGES, true);
        await rm(join(part, KEPT), { recursive: true });
        await rename(part, folder);
      }
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  if (!existsSync(folder)) throw new Refusal(FOREIGN);
  await removeOld();
}

async function compile(part: string, { progress, signal, verbose }: CompileOptions): Promise<void> {
  const out = join(part, ASSETS);
  await rm(part, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const env = { BACKGROUNDER_OUT: out };
  for (const warning of await runAstro(['build', '--force'], { env, signal, verbose })) progress.say(warning);
}

/** Removes what was not used lately, and what dead processes left unfinished. */
async function removeOld(): Promise<void> {
  const names = await readdir(COMPILED);
  const left = names.filter((name) => !isAlive(Number(name.split('-')[1] ?? process.pid)));
  const whole = await Promise.all(
    names
      .filter((name) => !name.includes('-'))
      .map(async (name) => ({ name, used: (await stat(join(COMPILED, name))).mtimeMs })),
  );
  const old = whole.toSorted((a, b) => b.used - a.used).slice(MOST);
  for (const name of [...left, ...old.map((one) => one.name)])
    await rm(join(COMPILED, name), { recursive: true, force: true });
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
  const notes = notesOf(briefingDir);
  return (
    known.length === notes.length &&
    notes.every((note) => known.some((path) => `/${path}`.endsWith(`/${note}`)))
  );
}

/** Paths of the notes in MDX below the folder of a briefing, with `/`, in order. */
function notesOf(briefingDir: string): string[] {
  const content = join(briefingDir, 'content');
  const all = existsSync(content) ? readdirSync(content, { recursive: true, encoding: 'utf8' }) : [];
  return all
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => `content/${path.replaceAll(sep, '/')}`)
    .toSorted();
}

/** Rooms of `src/` that no page imports (`tests/rooms.test.ts`). */
const OTHER_ROOMS = ['commands', 'ingest', 'inspect', 'propose'];
const SETTINGS = [
  'src/integration/bundle.ts',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** A digest of all that decides how pages are compiled; the briefing is none of it but for its notes in MDX. */
function digestOf({ briefingDir, base, site }: Environment): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ENGINE, base, site]));
  const rooms = readdirSync(join(ENGINE, 'src')).filter(
    (name) => !OTHER_ROOMS.includes(name) && !name.endsWith('.md'),
  );
  for (const name of SETTINGS) addFile(hash, ENGINE, name);
  for (const room of rooms.toSorted()) addFiles(hash, join(ENGINE, 'src'), room);
  const notes = notesOf(briefingDir);
  for (const note of notes) addFile(hash, briefingDir, note);
  if (somethingIsImported(briefingDir, notes)) addFiles(hash.update(briefingDir), briefingDir, 'content');
  return hash.digest('hex').slice(0, 32);
}

/** What a note imports is compiled with it, and can be any file. */
function somethingIsImported(briefingDir: string, notes: readonly string[]): boolean {
  const texts = notes.map((note) => readFileSync(join(briefingDir, note), 'utf8'));
  return texts.some((text) => /^\s*(?:import|export)\b|\bimport\s*\(/m.test(text));
}

function addFiles(hash: Hash, root: string, name: string): void {
  if (!statSync(join(root, name)).isDirectory()) {
    addFile(hash, root, name);
    return;
  }
  const below = readdirSync(join(root, name), { recursive: true, withFileTypes: true });
  const paths = below
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name: file }) => relative(root, join(parentPath, file)));
  for (const path of paths.toSorted()) addFile(hash, root, path);
}

function addFile(hash: Hash, root: string, name: string): void {
  const path = join(root, name);
  const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array();
  hash.update(`${name}\0${bytes.length}\0`).update(bytes);
}
