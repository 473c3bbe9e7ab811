import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { assemble } from '../assemble/assemble.ts';
import { contextOf } from '../views/context.ts';
import { urlsFor } from '../views/urls.ts';
import type { Briefing } from '../model/briefing.ts';
import { formatIssue, type Issue } from '../model/issue.ts';
import { makes } from '../model/shard.ts';
import { readBriefing } from '../read/briefing.ts';
import type { Environment } from '../read/environment.ts';
import { Refusal } from '../commands/support/command.ts';
import { compiledFolder, compiledPages } from './compiled.ts';
import type { Whole } from './completion.ts';
import { Indexing } from './indexing.ts';
import { KeptIndex } from '../cache/keptIndex.ts';
import { KeptReadings } from '../cache/keptReadings.ts';
import { withLock } from '../staging/lock.ts';
import { spareMemory } from './memory.ts';
import { type MadePages, type PageMaker, pageMaker } from './makePages.ts';
import { counted, type Progress } from '../commands/support/progress.ts';
import { writeStamp } from '../staging/shard.ts';
import { discard, prepare, publish, type Staging, stagingOf } from '../staging/staging.ts';

export interface BuildOptions {
  readonly environment: Environment;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly verbose: boolean;
  /** Gives a shard a search index of its own, instead of the first one that of all. */
  readonly ownIndex?: boolean;
  /** Makes every page anew, also what would be as it was. */
  readonly isFresh?: boolean;
}

/** What was built. */
export interface Built extends Whole {
  /** Of its pages, how many were taken from the site before. */
  readonly kept: number;
  readonly mentions: number;
  readonly searchRecords: number;
}

/**
 * Builds a briefing and publishes it in one exchange: until the last step, and after any failure, the output folder is
 * what it was.
 * @throws a Refusal when the briefing has errors, a page cannot be made, or a link of the site leads nowhere
 */
export async function buildBriefing(options: BuildOptions): Promise<Built> {
  const { environment, signal, isFresh = false, ownIndex = false } = options;
  const { shard, outDir, cacheDir } = environment;
  const folder = compiledFolder(environment);
  const by = basename(folder);
  const kept = new KeptReadings(cacheDir, by, isFresh);
  const isMade = (path: string): boolean => shard === null || makes(shard, path);
  const { built, remember } = await publishing(outDir, options, async (staging) => {
    const maker = pageMaker(staging, { environment, by, isFresh, signal, isMade });
    const keptIndex = new KeptIndex(cacheDir, outDir, by, isFresh);
    const indexing = new Indexing(staging.next, {
      urls: urlsFor(environment),
      shard,
      ownIndex,
      kept: keptIndex,
    });
    try {
      return await buildInto(staging.next, { folder, kept, maker, indexing }, isMade, options);
    } finally {
      await Promise.all([maker.close(), indexing.close()]);
    }
  });
  // The site is published; what is not remembered is made anew next time.
  await Promise.all([kept.save(), remember()]).catch(() => {});
  return built;
}

/**
 * Lets `work` fill a folder, and puts it in the place of the output: until then, and after any failure, that is what it was.
 * One process at a time works on an output.
 */
export async function publishing<T>(
  output: string,
  { progress, signal }: Pick<BuildOptions, 'progress' | 'signal'>,
  work: (staging: Staging) => Promise<T>,
): Promise<T> {
  const staging = stagingOf(output);
  const onWait = (holder: number): void =>
    progress.say(
      `Another build (process ${holder}) is at work on this folder; waiting for its end. If there is none, delete ${staging.lock}`,
    );
  await mkdir(dirname(staging.lock), { recursive: true });
  return withLock(staging.lock, { onWait, signal }, async () => {
    await prepare(staging);
    try {
      const result = await work(staging);
      signal.throwIfAborted();
      await publish(staging);
      return result;
    } finally {
      await discard(staging);
    }
  });
}

/** What a build has from builds before, and what works beside it in threads of its own. */
interface Helpers {
  /** Of the compiled pages. */
  readonly folder: string;
  readonly kept: KeptReadings;
  readonly maker: PageMaker;
  readonly indexing: Indexing;
}

async function buildInto(
  next: string,
  { folder, kept, maker, indexing }: Helpers,
  isMade: (path: string) => boolean,
  options: BuildOptions,
): Promise<{ built: Built; remember: MadePages['remember'] }> {
  const { environment, progress, signal, ownIndex = false } = options;
  // Astro takes some seconds when it has to compile, in a process of its own: they are used to check.
  const halt = new AbortController();
  const compiling = compiledPages({ ...options, folder, signal: AbortSignal.any([signal, halt.signal]) });
  compiling.catch(() => {});
  const briefing = await progress
    .step('Check', () => checked(environment, progress, { indexing, kept }))
    .catch(async (error) => {
      halt.abort();
      await compiling.catch(() => {});
      throw error;
    });
  const indexed = indexing.finish(briefing);
  indexed.catch(() => {});
  const context = contextOf(briefing, urlsFor(environment), () => indexing.records);
  const making = compiling.then((compiled) => maker.make(context, compiled));
  const pages = await progress.step('Pages', () => making);
  signal.throwIfAborted();
  const { addBeside, complete } = await import('./completion.ts');
  await addBeside(next, context, { environment, progress, isMade });
  const whole = await complete(next, { ...environment, lang: context.lang }, progress, pages, indexed);
  const { shard } = environment;
  if (shard)
    await progress.step('Digests', () =>
      writeStamp(next, shard, environment, { lang: context.lang, ownIndex }),
    );
  const mentions = briefing.articles.reduce((sum, article) => sum + article.mentions.length, 0);
  const built = { mentions, searchRecords: indexing.size, kept: pages.kept, ...whole };
  const remember = async (): Promise<void> => {
    await Promise.all([pages.remember(), indexing.remember()]);
  };
  return { built, remember };
}

/** Refuses a briefing with errors: nobody publishes a wrong quotation by accident. */
async function checked(
  { briefingDir, base, site }: Environment,
  progress: Progress,
  { indexing, kept }: Pick<Helpers, 'indexing' | 'kept'>,
): Promise<Briefing> {
  const { records, issues } = await readBriefing(briefingDir, kept);
  spareMemory(records?.articles.length ?? 0);
  const onArticle = indexing.addArticle.bind(indexing);
  const assembled = records ? assemble(records, { urls: urlsFor({ base, site }), kept, onArticle }) : null;
  const all = [...issues, ...(assembled?.issues ?? [])];
  if (!assembled || all.some(({ severity }) => severity === 'error')) throw new Refusal(report(all));
  kept.seal();
  if (all.length > 0) progress.say(`\n  ${counted(all.length, 'warning')}; npm run check lists them`);
  return assembled.briefing;
}

function report(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return [...errors.map(formatIssue), '', `${counted(errors.length, 'error')}: nothing was built.`].join(
    '\n',
  );
}
