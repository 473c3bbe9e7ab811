import { type Content, contentIn, filesIn, type Manifest, type ManifestEntry } from './manifest.ts';

/** How a published file differs from what the build made. */
export type Difference = 'changed' | 'missing' | 'extra';

export interface Deviation {
  readonly file: string;
  readonly difference: Difference;
  /** A full sentence that begins after the file. */
  readonly message: string;
}

/** What a folder holds that its manifest does not say, and the other way round. */
export function verifyFolder(dir: string, manifest: Manifest): Deviation[] {
  const there = new Set(filesIn(dir));
  const known = new Set(manifest.files.map(({ file }) => file));
  const extra = [...there].filter((file) => !known.has(file));
  return [
    ...manifest.files.flatMap((entry) =>
      deviation(entry, there.has(entry.file) ? contentIn(dir, entry.file) : 'it is not there'),
    ),
    ...extra.map(extraFile),
  ].sort(byFile);
}

/**
 * A file compared with what the build made of it; none when they are the same.
 * @param found what is published, or why nothing is
 */
export function deviation({ file, bytes, sha256 }: ManifestEntry, found: Content | string): Deviation[] {
  if (typeof found === 'string') return [{ file, difference: 'missing', message: `${found}.` }];
  if (found.sha256 === sha256) return [];
  const size = found.bytes === bytes ? `${bytes} other bytes` : `${found.bytes} bytes instead of ${bytes}`;
  return [{ file, difference: 'changed', message: `it holds ${size}.` }];
}

export function extraFile(file: string): Deviation {
  return { file, difference: 'extra', message: 'the build did not make it.' };
}

export function byFile(a: Deviation, b: Deviation): number {
  return a.file < b.file ? -1 : 1;
}
