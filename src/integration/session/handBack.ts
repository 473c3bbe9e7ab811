import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Content,
  contentIn,
  contentOf,
  filesIn,
  MANIFEST_FILE,
  parseManifest,
} from '../../inspect/manifest.ts';
import { OFFLINE_MARK } from '../../views/sharing/dataFiles.ts';
import type { SiteBefore } from './siteBefore.ts';

/**
 * Completes a folder of rendered pages with what the site before has beside them, so that it is the same site byte for byte.
 * @param next the folder that Astro has filled
 * @param outDir the site before
 * @param pages what pages of `next` hold, by their paths in it
 * @param archive the page that states the size of the archive, and how
 * @returns whether it is; otherwise nothing is left of what was added
 */
export function handBack(
  next: string,
  outDir: string,
  pages: ReadonlyMap<string, Content>,
  archive: SiteBefore['archive'],
): boolean {
  const text = readFileSync(join(outDir, MANIFEST_FILE), 'utf8');
  const manifest = parseManifest(text);
  if (!manifest) return false;
  const there = new Set(filesIn(next));
  const added: string[] = [];
  const isSame = manifest.files.every(({ file, sha256 }) => {
    if (archive?.page === file) return withSize(join(next, file), archive.size, sha256);
    if (there.has(file)) return (pages.get(file) ?? contentIn(next, file)).sha256 === sha256;
    if (!isThere(outDir, file, sha256)) return false;
    put(join(outDir, file), join(next, file));
    added.push(file);
    return true;
  });
  const listed = new Set(manifest.files.map(({ file }) => file));
  if (isSame && [...there].every((file) => listed.has(file))) {
    writeFileSync(join(next, MANIFEST_FILE), text);
    return true;
  }
  // A link is the file of the site before: to write over it would change that site.
  for (const file of added) rmSync(join(next, file));
  return false;
}

function isThere(dir: string, file: string, sha256: string): boolean {
  try {
    return contentIn(dir, file).sha256 === sha256;
  } catch {
    return false;
  }
}

/** The page that was rendered has a mark where the size of the archive goes. @returns whether it is the same with it */
function withSize(path: string, size: string, sha256: string): boolean {
  const html = Buffer.from(readFileSync(path, 'utf8').replace(OFFLINE_MARK, size));
  if (contentOf(html).sha256 !== sha256) return false;
  writeFileSync(path, html);
  return true;
}

/** A link where the disk has links: the site before goes when the new one is published. */
function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
