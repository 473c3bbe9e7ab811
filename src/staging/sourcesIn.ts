import { isAbsolute, relative } from 'node:path';

/** What must outlive a build: it puts its output in the place of the whole folder. */
export interface Sources {
  /** The project. */
  readonly root: string;
  /** Folders that the site is made of. */
  readonly folders: readonly string[];
}

/**
 * The folder that a build would remove or publish with its output; null where the output has a folder of its own.
 * @param outDir the folder that is published
 */
export function sourcesIn(outDir: string, { root, folders }: Sources): string | null {
  if (isWithin(root, outDir)) return root;
  return folders.find((one) => isWithin(one, outDir) || isWithin(outDir, one)) ?? null;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && !/^\.\.(?:[\\/]|$)/.test(way);
}
