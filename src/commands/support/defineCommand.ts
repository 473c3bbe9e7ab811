import type { VagueDate } from '../../model/dates.ts';
import { helpOf } from './help.ts';
import { readArguments, type Values } from './readArguments.ts';

/** An option of a command. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** What stands for the value in the help, such as `<file>`. */
  readonly value?: string;
  /** What it does; further lines are indented under the first. */
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What stands on the command line beside options. */
export interface Positionals {
  /** How the usage line writes them, such as `[<folder>]`. */
  readonly usage: string;
  readonly min?: number;
  readonly max?: number;
  /** The sentence for too few or too many. */
  readonly wrong?: string;
}

/** What a command reads and writes beside files. */
export interface CommandIo {
  readonly env: NodeJS.ProcessEnv;
  /** Takes each line of standard output. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  readonly today: VagueDate;
}

export interface CommandDefinition<Table extends Options> {
  readonly name: string;
  /** What it does and writes: the paragraphs of its help before the options. */
  readonly usage: string;
  readonly positionals?: Positionals;
  readonly options: Table;
  /** Sections of the help after the options: variables of the environment, exit codes. */
  readonly notes?: readonly string[];
  /** @returns the exit code */
  readonly run: (given: Given<Table>, io: CommandIo) => Promise<number>;
}

/** What was given on the command line. */
export interface Given<Table extends Options> {
  readonly values: Values<Table>;
  readonly positionals: readonly string[];
}

export interface Command {
  readonly name: string;
  readonly help: string;
  readonly options: Options;
  readonly positionals: Positionals | undefined;
  /**
   * Runs the command; `--help` prints its help instead.
   * @returns the exit code
   * @throws UsageError for arguments that it does not know
   */
  readonly run: (args: readonly string[], io?: Partial<CommandIo>) => Promise<number>;
}

/** The option `--json`, the same in every command that has it. */
export const JSON_OPTION = {
  type: 'boolean',
  help: 'prints one JSON object a line, and nothing else, on standard output',
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
      return definition.run(readArguments(definition, args), complete);
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
