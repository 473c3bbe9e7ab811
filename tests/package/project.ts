import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { userEnvironment } from '../builds.ts';

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
export const BACKGROUNDER = 'node_modules/astro-backgrounder/lib/commands/main.js';

export async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'project-'));
}

export async function remove(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}
