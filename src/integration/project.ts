import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { UserError } from '../model/userError.ts';
import { NAME } from './hooks.ts';
import { configIn } from './settings/configFile.ts';
import { addressFaults } from './settings/siteFaults.ts';

/**
 * An environment with what the settings of Astro in a folder say. It stays as it is where there are none, where they lack
 * this integration, and where it names another briefing. The kinds and words of the project are known from then on.
 * @throws UserError when the settings cannot be read
 */
export async function withProject(env: NodeJS.ProcessEnv, root: string): Promise<NodeJS.ProcessEnv> {
  const file = configIn(root);
  if (file === undefined) return env;
  const config = await settingsIn(file);
  const own = [config.integrations].flat(9).find((one) => one && one.name === NAME);
  const settings = own && (await own.hooks['backgrounder:project']?.(root));
  if (!settings) return env;
  const [fault] = addressFaults(config);
  if (fault !== undefined) throw new UserError(`${relative('.', file)}: ${fault}`);
  const { dir, prefix, without } = settings;
  if (env['BRIEFING_DIR'] && resolve(env['BRIEFING_DIR']) !== dir) return env;
  return {
    ...env,
    BRIEFING_DIR: dir,
    BACKGROUNDER_OUT: join(resolve(root, config.outDir ?? 'dist'), prefix),
    BACKGROUNDER_WITHOUT: without.join(' '),
    BASE: env['BASE'] || `${config.base ?? ''}${prefix}`,
    SITE: env['SITE'] || config.site,
  };
}

async function settingsIn(file: string): Promise<AstroUserConfig> {
  try {
    if (/\.m?js$/.test(file)) return ((await import(pathToFileURL(file).href)) as Module).default ?? {};
    const { runnerImport } = await import('vite');
    return (await runnerImport<Module>(file)).module.default ?? {};
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${relative('.', file)} cannot be read: ${why}`);
  }
}

interface Module {
  /** Absent in a file that exports nothing, which Astro reads as no settings. */
  readonly default?: AstroUserConfig;
}
