import { parseArgs } from 'node:util';
import { UsageError, UserError } from '../../model/userError.ts';
import { type Environment, environment } from '../../read/environment.ts';

/** What every command takes, and the environment that each of them reads. */
export const ENVIRONMENT_HELP = `Environment
  BRIEFING_DIR  folder that holds seeds/, content/ and public/   (default: this one)
  SITE          public origin, such as https://example.org       (default: none)
  BASE          path under which the site lives, such as /brief/ (default: /)`;

/**
 * Reads switches such as `--quiet`; `--help` is always one of them.
 * @returns which of them were given
 * @throws UsageError for an argument that is not known
 */
export function switchesOf<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Readonly<Record<Name | 'help', boolean>> {
  const all: readonly (Name | 'help')[] = [...names, 'help'];
  const options = Object.fromEntries(all.map((name) => [name, { type: 'boolean' as const }]));
  try {
    const values: Readonly<Record<string, unknown>> = parseArgs({ args: [...args], options }).values;
    return Object.fromEntries(all.map((name) => [name, values[name] === true])) as Record<
      Name | 'help',
      boolean
    >;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nRun with --help for usage.`);
  }
}

/** The environment of this process. @throws a UserError for a SITE or BASE that is none */
export function placeOf(env: NodeJS.ProcessEnv): Environment {
  try {
    return environment(env);
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The port in the environment variable PORT.
 * @param fallback the port when there is none
 * @throws a UserError when it is not a port
 */
export function portFrom(value: string | undefined, fallback: number): number {
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(`PORT is “${value}”, which is not a port. Give a number from 0 to 65535.`);
}
