import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../views/handover.ts';
import { observed } from '../views/observed.ts';
import { type Content, filesIn } from '../inspect/manifest.ts';
import type { PagesReport, ReportOptions } from '../inspect/pagesReport.ts';
import { renderPages } from './pages.ts';
import type { Environment } from '../read/environment.ts';
import type { Compiled } from './compiled.ts';
import { KeptPages } from '../cache/keptPages.ts';
import { releaseMemory } from './memory.ts';
import { pageWriter } from './pageWriter.ts';
import type { Staging } from '../staging/staging.ts';

export interface PageMakerOptions {
  readonly environment: Environment;
  /** What decides beside the briefing how pages look: the program. */
  readonly by: string;
  /** Makes each page, also what would be as it was. */
  readonly isFresh: boolean;
  readonly signal: AbortSignal;
  /** Which files are made, by their paths below the base. What pages load is always there; `public/` goes with the front page. */
  readonly isMade: (path: string) => boolean;
}

/** Makes the pages of a site: what of them is in the site before is looked through from the beginning on. */
export interface PageMaker {
  /**
   * Writes all pages of a briefing, with what they load and the files of `public/`: made anew, or taken from the site before
   * where that is what would be made.
   */
  make(context: Parameters<typeof observed>[0], compiled: Compiled): Promise<MadePages>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

export interface MadePages extends Inspected {
  /** How many pages were taken from the site before. */
  readonly kept: number;
  /** To be called when the site is published: lets the next build take from it. */
  remember(): Promise<void>;
}

/** What is known of files since they were written. */
export interface Inspected {
  /** What they hold, by their paths. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Checks the pages of the whole folder. */
  report(options: ReportOptions): Promise<PagesReport>;
}

/** @param staging where the pages are written, and where the site before is */
export function pageMaker({ next, output }: Staging, options: PageMakerOptions): PageMaker {
  const { environment, by, isFresh, isMade } = options;
  const kept = new KeptPages(environment.cacheDir, by, isFresh);
  const links = join(environment.cacheDir, 'links.json');
  const writer = pageWriter(next, { dir: output, digests: kept.digests, links });
  return {
    async make(context, { pages, assets }) {
      await cp(assets, next, { recursive: true });
      const watched = observed(context);
      handOver(watched.context);
      const sound = await writer.sound;
      let taken = 0;
      await renderPages(
        pages,
        async ({ file, props, render }) => {
          if (sound.has(file) && kept.isCurrent(file, props, watched)) {
            if (file.endsWith('.html')) taken += 1;
            return writer.keep(file);
          }
          const { result, facts } = await watched.watch(render);
          kept.made(file, props, facts, watched);
          return writer.put(file, result);
        },
        options,
      );
      const made = await writer.end();
      const own = isMade('') ? await addOwn(environment.briefingDir, next) : [];
      let written: (() => Promise<void>) | null = null;
      const gathered = (): (() => Promise<void>) => {
        written ??= kept.gathered(made, watched);
        return written;
      };
      return {
        contents: new Map([...made].filter(([path]) => !own.includes(path))),
        report(of) {
          const checking = writer.report(of, own);
          // There is time for it now: the worker checks the pages.
          gathered();
          releaseMemory(context.briefing.articles.length);
          return checking;
        },
        kept: taken,
        remember: () => gathered()(),
      };
    },
    close: () => writer.close(),
  };
}

/** The files of `public/`, which take the place of others. @returns their paths */
async function addOwn(briefingDir: string, dir: string): Promise<readonly string[]> {
  const own = join(briefingDir, 'public');
  if (!existsSync(own)) return [];
  await cp(own, dir, { recursive: true, dereference: true });
  return filesIn(own);
}
