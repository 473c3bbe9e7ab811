import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { archivedIn, type SiteFile, writeOffline } from '../../outputs/offline/index.ts';
import type { ArchiveOrder, ArchiveWork, MadeArchive } from './archive.ts';
import { telling } from './job.ts';

/** Writes the archive; each file is taken up when a message says that it is written. */
export default async function archive(
  { dir, path, before, site, pages, others }: ArchiveWork,
  port: MessagePort,
): Promise<MadeArchive> {
  const known = new Set([...pages, ...others]);
  const own = { ...site, files: known };
  const onFile = telling(port, known.size);
  const { files, ...content } = await writeOffline(dir, path, own, written(), before, onFile);
  return { path, files, content };

  /** The pages in their order, then what else is there when all is. */
  async function* written(): AsyncGenerator<SiteFile> {
    const ready = new Map<string, SiteFile>();
    const orders = on(port, 'message');
    let isAll = false;
    const next = async (): Promise<void> => {
      const [order] = (await orders.next()).value as [ArchiveOrder];
      if (order === 'all') isAll = true;
      else for (const file of order) ready.set(file.path, file);
    };
    for (const page of pages) {
      while (!isAll && !ready.has(page)) await next();
      // Astro writes no file for a page without content.
      const file = ready.get(page);
      if (file || existsSync(join(dir, page))) yield file ?? { path: page, isAsBefore: false };
    }
    while (!isAll) await next();
    await orders.return?.();
    const before = new Set(pages);
    for (const file of archivedIn(dir))
      if (!before.has(file) && file !== path) yield { path: file, isAsBefore: false };
  }
}
