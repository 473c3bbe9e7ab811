import { Refusal, runCommand } from './command.ts';

/** Wrong usage: exit code 2. */
export class Misuse extends Refusal {}

/** Runs a command to its exit code; wrong usage ends with its sentence and 2. */
export function misuseCode(work: (signal: AbortSignal) => Promise<number>): Promise<void> {
  return runCommand(async (signal) => {
    try {
      return await work(signal);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      console.error(error.message);
      return 2;
    }
  });
}
