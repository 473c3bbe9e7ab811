import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where a site says what it holds. */
export const MANIFEST_FILE = 'build.json';

/** What a file holds. */
export interface Content {
  readonly bytes: number;
  /** Hexadecimal, in small letters. */
  readonly sha256: string;
}

export interface ManifestEntry extends Content {
  /** Path in the site, with `/`. */
  readonly file: string;
}

/** What a build made. It has no date: the same input gives the same manifest. */
export interface Manifest {
  /** Program and version. */
  readonly generator: string;
  /** The path that the site was built for, with a slash at both ends. */
  readonly base: string;
  /** Every file but the manifest itself, in the order of their UTF-16 units. */
  readonly files: readonly ManifestEntry[];
}

/**
 * Reads every file of a site.
 * @param known what was read when it was written, and was not changed since
 * @param paths of its files, in order, where they are known
 */
export function manifestOf(
  dir: string,
  about: Omit<Manifest, 'files'>,
  known: ReadonlyMap<string, Content> = new Map(),
  paths: readonly string[] = filesIn(dir),
): Manifest {
  const files = paths.map((file) => ({ file, ...(known.get(file) ?? contentIn(dir, file)) }));
  return { ...about, files };
}

/** Paths of all that a site holds but its manifest, in order. */
export function filesIn(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((file) => file !== MANIFEST_FILE)
    .sort();
}

/** What a file of a site holds. */
export function contentIn(dir: string, file: string): Content {
  // One after the other: for thousands of small files a third of the time that many at once take.
  return contentOf(readFileSync(join(dir, file)));
}

export function contentOf(bytes: Uint8Array): Content {
  return { bytes: bytes.length, sha256: hash('sha256', bytes) };
}

/** The manifest as a file: one line a file of the site, so that two builds can be compared line by line. */
export function formatManifest({ generator, base, files }: Manifest): string {
  const lines = files.map(({ file, bytes, sha256 }) => JSON.stringify({ file, bytes, sha256 }));
  return `{"generator":${JSON.stringify(generator)},"base":${JSON.stringify(base)},"files":[\n${lines.join(',\n')}\n]}\n`;
}

/** Reads a manifest; null for any other text. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  const { generator, base, files } = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>;
  return (
    typeof generator === 'string' && typeof base === 'string' && Array.isArray(files) && files.every(isEntry)
  );
}

function isEntry(value: unknown): value is ManifestEntry {
  const { file, bytes, sha256 } = (value ?? {}) as Partial<Record<keyof ManifestEntry, unknown>>;
  return typeof file === 'string' && typeof bytes === 'number' && /^[\da-f]{64}$/.test(String(sha256));
}
