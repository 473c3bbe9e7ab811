import { Refusal, runCommand } from './command.ts';

/** Wrong usage: exit code 2. */
export class Misuse extends Refusal {}

/** What a parser of arguments makes of them. @throws Misuse instead of its own error */
export function understood<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Misuse(`${error instanceof Error ? error.message : error}\nAsk with --help what there is.`);
  }
}

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
