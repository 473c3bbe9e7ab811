import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../inspect/manifest.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { SearchWords } from '../../model/views/searchRecord.ts';
import { exportFiles } from '../../outputs/index.ts';
import { resources } from '../../outputs/resources.ts';
import { licences } from './licences.ts';
import { writeFiles } from './writeFiles.ts';

/** Files that are being written. */
export interface Exporting {
  /** Their paths, known sooner than they are there. */
  readonly paths: Promise<readonly string[]>;
  /** What they hold, by their paths. */
  readonly written: Promise<ReadonlyMap<string, Content>>;
}

/**
 * Writes the files beside the pages that are not there yet: a file of the author’s own, from `public/`, stays.
 * @param dir folder of the briefing in the site
 * @param words of the search, where it is made here
 * @param isMade which files are made, by their paths
 */
export function writeExports(
  dir: string,
  context: PageContext,
  words: Promise<SearchWords> | undefined,
  isMade: (path: string) => boolean,
): Exporting {
  const files = (async () => {
    const all = [...resources(context, await words), ...exportFiles(context), await licences()];
    return all.filter(({ path }) => isMade(path) && !existsSync(join(dir, path)));
  })();
  return {
    paths: files.then((all) => all.map(({ path }) => path)),
    written: files.then((all) => writeFiles(dir, all)),
  };
}
