import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from '../commands/support/command.ts';
import { codeIn, explain } from '../commands/support/failures.ts';

/** The folder of the engine: where package.json and astro.config.mjs are. */
export const ENGINE = join(import.meta.dirname, '../..');

/** Where Node keeps what it has compiled of the program and of Astro: modules are read in half the time. */
export const CODE_CACHE = join(ENGINE, '.cache/code');

/** What `--force` always says. */
const EXPECTED = /data store cleared/;

const OUT_OF_MEMORY =
  'Most often the memory was used up: close other programs, or give Node more with NODE_OPTIONS=--max-old-space-size=4096 (in MB).';

export interface AstroOptions {
  /** Environment of the child, beside that of this process. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Shows what Astro says as it says it. */
  readonly verbose: boolean;
}

/**
 * Runs Astro to its end in a process of its own.
 * @returns the lines in which it warned
 * @throws a Refusal with the end of its output when it fails; the reason of the signal when aborted
 */
export async function runAstro(args: readonly string[], options: AstroOptions): Promise<string[]> {
  const { code, output, killed } = await finish(args, options);
  options.signal.throwIfAborted();
  if (killed) throw new Refusal(`Astro was ended by the system (${killed}). ${OUT_OF_MEMORY}`);
  if (code === 0) return output.split('\n').filter((line) => /\[WARN\]/.test(line) && !EXPECTED.test(line));
  const cause = codeIn(output);
  const meaning = cause ? `\n${explain(Object.assign(new Error(), { code: cause }))}` : '';
  const shown = options.verbose ? '' : `\n\n${output.trim().split('\n').slice(-40).join('\n')}`;
  throw new Refusal(`Astro ended with code ${code}.${shown}${meaning}`);
}

interface Finished {
  readonly code: number;
  readonly output: string;
  /** The signal that ended it. */
  readonly killed: NodeJS.Signals | null;
}

function finish(args: readonly string[], { env, signal, verbose }: AstroOptions): Promise<Finished> {
  const child = spawn(process.execPath, [astroBin(), ...args], {
    cwd: ENGINE,
    env: { ...astroEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (verbose) process.stderr.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killed) => {
      signal.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, output, killed });
    });
  });
}

/** Variables by which Vite and Astro would take what is outside for what the configuration says, or for a test. */
const VITE_NAMES = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX', 'NODE_ENV', 'VITEST'];

/** The environment of this process as Astro may see it. */
export function astroEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !VITE_NAMES.includes(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: CODE_CACHE };
}

/** Astro’s program, run with the Node that runs this one, whatever `node` means in PATH. */
export function astroBin(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
}
