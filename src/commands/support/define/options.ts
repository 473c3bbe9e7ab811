import { UsageError } from '../../../model/userError.ts';
import { type Environment, environment } from '../../../read/environment.ts';

/** The environment that the commands of a briefing read. */
export const ENVIRONMENT_HELP = `Environment
  BRIEFING_DIR  folder that holds seeds/, content/ and public/   (default: this one)
  SITE          public origin, such as https://example.org       (default: none)
  BASE          path under which the site lives, such as /brief/ (default: /)`;

/** The environment of this process. @throws a UsageError for a SITE or BASE that is none */
export function environmentOf(env: NodeJS.ProcessEnv): Environment {
  try {
    return environment(env);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
