import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { userEnvironment } from '../builds.ts';

const ENGINE = join(import.meta.dirname, '../..');
const NAME = 'astro-backgrounder';

/** The package as npm publishes it, unpacked. @returns its folder */
export async function packed(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'package-'));
  const { stdout, stderr, status } = spawnSync('npm', ['pack', '--silent', '--pack-destination', dir], {
    cwd: ENGINE,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  const [tarball = ''] = stdout.trim().split('\n').slice(-1);
  const unpacked = spawnSync('tar', ['-xzf', tarball], { cwd: dir, encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(unpacked.stderr);
  return join(dir, 'package');
}

/** Gives a project the package, and beside it what npm would install with it. */
export async function install(project: string, engine: string): Promise<void> {
  const modules = join(project, 'node_modules');
  await mkdir(modules, { recursive: true });
  for (const name of await readdir(join(ENGINE, 'node_modules'))) {
    if (!name.startsWith('.') && name !== NAME)
      await symlink(join(ENGINE, 'node_modules', name), join(modules, name));
  }
  await cp(engine, join(modules, NAME), { recursive: true });
}

export async function put(project: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
}

/** Runs a program of the package, or Astro, in a project. */
export function runIn(project: string, args: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...userEnvironment(), BRIEFING_DIR: '', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { code: status, output: `${stdout}${stderr}` };
}

export const ASTRO = 'node_modules/astro/bin/astro.mjs';
export const BACKGROUNDER = `node_modules/${NAME}/lib/commands/main.js`;

export async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'project-'));
}

export async function remove(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
