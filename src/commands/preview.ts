import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, runCommand } from './support/command.ts';
import { ENVIRONMENT_HELP, placeOf, portFrom, switchesOf } from './support/options.ts';
import { serve } from './support/serve.ts';

const HELP = `npm run preview

Serves what npm run build has put in dist/, as a static host would.

${ENVIRONMENT_HELP}
  PORT          first port to try                                (default: 4321)
  HOST          address to listen on, such as 0.0.0.0            (default: this machine alone)`;

const DEFAULT_PORT = 4321;

/** Serves the built site until the signal comes. */
export async function preview(args: readonly string[], signal: AbortSignal): Promise<number> {
  if (switchesOf(args, []).help) {
    console.log(HELP);
    return 0;
  }
  const { outDir, base } = placeOf(process.env);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Refusal(`There is no site in ${outDir} yet. Run npm run build first, or npm start for both.`);
  }
  const wanted = portFrom(process.env['PORT'], DEFAULT_PORT);
  const host = process.env['HOST'] || undefined;
  const server = await serve({ dir: outDir, base, port: wanted, host });
  if (wanted !== 0 && server.port !== wanted) console.log(`Port ${wanted} is taken.`);
  console.log(`The briefing is at ${server.url} (Ctrl+C to stop)`);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  await server.close();
  return 0;
}

if (import.meta.main) await runCommand((signal) => preview(process.argv.slice(2), signal));
