import type { AstroConfig } from 'astro';
import type { OptionalPage } from '../model/urls.ts';
import type { Session } from './session/session.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Hands the briefing of this process to the loaders of its collections. */
      'backgrounder:session'?: () => Session;
      /** Tells a command what the project sets. Its kinds and words are known from then on. */
      'backgrounder:project'?: (root: string) => Promise<ProjectSettings>;
    }
  }
}

/** What a project sets of its briefing. */
export interface ProjectSettings {
  /** Holds `seeds/` and `content/`. */
  readonly dir: string;
  /** Path of the briefing in the site, without a final slash; empty for the whole site. */
  readonly prefix: string;
  readonly without: readonly OptionalPage[];
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
