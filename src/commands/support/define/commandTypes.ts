import type { VagueDate } from '../../../model/dates.ts';

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
  /** Whether it has to do with no project: the settings of the one around it are then not read. */
  readonly isOutside?: true;
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

/** The values of options: switches that were not given are false, values that were not given undefined. */
export type Values<Table extends Options> = {
  readonly [Name in keyof Table]: Table[Name]['type'] extends 'boolean' ? boolean : string | undefined;
};
