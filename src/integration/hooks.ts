import type { AstroConfig } from 'astro';
import type { Session } from './session.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Hands the briefing of this process to the loaders of its collections. */
      'backgrounder:session'?: () => Session;
    }
  }
}

export const NAME = 'astro-backgrounder';

/**
 * The briefing that the integration of a project reads.
 * @throws when the project does not have the integration
 */
export function sessionOf(config: Pick<AstroConfig, 'integrations'>): Session {
  const own = config.integrations.find(({ name }) => name === NAME);
  const session = own?.hooks['backgrounder:session']?.();
  if (session) return session;
  throw new Error(
    `The collections of ${NAME} need its integration. Add backgrounder() to "integrations" in astro.config.mjs.`,
  );
}
