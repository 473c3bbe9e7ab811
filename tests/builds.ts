import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { type ManifestEntry, manifestOf } from '../src/inspect/manifest.ts';
import { NAME } from '../src/integration/hooks.ts';
import { environment } from '../src/read/environment.ts';
import type { BuildOrder } from './builder.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures/harbour');
const ENGINE = join(import.meta.dirname, '..');

const TOPIC = `---
name: The channel
entities: [lanmere-harbour-authority]
---
## Who asks for it?

{['The'].join()} authority :inference[does.]
`;

const ASTRO_BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

export type Variables = Readonly<Record<string, string>>;

/** How a program ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** When a build is killed: so long after its start, in milliseconds, or when it has said something. */
export type Moment = number | string;

/** A folder for a briefing. @param inside folders to put it in */
export async function newFolder(inside = ''): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'briefing-')), inside);
}

/** A briefing of one article, one of its notes in MDX. @returns its folder, by default one of its own */
export async function copyOfFixture(to?: string): Promise<string> {
  const folder = to ?? (await newFolder());
  await cp(FIXTURE, folder, { recursive: true });
  await writeFile(join(folder, 'content/topics/channel.mdx'), TOPIC);
  await appendFile(join(folder, 'content/site.yaml'), 'exports: { embeds: true, feeds: all }\n');
  return folder;
}

/** Gives a new briefing the fonts of the last build of the checkout, of which English needs two: to make them takes seconds. */
export async function lendFonts(folder: string): Promise<void> {
  const [own, its] = [ENGINE, folder].map((one) => join(cacheOf(one), NAME, 'fonts')) as [string, string];
  if (existsSync(own)) await cp(own, its, { recursive: true });
}

/** Removes a briefing and what the engine keeps of it. */
export async function removeBriefing(folder: string): Promise<void> {
  await rm(cacheOf(folder), { recursive: true, force: true });
  const [top = ''] = relative(tmpdir(), folder).split(sep);
  await rm(top.startsWith('briefing-') ? join(tmpdir(), top) : folder, { recursive: true, force: true });
}

/** The folder in which the engine keeps what it knows of a briefing. */
export function cacheOf(folder: string): string {
  return environment({ BRIEFING_DIR: folder }).cacheDir;
}

/** Every file of a folder with its digest. */
export function filesOf(dir: string): readonly ManifestEntry[] {
  return manifestOf(dir, { generator: '', base: '/' }).files;
}

/** Runs `astro build` on a briefing, as a user does. */
export function build(folder: string, env: Variables = {}): Promise<Ended> {
  return ended(start(ASTRO_BUILD, folder, env));
}

let builder: ChildProcess | null = null;
let building: Promise<unknown> = Promise.resolve();

/**
 * Builds a briefing as {@link build}, by the function of Astro, in a process that goes on to the next: it has its modules
 * loaded. Not for a build that fails, which cleans up when its process ends, and not for a language of the system, which a
 * process takes when it starts.
 */
export function buildNext(folder: string, env: Variables = {}): Promise<Ended> {
  return buildOrdered({ root: ENGINE, env: { BRIEFING_DIR: folder, ...env } });
}

/** Builds a project that has the package, in the process of {@link buildNext}. @param root its folder */
export function buildProject(root: string): Promise<Ended> {
  return buildOrdered({ root, env: {} });
}

/** It ends with the tests, which do not wait for it. */
function startBuilder(): ChildProcess {
  const started = fork(join(import.meta.dirname, 'builder.ts'), { env: userEnvironment(), cwd: ENGINE });
  started.unref();
  started.channel?.unref();
  return started;
}

function buildOrdered(order: BuildOrder): Promise<Ended> {
  const next = building.then(async () => {
    builder ??= startBuilder();
    builder.send(order);
    const [answer] = (await once(builder, 'message')) as [Ended];
    return answer;
  });
  building = next.catch(() => {});
  return next;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const output = outputOf(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

/**
 * Runs `astro build` and kills it, with all that it has started.
 * @returns whether it was killed before its end
 */
export async function killBuild(folder: string, env: Variables, moment: Moment): Promise<boolean> {
  const child = start(ASTRO_BUILD, folder, env);
  const output = outputOf(child);
  const closed = once(child, 'close');
  const kill = (): void => {
    // Gone already, when it was quicker.
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGKILL');
  };
  if (typeof moment === 'number') setTimeout(kill, moment);
  else child.stdout?.on('data', () => output().includes(moment) && kill());
  await closed;
  return child.signalCode === 'SIGKILL';
}

function start(program: readonly string[], folder: string, env: Variables): ChildProcess {
  return spawn(process.execPath, program, {
    cwd: ENGINE,
    env: { ...userEnvironment(), BRIEFING_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

/** The environment of a user’s shell: without the address of the site under test, and what Vitest sets. */
export function userEnvironment(): NodeJS.ProcessEnv {
  const own = /^(?:SITE|BASE|BASE_URL|NODE_ENV|DEV|PROD|MODE|SSR|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

function outputOf(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return () => output;
}
