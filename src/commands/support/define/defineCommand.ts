import { withProject } from '../../../integration/project.ts';
import type { VagueDate } from '../../../model/dates.ts';
import type { Command, CommandDefinition, CommandIo, Option, Options } from './commandTypes.ts';
import { helpOf } from './help.ts';
import { readArguments } from './readArguments.ts';

export type { Command, CommandIo, Given, Options } from './commandTypes.ts';

/** The option `--json`, the same in every command that has it. */
export const JSON_OPTION = {
  type: 'boolean',
  help: 'prints one JSON object per line, and nothing else, on standard output',
} as const satisfies Option;

/** A command: its arguments are read, checked and explained from one table. */
export function defineCommand<const Table extends Options>(definition: CommandDefinition<Table>): Command {
  const { name, options, positionals } = definition;
  const help = helpOf(definition);
  return {
    name,
    help,
    options,
    positionals,
    async run(args, io = {}) {
      const complete = { ...processIo(), ...io };
      if (asksForHelp(args)) {
        complete.say(help);
        return 0;
      }
      const given = readArguments(definition, args);
      const env = io.env || definition.isOutside ? complete.env : await withProject(complete.env, '.');
      return definition.run(given, { ...complete, env });
    },
  };
}

/** `--help` counts up to `--`, whatever else is wrong. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((one) => one === '--help' || one === '-h');
}

function processIo(): CommandIo {
  return {
    env: process.env,
    say: (line) => console.log(line),
    signal: new AbortController().signal,
    today: new Date().toISOString().slice(0, 10) as VagueDate,
  };
}
