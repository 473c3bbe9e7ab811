import { open, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { OfflineSite } from './links.ts';
import { offlinePage, offlineStyles } from './rewrite.ts';

/** What an archive holds. */
export interface Archive {
  readonly files: number;
  readonly bytes: number;
}

/** The folder that the archive unpacks into. */
const FOLDER = 'briefing';
/** What readers open, and what pages show or hand on. */
const KEPT =
  /\.(?:html|css|woff2?|svg|png|jpe?g|gif|webp|avif|ico|pdf|bib|ris)$|(?:^|\/)(?:cite\.json|annotations\.jsonld)$/;
/** What works only on the web, is for those who share, or has its own place on the page of the data. */
const LEFT_OUT = /^(?:404\.html|pagefind\/|cards\/|previews\/|embed\/|data\/(?!index\.html$))/;
const PACKED = /\.(?:woff2?|png|jpe?g|gif|webp|avif|pdf)$/;
/** The format counts files in 16 bits. */
const MOST = 65_535;
/** All files have one date, the first that the format knows: a build has none. In local time, as the writer reads it. */
const DATE = new Date(1980, 0, 1);

/**
 * Writes the site as one ZIP archive that can be read from a disk, file by file. The same site gives the same bytes.
 * @param dir the folder of the site
 * @param path of the archive in it
 */
export async function writeOffline(
  dir: string,
  path: string,
  site: Omit<OfflineSite, 'has'>,
): Promise<Archive> {
  const paths = await keptIn(dir);
  if (paths.length > MOST) throw new Error(`A ZIP archive holds ${MOST} files, not ${paths.length}.`);
  const known = new Set(paths);
  const own: OfflineSite = { ...site, has: (file) => known.has(file) };
  const file = await open(join(dir, path), 'w');
  try {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    let bytes = 0;
    const flush = async (): Promise<void> => {
      const chunk = Buffer.concat(chunks.splice(0));
      bytes += chunk.length;
      await file.write(chunk);
    };
    for (const one of paths) {
      const name = `${FOLDER}/${one}`;
      const entry = PACKED.test(one) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = DATE;
      zip.add(entry);
      entry.push(await contentOf(dir, one, own), true);
      await flush();
    }
    zip.end();
    await flush();
    return { files: paths.length, bytes };
  } finally {
    await file.close();
  }
}

async function keptIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll(sep, '/'));
  return paths.filter((path) => KEPT.test(path) && !LEFT_OUT.test(path)).toSorted((a, b) => (a < b ? -1 : 1));
}

async function contentOf(dir: string, path: string, site: OfflineSite): Promise<Uint8Array> {
  const content = await readFile(join(dir, path));
  if (path.endsWith('.html')) return strToU8(offlinePage(content.toString('utf8'), path, site));
  if (path.endsWith('.css')) return strToU8(offlineStyles(content.toString('utf8'), path, site));
  return content;
}
