import { UsageError } from '../../../model/userError.ts';
import { nearestWord } from '../../../text/passages/distance.ts';
import { COMMANDS } from '../../commands.ts';
import type { Command, CommandIo } from './defineCommand.ts';

const USAGE = `Usage: backgrounder <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(11)}${summary}`)
  .join('\n')}

Astro builds and serves: astro dev, astro build, astro preview.
Run backgrounder <command> --help for its options.`;

interface Program extends Partial<CommandIo> {
  readonly version: () => string;
}

/**
 * Runs the command that the first argument names.
 * @param args command-line arguments, without the program
 * @returns the exit code
 * @throws UsageError for a command that there is not, and for wrong arguments
 */
export async function runNamed(
  args: readonly string[],
  { version, say = (line) => console.log(line), ...io }: Program,
): Promise<number> {
  const [name, ...rest] = args[0] === 'help' && args[1] ? [args[1], '--help'] : args;
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    say(USAGE);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    say(version());
    return 0;
  }
  return (await commandOf(name)).run(rest, { ...io, say });
}

async function commandOf(name: string): Promise<Command> {
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry) return entry.load();
  const near = nearestWord(name, Object.keys(COMMANDS));
  throw new UsageError(
    `There is no command “${name}”.${near === null ? '' : ` Did you mean ${near}?`}\n\n${USAGE}`,
  );
}
