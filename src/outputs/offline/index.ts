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

/** A file of a site. */
export interface SiteFile {
  /** With `/`. */
  readonly path: string;
  /** Whether it is the file of the site before, made by the same program. */
  readonly isAsBefore: boolean;
}

/**
 * Writes the site as one ZIP archive that can be read from a disk, file by file. The same site gives the same bytes.
 * @param dir the folder of the site
 * @param path of the archive in it
 * @param files that it holds, in its order
 * @param before an archive of the site as it was, for what is still the same; there may be none
 * @param onFile called for each of them
 */
export async function writeOffline(
  dir: string,
  path: string,
  site: OfflineSite,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
  before: string,
  onFile: () => void = () => {},
): Promise<WrittenZip> {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  const known = ZipBefore.open(before);
  const zip = new ZipWriter(join(dir, path), known);
  try {
    // Where other files are there, pages that name them are made otherwise.
    const isSame = known !== null && hasAll(known.names, site.files);
    for await (const { path: one, isAsBefore } of files) {
      const name = nameOf(one);
      if (!(isSame && isAsBefore && zip.addAsBefore(name)))
        zip.add(name, contentOf(dir, one, site), PACKED.test(one));
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

function nameOf(path: string): string {
  return `${FOLDER}/${path}`;
}

/** Whether an archive has these files, and no others. */
function hasAll(names: ReadonlySet<string>, files: ReadonlySet<string>): boolean {
  return names.size === files.size && files.values().every((path) => names.has(nameOf(path)));
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
