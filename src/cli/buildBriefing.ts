import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assemble } from '../briefing/assemble.ts';
import { cardsOf } from '../briefing/cards.ts';
import { contextOf } from '../briefing/context.ts';
import { archiveSize, OFFLINE_FILE, OFFLINE_MARK } from '../briefing/dataFiles.ts';
import { searchRecords } from '../briefing/searchRecords.ts';
import { urlsFor } from '../briefing/urls.ts';
import { exportFiles } from '../exports/index.ts';
import { formatFinding } from '../inspect/finding.ts';
import type { LinkedPage } from '../inspect/linkedPage.ts';
import { checkIds, checkLinks } from '../inspect/links.ts';
import { filesIn, formatManifest, MANIFEST_FILE, manifestOf } from '../inspect/manifest.ts';
import { linkedSite } from '../inspect/site.ts';
import { writeCards } from '../integrations/cards.ts';
import { licences } from '../integrations/licences.ts';
import { copyMoved } from '../integrations/moved.ts';
import { writeOffline } from '../integrations/offline/index.ts';
import { type SearchSource, writeSearchIndex } from '../integrations/pagefind.ts';
import { writeFiles } from '../integrations/writeFiles.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Card } from '../model/card.ts';
import { formatIssue, type Issue } from '../model/issue.ts';
import { makes, type Shard } from '../model/shard.ts';
import { readBriefing } from '../read/briefing.ts';
import type { Environment } from '../read/environment.ts';
import { ENGINE } from './astro.ts';
import { Refusal } from './command.ts';
import { compiledPages } from './compiled.ts';
import { writeHeaders } from './headers.ts';
import { withLock } from './lock.ts';
import { type MadePages, type PageMaker, pageMaker } from './pages.ts';
import { counted, type Progress } from './progress.ts';
import { writeStamp } from './shard.ts';
import { discard, prepare, publish, type Staging, stagingOf } from './staging.ts';

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
export interface Built {
  readonly pages: number;
  /** Of them, how many were taken from the site before. */
  readonly kept: number;
  readonly mentions: number;
  readonly searchRecords: number;
  readonly files: number;
  readonly bytes: number;
}

const FAULTS_SHOWN = 20;

/**
 * Builds a briefing and publishes it in one exchange: until the last step, and after any failure, the output folder is
 * what it was.
 * @throws a Refusal when the briefing has errors, a page cannot be made, or a link of the site leads nowhere
 */
export async function buildBriefing(options: BuildOptions): Promise<Built> {
  const { environment, signal, isFresh = false } = options;
  const { shard, outDir } = environment;
  const isMade = (path: string): boolean => shard === null || makes(shard, path);
  const { built, remember } = await publishing(outDir, options, async (staging) => {
    const maker = pageMaker(staging, { environment, isFresh, signal, isMade });
    try {
      return await buildInto(staging.next, maker, isMade, options);
    } finally {
      await maker.close();
    }
  });
  await remember();
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

async function buildInto(
  next: string,
  maker: PageMaker,
  isMade: (path: string) => boolean,
  options: BuildOptions,
): Promise<{ built: Built; remember: MadePages['remember'] }> {
  const { environment, progress, signal, ownIndex = false } = options;
  // Astro takes some seconds when it has to compile, in a process of its own: they are used to check.
  const halt = new AbortController();
  const compiling = compiledPages({ ...options, signal: AbortSignal.any([signal, halt.signal]) });
  compiling.catch(() => {});
  const briefing = await progress
    .step('Check', () => checked(environment, progress))
    .catch(async (error) => {
      halt.abort();
      await compiling.catch(() => {});
      throw error;
    });
  const context = contextOf(briefing, urlsFor(environment));
  const { shard } = environment;
  const index = indexOf(context, shard, ownIndex);
  const [pages] = await progress.step('Pages and search index', () =>
    together([
      compiling.then((compiled) => maker.make(context, compiled)),
      index ? writeSearchIndex(next, index) : null,
    ]),
  );
  signal.throwIfAborted();
  const files = [...exportFiles(context), await licences()].filter(({ path }) => isMade(path));
  await progress.step('Exports', () => writeFiles(next, files));
  await copyMoved(
    next,
    briefing.redirects.filter(({ to }) => isMade(to)),
  );
  const cards = cardsOf(context).filter(({ file }) => isMade(file));
  await progress.step('Cards', () => drawn(next, cards, environment));
  const whole = await complete(next, { ...environment, lang: context.lang }, progress, pages.linked);
  if (shard)
    await progress.step('Digests', () =>
      writeStamp(next, shard, environment, { lang: context.lang, ownIndex }),
    );
  const mentions = briefing.articles.reduce((sum, article) => sum + article.mentions.length, 0);
  const built = { mentions, searchRecords: index?.records.length ?? 0, kept: pages.kept, ...whole };
  return { built, remember: pages.remember };
}

/** Waits for all before it fails for one: none may write into a folder that is removed. */
async function together<T, U>([one, other]: readonly [Promise<T>, Promise<U> | null]): Promise<
  [T, U | null]
> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** What the search index is made of: all; in a shard what is its own, or nothing where the first shard indexes all. */
function indexOf(
  context: ReturnType<typeof contextOf>,
  shard: Shard | null,
  ownIndex: boolean,
): SearchSource | null {
  const { briefing, urls, lang: language } = context;
  if (shard && shard.index > 1 && !ownIndex) return null;
  const records = searchRecords(briefing, urls);
  if (!shard || !ownIndex) return { records, language };
  return {
    records: records.filter(({ url }) => makes(shard, url.slice(urls.home.length))),
    language,
    ...(shard.index > 1 && { merged: shard.index }),
  };
}

/** The address that a site is for, the part of it, and the language of its interface. */
type Place = Pick<Environment, 'base' | 'site' | 'shard'> & { readonly lang: string };

/**
 * Makes what follows from all files together, and checks them: the end of a build, and of a join.
 * @param linked pages whose links were read when they were made
 */
export async function complete(
  dir: string,
  place: Place,
  progress: Progress,
  linked: ReadonlyMap<string, LinkedPage> = new Map(),
): Promise<Pick<Built, 'pages' | 'files' | 'bytes'>> {
  if (!place.shard) {
    await writeHostFile(dir, place.base);
    await progress.step('Archive', () => archived(dir, place));
  }
  const pages = await progress.step('Links', () => checkedPages(dir, place, linked));
  return { pages, ...(await described(dir, place)) };
}

/** What hosts read; a `_headers` of the author’s own, in `public/`, takes its place. */
async function writeHostFile(dir: string, base: string): Promise<void> {
  const files = [...filesIn(dir), MANIFEST_FILE];
  if (!files.includes('_headers')) await writeFile(join(dir, '_headers'), writeHeaders(files, base));
}

/** Writes the archive, and its size into the page that offers it; a site without such a page has none. */
async function archived(dir: string, { base, site, lang }: Place): Promise<void> {
  const urls = urlsFor({ base, site });
  const below = (path: string): string => path.slice(base.length);
  const page = join(dir, below(urls.section('data')), 'index.html');
  if (!existsSync(page) || !(await readFile(page, 'utf8')).includes(OFFLINE_MARK)) return;
  const archive = await writeOffline(dir, below(urls.data(OFFLINE_FILE)), { base, origin: urls.origin });
  await writeFile(page, (await readFile(page, 'utf8')).replace(OFFLINE_MARK, archiveSize(archive, lang)));
}

async function drawn(dir: string, cards: readonly Card[], { cacheDir }: Environment): Promise<void> {
  const { faults } = await writeCards(dir, cards, cacheDir);
  if (faults.length === 0) return;
  throw new Refusal([...faults, '', 'Nothing was published.'].join('\n'));
}

/** Refuses a briefing with errors: nobody publishes a wrong quotation by accident. */
async function checked({ briefingDir, base, site }: Environment, progress: Progress): Promise<Briefing> {
  const { records, issues } = await readBriefing(briefingDir);
  const assembled = records ? assemble(records, { urls: urlsFor({ base, site }) }) : null;
  const all = [...issues, ...(assembled?.issues ?? [])];
  if (!assembled || all.some(({ severity }) => severity === 'error')) throw new Refusal(report(all));
  if (all.length > 0) progress.say(`\n  ${counted(all.length, 'warning')}; npm run check lists them`);
  return assembled.briefing;
}

function report(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return [...errors.map(formatIssue), '', `${counted(errors.length, 'error')}: nothing was built.`].join(
    '\n',
  );
}

/** The links of a shard lead to pages of others as well: they are checked when all are together. */
async function checkedPages(
  dir: string,
  { base, site, shard }: Place,
  linked: ReadonlyMap<string, LinkedPage>,
): Promise<number> {
  const built = await linkedSite(dir, filesIn(dir), { base, origin: site ?? null }, linked);
  const links = shard ? [] : checkLinks(built).findings;
  const faults = [...links, ...checkIds(built).findings];
  if (faults.length === 0) return built.pages.size;
  const shown = faults.slice(0, FAULTS_SHOWN).map(formatFinding);
  const rest = faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more`] : [];
  throw new Refusal(
    [...shown, ...rest, '', `${counted(faults.length, 'fault')} in the pages: nothing was published.`].join(
      '\n',
    ),
  );
}

/** Writes down what a whole site holds; after this it may not change. */
async function described(dir: string, { base, shard }: Place): Promise<{ files: number; bytes: number }> {
  const manifest = manifestOf(dir, { generator: await generator(), base });
  if (!shard) await writeFile(join(dir, MANIFEST_FILE), formatManifest(manifest));
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return { files: manifest.files.length + (shard ? 0 : 1), bytes };
}

/** Name and version of this program. */
async function generator(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ENGINE, 'package.json'), 'utf8')) as { version: string };
  return `Backgrounder ${version}`;
}
