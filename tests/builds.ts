import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { type ManifestEntry, manifestOf } from '../src/inspect/manifest.ts';
import { environment } from '../src/read/environment.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures/harbour');
const ENGINE = join(import.meta.dirname, '..');

const TOPIC = `---
name: The channel
entities: [lanmere-harbour-authority]
---
## Who asks for it?

{['The'].join()} authority :inference[does.]
`;

export type Variables = Readonly<Record<string, string>>;

/** How a program ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** When a build is killed: so long after its start, in milliseconds, or when it has said something. */
export type Moment = number | string;

/** A briefing of one article in a folder of its own, one of its notes in MDX. @param inside folders to put it in */
export async function copyOfFixture(inside = ''): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'briefing-')), inside);
  await cp(FIXTURE, folder, { recursive: true });
  await writeFile(join(folder, 'content/topics/channel.mdx'), TOPIC);
  return folder;
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

/** Runs npm run build. @param engine the folder of the program */
export function build(folder: string, env: Variables = {}, engine = ENGINE): Promise<Ended> {
  return ended(start('build', folder, env, { engine }));
}

/** Runs npm run build or npm run join. */
export function run(
  program: 'build' | 'join',
  folder: string,
  env: Variables,
  args: readonly string[],
): Promise<Ended> {
  return ended(start(program, folder, env, { args }));
}

async function ended(child: ChildProcess): Promise<Ended> {
  const output = outputOf(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

/**
 * Runs npm run build and kills it, with all that it has started.
 * @returns whether it was killed before its end
 */
export async function killBuild(folder: string, env: Variables, moment: Moment): Promise<boolean> {
  const child = start('build', folder, env);
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

function start(
  program: 'build' | 'join',
  folder: string,
  env: Variables,
  { engine = ENGINE, args = [] }: { readonly engine?: string; readonly args?: readonly string[] } = {},
): ChildProcess {
  const { SITE: _site, BASE: _base, ...inherited } = process.env;
  return spawn(process.execPath, [join(engine, `src/cli/${program}.ts`), ...args], {
    cwd: engine,
    env: { ...inherited, BRIEFING_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
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
