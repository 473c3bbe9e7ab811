import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../briefing/handover.ts';
import type { LinkedPage } from '../inspect/linkedPage.ts';
import { filesIn } from '../inspect/manifest.ts';
import { renderPages } from '../integrations/pages.ts';
import type { Environment } from '../read/environment.ts';
import type { Compiled } from './compiled.ts';
import { pageWriter } from './pageWriter.ts';

export interface MakePagesOptions {
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** Which files are made, by their paths below the base. What pages load is always there; `public/` goes with the front page. */
  readonly isMade: (path: string) => boolean;
}

/**
 * Writes all pages of a briefing into a folder, with what they load and the files of `public/`.
 * @returns what the links of the pages need, by the paths of their files
 */
export async function makePages(
  dir: string,
  context: Parameters<typeof handOver>[0],
  { pages, assets }: Compiled,
  { environment, signal, isMade }: MakePagesOptions,
): Promise<ReadonlyMap<string, LinkedPage>> {
  await cp(assets, dir, { recursive: true });
  handOver(context);
  const writer = pageWriter(dir);
  try {
    await renderPages(pages, writer.put, { ...environment, isMade, signal });
    const linked = new Map(await writer.end());
    const own = join(environment.briefingDir, 'public');
    if (!isMade('') || !existsSync(own)) return linked;
    await cp(own, dir, { recursive: true, dereference: true });
    for (const path of filesIn(own)) linked.delete(path);
    return linked;
  } finally {
    await writer.close();
  }
}
