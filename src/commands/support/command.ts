import { constants } from 'node:os';
import { UsageError, UserError } from '../../model/userError.ts';
import { explain } from './failures.ts';

/**
 * Runs a command to its exit code. The first interrupt aborts the signal, so that the command can tidy up; a second one
 * ends the process at once.
 * @param work the command; resolves to its exit code
 */
export async function runCommand(work: (signal: AbortSignal) => Promise<number>): Promise<void> {
  // A reader that has seen enough closes the pipe (“| head”): that is an end, not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const stop = new AbortController();
  const codes = { SIGINT: 0, SIGTERM: 0, SIGHUP: 0 };
  let interrupted = 0;
  for (const name of Object.keys(codes) as (keyof typeof codes)[]) {
    process.once(name, () => {
      interrupted = 128 + constants.signals[name];
      stop.abort(new UserError('Interrupted.'));
    });
  }
  try {
    process.exitCode = await work(stop.signal);
  } catch (error) {
    process.exitCode = interrupted || (error instanceof UsageError ? 2 : 1);
    if (!interrupted) console.error(explain(error));
  }
  if (interrupted) process.exitCode = interrupted;
}
