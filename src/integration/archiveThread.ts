import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { contentOf } from '../inspect/manifest.ts';
import { writeOffline } from '../outputs/offline/index.ts';
import type { ArchiveWork, MadeArchive } from './archive.ts';
import { answer, telling } from './thread.ts';

await answer(parentPort, () => archive(workerData as ArchiveWork));

/** Writes the archive. */
async function archive({ dir, path, site, paths }: ArchiveWork): Promise<MadeArchive> {
  const { files } = await writeOffline(dir, path, site, paths, telling(parentPort, paths.length));
  return { path, files, content: contentOf(readFileSync(join(dir, path))) };
}
