import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { filesBelow } from '../../cache/filesBelow.ts';
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
/** Files that are in memory at once. */
const AT_ONCE = 16;
/** All files have one date, the first that the format knows: a build has none. In local time, as the format has it. */
const DATE = new Date(1980, 0, 1);

/**
 * Writes the site as one ZIP archive that can be read from a disk, file by file; ZIP64 where there are many. The same site
 * gives the same bytes.
 * @param dir the folder of the site
 * @param path of the archive in it
 * @param paths of the files that it holds, in its order
 * @param onFile called for each of them
 */
export async function writeOffline(
  dir: string,
  path: string,
  site: OfflineSite,
  paths: Iterable<string> | AsyncIterable<string>,
  onFile: () => void = () => {},
): Promise<Archive> {
  const zip = new ZipFile();
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  const file = createWriteStream(join(dir, path));
  const written = pipeline(Readable.from(zip.outputStream), file);
  written.catch(() => {});
  let files = 0;
  const pending: Promise<void>[] = [];
  for await (const one of paths) {
    let content: Buffer | null = contentOf(dir, one, site);
    const options = {
      ...{ mtime: DATE, mode: 0o100644, compress: !PACKED.test(one), forceDosTimestamp: true },
      size: content.length,
    };
    // As a stream: of a buffer, the archive would keep the content until its end.
    const taken = new Promise<void>((resolve) => {
      zip.addReadStreamLazy(`${FOLDER}/${one}`, options, (give) => {
        const stream = Readable.from([content]);
        content = null;
        stream.once('close', resolve);
        give(null, stream);
      });
    });
    onFile();
    files += 1;
    pending.push(taken);
    // Where the archive cannot be written, nothing is taken any more.
    if (pending.length >= AT_ONCE) await Promise.race([pending.shift(), written]);
  }
  zip.end();
  await written;
  return { files, bytes: file.bytesWritten };
}

/** The files of a site that its archive holds, in the order of their paths. */
export function archivedIn(dir: string): string[] {
  return filesBelow(dir)
    .filter(isArchived)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

export function isArchived(path: string): boolean {
  return KEPT.test(path) && !LEFT_OUT.test(path);
}

function contentOf(dir: string, path: string, site: OfflineSite): Buffer {
  const content = readFileSync(join(dir, path));
  if (path.endsWith('.html')) return Buffer.from(offlinePage(content.toString('utf8'), path, site));
  if (path.endsWith('.css')) return Buffer.from(offlineStyles(content.toString('utf8'), path, site));
  return content;
}
