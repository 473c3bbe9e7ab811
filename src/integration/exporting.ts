import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../inspect/manifest.ts';
import type { PageContext } from '../model/pageContext.ts';
import type { SearchWords } from '../model/searchRecord.ts';
import { exportFiles } from '../outputs/index.ts';
import { resources } from '../outputs/resources.ts';
import { licences } from './licences.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * Writes the files beside the pages that are not there yet: a file of the author’s own, from `public/`, stays.
 * @param dir folder of the briefing in the site
 * @param words of the search, where it is made here
 * @param isMade which files are made, by their paths
 * @returns what they hold, by their paths
 */
export async function writeExports(
  dir: string,
  context: PageContext,
  words: Promise<SearchWords> | undefined,
  isMade: (path: string) => boolean,
): Promise<ReadonlyMap<string, Content>> {
  const all = [...resources(context, await words), ...exportFiles(context), await licences()];
  return writeFiles(
    dir,
    all.filter(({ path }) => isMade(path) && !existsSync(join(dir, path))),
  );
}
