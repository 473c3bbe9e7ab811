import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { UserError } from '../model/userError.ts';
import { NAME } from './hooks.ts';

/** The names that Astro reads its settings by, in its order. */
const CONFIG_FILES = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map((ending) => `astro.config.${ending}`);

/**
 * An environment with what the settings of Astro in a folder say. It stays as it is where there are none, where they lack
 * this integration, and where it names another briefing. The kinds and words of the project are known from then on.
 * @throws UserError when the settings cannot be read
 */
export async function withProject(env: NodeJS.ProcessEnv, root: string): Promise<NodeJS.ProcessEnv> {
  const file = CONFIG_FILES.map((name) => join(root, name)).find((path) => existsSync(path));
  if (file === undefined) return env;
  const config = await configIn(file);
  const own = [config.integrations].flat(9).find((one) => one && one.name === NAME);
  const settings = own && (await own.hooks['backgrounder:project']?.(root));
  if (!settings) return env;
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

async function configIn(file: string): Promise<AstroUserConfig> {
  try {
    if (/\.m?js$/.test(file)) return ((await import(pathToFileURL(file).href)) as Module).default;
    const { runnerImport } = await import('vite');
    return (await runnerImport<Module>(file)).module.default;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${relative('.', file)} cannot be read: ${why}`);
  }
}

interface Module {
  readonly default: AstroUserConfig;
}
