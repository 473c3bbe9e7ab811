import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/commands/support/serve.ts';
import { environment } from '../../src/read/environment.ts';
import { newFolder, removeBriefing } from '../builds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base path. */
    readonly siteUrl: string;
    /** Where a briefing is put that several tests share. */
    readonly harbour: string;
  }
}

/** One server for all files of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { outDir, base } = environment(process.env);
  if (!existsSync(outDir)) throw new Error(`There is no site at ${outDir}. Build it: npm run build`);
  const server = await serve({ dir: outDir, base });
  const harbour = await newFolder();
  project.provide('harbour', harbour);
  project.provide('siteUrl', server.url);
  return async () => {
    await server.close();
    await removeBriefing(harbour);
  };
}
