import { isAbsolute, relative, sep } from 'node:path';
import type { Place } from '../model/check/issue.ts';

/** The way to a briefing that lies in a folder of the project, such as `briefing/`; empty where it does not. */
export function folderFromHere(briefingDir: string, here = process.cwd()): string {
  const way = relative(here, briefingDir);
  return way === '' || way.startsWith('..') || isAbsolute(way) ? '' : `${way.split(sep).join('/')}/`;
}

/**
 * Findings with their files as the project has them, `briefing/content/…`, so that an editor and GitHub open the line. Where
 * the briefing does not lie in a folder of the project, they stay as they are.
 */
export function placedFromHere<T extends { readonly place: Place }>(
  found: readonly T[],
  briefingDir: string,
  here = process.cwd(),
): readonly T[] {
  const folder = folderFromHere(briefingDir, here);
  if (folder === '') return found;
  return found.map((one) => ({ ...one, place: { ...one.place, file: `${folder}${one.place.file}` } }));
}
