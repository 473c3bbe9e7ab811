import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/commands/support/serve.ts';
import { launchBrowser } from '../../src/inspect/launch.ts';
import { environment } from '../../src/read/environment.ts';
import { newFolder, removeBriefing } from '../builds.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base path. */
    readonly siteUrl: string;
    /** Where a briefing is put that several tests share. */
    readonly harbour: string;
    /** The running browser; null when none could be had. */
    readonly browser: string | null;
  }
}

/** One server and one browser for all files of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { outDir, base } = environment(process.env);
  if (!existsSync(outDir)) throw new Error(`There is no site at ${outDir}. Build it: npm run build`);
  const server = await serve({ dir: outDir, base, port: 0, host: '127.0.0.1' });
  const harbour = await newFolder();
  project.provide('harbour', harbour);
  const launched = await launchBrowser();
  project.provide('siteUrl', server.url);
  project.provide('browser', launched.server?.wsEndpoint() ?? null);
  if (launched.server) console.log(`Browser: ${launched.from}`);
  else
    console.warn(
      `No browser, so these tests are skipped. Name one in CHROME_PATH.\n${launched.reasons.join('\n')}`,
    );
  return async () => {
    await launched.server?.close();
    await server.close();
    await removeBriefing(harbour);
  };
}
