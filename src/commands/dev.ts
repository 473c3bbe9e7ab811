import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { astroBin, astroEnvironment, ENGINE } from '../integration/astro.ts';
import { runCommand } from './support/command.ts';
import { portFrom } from './support/options.ts';

const DEFAULT_PORT = 4321;

// npm run dev: Astro’s own server, which shows a change of a seed, an entry or an annotation at once.
await runCommand(async (signal) => {
  const port = portFrom(process.env['PORT'], DEFAULT_PORT);
  const host = process.env['HOST'];
  const args = ['dev', '--port', String(port), ...(host ? ['--host', host] : []), ...process.argv.slice(2)];
  const child = spawn(process.execPath, [astroBin(), ...args], {
    cwd: ENGINE,
    stdio: 'inherit',
    env: { ...astroEnvironment(), ASTRO_DEV_BACKGROUND: '0' },
  });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'exit');
  return code ?? 1;
});
