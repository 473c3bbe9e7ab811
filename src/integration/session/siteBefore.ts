import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCache, writeCache } from '../../cache/cacheFile.ts';
import type { ViewFiles } from '../../cache/views.ts';
import { MANIFEST_FILE } from '../../inspect/manifest.ts';
import type { Listing } from './listing.ts';

/** What a build noted of itself, so that one of the same files need not read, assemble and export them again. */
export interface SiteBefore {
  /** Digest of all that decides how the briefing is: its files, the engine, the settings. */
  readonly inputs: string;
  /** Digest of the manifest of the site, which says whether the output is still that of this build. */
  readonly manifest: string;
  /** What pages show, by their files: digests of the frame of all pages and of their own view, with a space between. */
  readonly views: readonly (readonly [file: string, digests: string])[];
  readonly listing: Listing;
  /** The page that states the size of the archive, and how; null where there is none. */
  readonly archive: { readonly page: string; readonly size: string } | null;
  readonly summary: Summary;
}

/** What the author is told of a site. */
export interface Summary {
  readonly pages: number;
  readonly mentions: number;
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
  readonly warnings: number;
  readonly remarks: readonly string[];
}

const FILE = 'built.json';
/** Folders of a briefing that hold all that is read. */
const FOLDERS = ['content', 'seeds'];

/**
 * A digest of what a briefing is read from.
 * @param dir holds `content/` and `seeds/`
 * @param by what decides beside the files how the briefing is
 * @returns null where a digest cannot tell: a note in MDX may import anything, a link lead anywhere
 */
export function inputsDigest(dir: string, by: unknown): string | null {
  const lines = [JSON.stringify(by)];
  for (const folder of FOLDERS.filter((one) => existsSync(join(dir, one)))) {
    const entries = readdirSync(join(dir, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => !one.isDirectory())) {
      if (!entry.isFile() || entry.name.endsWith('.mdx')) return null;
      const path = join(entry.parentPath, entry.name);
      lines.push(`${relative(dir, path)}\0${hash('sha256', readFileSync(path))}`);
    }
  }
  return hash('sha256', lines.sort().join('\n'));
}

/**
 * What the last build noted, where it was of the same inputs and everything that it left is there.
 * @param outDir the site that it published
 */
export function siteBefore(
  cacheDir: string,
  { inputs, outDir, views }: { readonly inputs: string; readonly outDir: string; readonly views: ViewFiles },
): SiteBefore | null {
  const before = readCache<SiteBefore>(join(cacheDir, FILE));
  if (before?.inputs !== inputs || manifestDigest(outDir) !== before.manifest) return null;
  const stored = before.views.flatMap(([, digests]) => digests.split(' '));
  return stored.every((digest) => views.has(digest)) ? before : null;
}

/** Notes a build that was published, for the next one. */
export async function noteSite(cacheDir: string, site: SiteBefore): Promise<void> {
  await writeCache(join(cacheDir, FILE), JSON.stringify(site));
}

/** Digest of the manifest of a site; null where it has none. */
export function manifestDigest(outDir: string): string | null {
  try {
    return hash('sha256', readFileSync(join(outDir, MANIFEST_FILE)));
  } catch {
    return null;
  }
}
