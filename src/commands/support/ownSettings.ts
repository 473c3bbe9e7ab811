import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configIn } from '../../integration/settings/configFile.ts';
import { COLLECTIONS_MISSING } from '../../model/collectionsMissing.ts';

export const CONFIG_FILE = 'astro.config.mjs';
export const COLLECTIONS_FILE = 'src/content.config.ts';

/** A file that a site has in the place of one of ours, perhaps with another ending: of two Astro reads one. */
export interface OwnSettings {
  readonly path: string;
  /** Ours, that it is instead of. */
  readonly instead: string;
  /** What to add to it; null where it has all. */
  readonly lacks: string | null;
}

/** The settings of a site that `init` completes. */
export async function ownSettings(dir: string): Promise<readonly OwnSettings[]> {
  const config = configIn(dir);
  const collections = ['ts', 'mts', 'js', 'mjs']
    .map((ending) => join(dir, `src/content.config.${ending}`))
    .find((path) => existsSync(path));
  return [
    ...(config === undefined ? [] : [await judged(config, CONFIG_FILE, 'backgrounder(', INTEGRATION)]),
    ...(collections === undefined
      ? []
      : [
          await judged(
            collections,
            COLLECTIONS_FILE,
            'astro-backgrounder/content',
            COLLECTIONS_MISSING.remedy,
          ),
        ]),
  ];
}

const INTEGRATION =
  "Add to it: import backgrounder from 'astro-backgrounder'; and, among the integrations, backgrounder({ prefix: '/briefing' }), or backgrounder() where the briefing is the whole site.";

async function judged(path: string, instead: string, has: string, remedy: string): Promise<OwnSettings> {
  return { path, instead, lacks: (await readFile(path, 'utf8')).includes(has) ? null : remedy };
}
