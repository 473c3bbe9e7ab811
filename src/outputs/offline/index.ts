import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../cache/filesBelow.ts';
import { ZipBefore } from '../zip/before.ts';
import { type WrittenZip, ZipWriter } from '../zip/writer.ts';
import type { OfflineSite } from './links.ts';
import { offlinePage, offlineStyles } from './rewrite.ts';

/** The folder that the archive unpacks into. */
const FOLDER = 'briefing';
/** What readers open, and what pages show or hand on. */
const KEPT =
  /\.(?:html|css|woff2?|svg|png|jpe?g|gif|webp|avif|ico|pdf|bib|ris)$|(?:^|\/)(?:cite\.json|annotations\.jsonld)$/;
/** What works only on the web, is for those who share, or has its own place on the page of the data. */
const LEFT_OUT = /^(?:404\.html|pagefind\/|cards\/|previews\/|embed\/|data\/(?!index\.html$))/;
const PACKED = /\.(?:woff2?|png|jpe?g|gif|webp|avif|pdf)$/;

/**
 * Writes the site as one ZIP archive that can be read from a disk, file by file. The same site gives the same bytes.
 * @param dir the folder of the site
 * @param path of the archive in it
 * @param paths of the files that it holds, in its order
 * @param before an archive of the site as it was, for what is still the same; there may be none
 * @param onFile called for each of them
 */
export async function writeOffline(
  dir: string,
  path: string,
  site: OfflineSite,
  paths: Iterable<string> | AsyncIterable<string>,
  before: string,
  onFile: () => void = () => {},
): Promise<WrittenZip> {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  const known = ZipBefore.open(before);
  const zip = new ZipWriter(join(dir, path), known);
  try {
    for await (const one of paths) {
      zip.add(`${FOLDER}/${one}`, contentOf(dir, one, site), PACKED.test(one));
      onFile();
    }
    return zip.end();
  } finally {
    zip.close();
    known?.close();
  }
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
