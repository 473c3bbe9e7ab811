import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../inspect/manifest.ts';
import type { Urls } from '../model/urls.ts';
import { workerUrl } from '../model/workerUrl.ts';
import { archivedIn } from '../outputs/offline/index.ts';
import type { OfflineSite } from '../outputs/offline/links.ts';
import { archiveSize, OFFLINE_FILE, OFFLINE_MARK } from '../views/sharing/dataFiles.ts';
import { type Portion, startThread, type Thread } from './thread.ts';

/** What a thread needs to write an archive. */
export interface ArchiveWork {
  /** Folder of the briefing in the site. */
  readonly dir: string;
  /** Of the archive in it. */
  readonly path: string;
  readonly site: Omit<OfflineSite, 'has'>;
  /** The files that it holds. */
  readonly paths: readonly string[];
}

/** A finished archive. */
export interface MadeArchive {
  /** In the folder of the briefing. */
  readonly path: string;
  /** How many it holds. */
  readonly files: number;
  readonly content: Content;
}

/** The archive of a site, written in a thread. */
export interface Archiving {
  /** How far it is; null before it is known. */
  portion(): Portion | null;
  /** Waits for it, and writes its size into the page that offers it. */
  finish(): Promise<Archived>;
}

/** A finished archive, the path of the page that offers it, and the size that stands there. */
export interface Archived {
  readonly archive: MadeArchive;
  readonly page: string;
  readonly size: string;
}

/** Begins the archive of a site whose pages and exports are all there; null where no page offers one. */
export function startArchive(
  dir: string,
  { urls, lang }: { readonly urls: Urls; readonly lang: string },
): Archiving | null {
  const below = (path: string): string => path.slice(urls.home.length);
  const page = `${below(urls.section('data'))}index.html`;
  const html = existsSync(join(dir, page)) ? readFileSync(join(dir, page), 'utf8') : '';
  if (!html.includes(OFFLINE_MARK)) return null;
  const work: ArchiveWork = {
    dir,
    path: below(urls.data(OFFLINE_FILE)),
    site: { base: urls.home, origin: urls.origin },
    paths: archivedIn(dir),
  };
  const thread: Thread<MadeArchive> = startThread(workerUrl('./archiveThread', import.meta.url), work);
  return {
    portion: thread.portion,
    async finish() {
      const archive = await thread.result();
      const size = archiveSize({ files: archive.files, bytes: archive.content.bytes }, lang);
      await writeFile(join(dir, page), html.replace(OFFLINE_MARK, size));
      return { archive, page, size };
    },
  };
}
