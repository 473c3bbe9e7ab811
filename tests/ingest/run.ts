import { spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { vi } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { explain } from '../../src/commands/explain.ts';
import { ingest } from '../../src/commands/ingest.ts';
import { create } from '../../src/commands/new.ts';
import { review } from '../../src/commands/review.ts';
import { schemas } from '../../src/commands/schemas.ts';
import { UsageError } from '../../src/model/userError.ts';
import { temporaryFolder } from '../folders.ts';

const MAIN = join(import.meta.dirname, '../../src/commands/main.ts');
const COMMANDS = { ingest, review, new: create, check, explain, schemas };

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Where {
  /** The briefing folder; paths of arguments count from it. */
  readonly dir: string;
  readonly input?: string | Uint8Array;
  /** The briefing folder, where it is another one. */
  readonly briefing?: string;
}

/** Runs a command off a terminal, in this process. */
export async function run(
  command: keyof typeof COMMANDS,
  args: readonly string[],
  { dir, input = '', briefing = dir }: Where,
): Promise<Ran> {
  let out = '';
  let err = '';
  const before = process.cwd();
  process.chdir(dir);
  vi.stubEnv('BRIEFING_DIR', briefing);
  vi.stubEnv('GITHUB_ACTIONS', '');
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(input)]) as never);
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    out += words;
    return true;
  });
  vi.spyOn(console, 'log').mockImplementation((words) => {
    out += `${words}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((words) => {
    err += `${words}\n`;
  });
  try {
    return { code: await COMMANDS[command].run(args), out, err };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out, err: `${error.message}\n` };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.chdir(before);
  }
}

/** Runs a command in a process of its own, off a terminal. */
export function runProcess(
  command: keyof typeof COMMANDS,
  args: readonly string[],
  { dir, input = '' }: Where,
): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, command, ...args], {
    cwd: dir,
    env: { ...process.env, BRIEFING_DIR: dir },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

/** A folder with these files, for the tests of one file. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const dir = await temporaryFolder('ingest-');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}

/** Paths of all files in a folder, with `/`. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
    .toSorted();
}

export const ARTICLE = `Harbour authority names new director

LANMERE, Sept. 3 (Reuters) — The Lanmere Harbour Authority (LHA) has named Ana Okoro as its director, its chairman said on Wednesday.

Okoro, 51, a former engineer, will take office on October 1. “We will dredge the northern channel within two years,” Okoro told reporters in Lanmere.

The port handled 4 million tonnes of copper last year, according to the ministry of transport. Okoro said the LHA would publish its accounts.
`;
