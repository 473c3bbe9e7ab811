import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../inspect/manifest.ts';
import type { Urls } from '../../model/urls.ts';
import { workerUrl } from '../../model/workerUrl.ts';
import { isArchived, type SiteFile } from '../../outputs/offline/index.ts';
import type { OfflineSite } from '../../outputs/offline/links.ts';
import { archiveSize, OFFLINE_FILE, OFFLINE_MARK } from '../../views/sharing/dataFiles.ts';
import type { Jobs, Portion } from './job.ts';

/** What a job needs to write an archive. */
export interface ArchiveWork {
  /** Folder of the briefing in the site. */
  readonly dir: string;
  /** Of the archive in it. */
  readonly path: string;
  /** Of the archive of the site before, if there is one. */
  readonly before: string;
  readonly site: Omit<OfflineSite, 'files'>;
  /** The pages that it holds: they come first, in this order. */
  readonly pages: readonly string[];
  /** What else it will hold, as far as pages may name it. */
  readonly others: readonly string[];
}

/** Pages that are written, or that all files are. */
export type ArchiveOrder = readonly SiteFile[] | 'all';

/** A finished archive. */
export interface MadeArchive {
  /** In the folder of the briefing. */
  readonly path: string;
  /** How many it holds. */
  readonly files: number;
  readonly content: Content;
}

/** The archive of a site while it is written. */
export interface Archiving {
  /** Of the archive, in the folder of the briefing. */
  readonly path: string;
  /** How far it is; null before it is known. */
  portion(): Portion | null;
  /** Says that a page is written. */
  add(page: SiteFile): void;
  /**
   * To be called when all files are written: waits for it, and writes its size into the page that offers it.
   * @param reading settles when nobody reads that page any more
   */
  finish(reading: Promise<unknown>): Promise<Archived>;
}

/** A finished archive, the path of the page that offers it, and the size that stands there. */
export interface Archived {
  readonly archive: MadeArchive;
  readonly page: string;
  readonly size: string;
}

/** Pages that are told together: waking a thread costs more than rewriting a small page. */
const TOLD_AT_ONCE = 32;

/**
 * Begins the archive of a site. The same files give the same archive, whenever they were written.
 * @param dir the folder of the briefing in it
 * @param before that folder in the site before
 * @param pages the files of all pages, in the order in which they are written
 * @param others the other files that pages may name
 * @param jobs runs it
 */
export function startArchive(
  dir: string,
  before: string,
  { urls, lang }: { readonly urls: Urls; readonly lang: string },
  pages: readonly string[],
  others: readonly string[],
  jobs: Jobs,
): Archiving {
  const below = (path: string): string => path.slice(urls.home.length);
  const path = below(urls.data(OFFLINE_FILE));
  const work: ArchiveWork = {
    ...{ dir, path, before: join(before, path) },
    site: { base: urls.home, origin: urls.origin },
    pages: pages.filter(isArchived),
    others: others.filter(isArchived),
  };
  const module = workerUrl('./archiveJob', import.meta.url);
  const job = jobs.start<MadeArchive>(module, work, pages.length);
  let written: SiteFile[] = [];
  const tell = (order: ArchiveOrder): void => job.tell(order);
  return {
    path,
    portion: job.portion,
    add(page) {
      written.push(page);
      if (written.length < TOLD_AT_ONCE) return;
      tell(written);
      written = [];
    },
    async finish(reading) {
      tell('all');
      const archive = await job.result();
      await Promise.allSettled([reading]);
      const page = dataPage(urls);
      const html = readFileSync(join(dir, page), 'utf8');
      const size = archiveSize({ files: archive.files, bytes: archive.content.bytes }, lang);
      await writeFile(join(dir, page), html.replace(OFFLINE_MARK, size));
      return { archive, page, size };
    },
  };
}

/** Whether a page of a site offers its archive. */
export function offersArchive(dir: string, urls: Urls): boolean {
  const file = join(dir, dataPage(urls));
  return existsSync(file) && readFileSync(file, 'utf8').includes(OFFLINE_MARK);
}

/** The page that offers the archive, in the folder of the briefing. */
export function dataPage(urls: Urls): string {
  return `${urls.section('data').slice(urls.home.length)}index.html`;
}
