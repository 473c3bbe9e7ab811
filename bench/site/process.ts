import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took, its children included. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor, user and system, of all processes waited for. */
  readonly cpu: number;
  /** The most memory that its processes held together at one moment, in bytes; 0 where there is no /proc. */
  readonly peak: number;
  readonly output: string;
}

const SAMPLE_EVERY = 150;

/**
 * Runs a command to its end.
 * @throws with the end of its output when it fails
 */
export async function costOf(
  command: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'cost-'));
  const timesFile = join(folder, 'times');
  const begun = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >"$TIMES_FILE"; exit $code', 'sh', ...command], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, TIMES_FILE: timesFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, SAMPLE_EVERY);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(sampling);
  const wall = (performance.now() - begun) / 1000;
  const cpu = processorSeconds(await readFile(timesFile, 'utf8'));
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(`${command.join(' ')} ended with code ${code}.\n${output.slice(-4_000)}`);
  return { wall, cpu, peak, output };
}

/** Reads what the shell's `times` says of its children (POSIX): the second line, `0m1.234s 0m0.567s`. */
function processorSeconds(times: string): number {
  const children = times.split('\n')[1] ?? '';
  return Array.from(children.matchAll(/(\d+)m([\d.]+)s/g)).reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

const PAGE_BYTES = 4096;

/** Resident bytes of a process and all below it. */
function memoryOf(root: number): number {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []).map((child) => child.pid));
  return tree.reduce((sum, pid) => sum + residentBytes(pid), 0);
}

function processes(): { pid: number; parent: number }[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : '';
    const parent = /^\S+ \([\s\S]*\) \S+ (\d+)/.exec(stat)?.[1];
    return parent ? [{ pid: Number(name), parent: Number(parent) }] : [];
  });
}

function residentBytes(pid: number): number {
  return Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE_BYTES;
}

/** A file of /proc; nothing when its process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
