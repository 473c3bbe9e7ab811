import { build } from 'astro';
import type { Ended, Variables } from './builds.ts';

/** What a process that builds one briefing after the other is asked. */
export interface BuildOrder {
  /** The folder of the program. */
  readonly root: string;
  readonly env: Variables;
}

process.on('disconnect', () => process.exit());
process.on('message', async (order: BuildOrder) => process.send?.(await built(order)));

async function built({ root, env }: BuildOrder): Promise<Ended> {
  const before = { ...process.env };
  let output = '';
  const listen = (text: string | Uint8Array): boolean => {
    output += text;
    return true;
  };
  for (const stream of [process.stdout, process.stderr]) stream.write = listen;
  Object.assign(process.env, env);
  try {
    await build({ root });
    return { code: 0, output };
  } catch (error) {
    return { code: 1, output: `${output}${(error as Error).message}` };
  } finally {
    for (const name of Object.keys(env))
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
}
