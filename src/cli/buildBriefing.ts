import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assemble } from '../briefing/assemble.ts';
import { cardsOf } from '../briefing/cards.ts';
import { contextOf } from '../briefing/context.ts';
import { hasArchive, OFFLINE_FILE, OFFLINE_MARK } from '../briefing/dataFiles.ts';
import { searchRecords } from '../briefing/searchRecords.ts';
import { urlsFor } from '../briefing/urls.ts';
import { exportFiles } from '../exports/index.ts';
import { formatFinding } from '../inspect/finding.ts';
import { checkIds, checkLinks } from '../inspect/links.ts';
import { filesIn, formatManifest, MANIFEST_FILE, manifestOf } from '../inspect/manifest.ts';
import { openSite } from '../inspect/site.ts';
import { writeCards } from '../integrations/cards.ts';
import { licences } from '../integrations/licences.ts';
import { copyMoved } from '../integrations/moved.ts';
import { writeOffline } from '../integrations/offline/index.ts';
import { writeSearchIndex } from '../integrations/pagefind.ts';
import { writeFiles } from '../integrations/writeFiles.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Card } from '../model/card.ts';
import { formatIssue, type Issue } from '../model/issue.ts';
import { readBriefing } from '../read/briefing.ts';
import type { Environment } from '../read/environment.ts';
import { ENGINE } from './astro.ts';
import { Refusal } from './command.ts';
import { writeHeaders } from './headers.ts';
import { withLock } from './lock.ts';
import { makePages } from './pages.ts';
import { counted, type Progress } from './progress.ts';
import { discard, prepare, publish, type Staging, stagingOf } from './staging.ts';

export interface BuildOptions {
  readonly environment: Environment;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly verbose: boolean;
}

/** What was built. */
export interface Built {
  readonly pages: number;
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
  const { environment, progress, signal } = options;
  const staging = stagingOf(environment.outDir);
  const onWait = (holder: number): void =>
    progress.say(
      `Another build (process ${holder}) is at work on this folder; waiting for its end. If there is none, delete ${staging.lock}`,
    );
  await mkdir(dirname(staging.lock), { recursive: true });
  return withLock(staging.lock, { onWait, signal }, async () => {
    await prepare(staging);
    try {
      const built = await buildInto(staging, options);
      signal.throwIfAborted();
      await publish(staging);
      return built;
    } finally {
      await discard(staging);
    }
  });
}

async function buildInto({ next }: Staging, options: BuildOptions): Promise<Built> {
  const { environment, progress, signal, verbose } = options;
  const briefing = await progress.step('Check', () => checked(environment, progress));
  const context = contextOf(briefing, urlsFor(environment));
  const records = searchRecords(briefing, context.urls, context.strings);
  await progress.step('Pages and search index', () =>
    together([
      makePages(next, context, { environment, progress, signal, verbose }),
      writeSearchIndex(next, { records, language: context.lang }),
    ]),
  );
  signal.throwIfAborted();
  await progress.step('Exports', () => writeFiles(next, exportFiles(context)));
  await writeFiles(next, [await licences()]);
  await copyMoved(next, briefing.redirects);
  await progress.step('Cards', () => drawn(next, cardsOf(context), environment));
  await writeHostFile(next, environment.base);
  if (hasArchive(context)) await progress.step('Archive', () => archived(next, context));
  const pages = await progress.step('Links', () => checkedPages(next, environment));
  const mentions = briefing.articles.reduce((sum, article) => sum + article.mentions.length, 0);
  return { pages, mentions, searchRecords: records.length, ...(await described(next, environment)) };
}

/** Waits for all before it fails for one: none may write into a folder that is removed. */
async function together(works: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(works);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** What hosts read; a `_headers` of the author’s own, in `public/`, takes its place. */
async function writeHostFile(dir: string, base: string): Promise<void> {
  const files = [...filesIn(dir), MANIFEST_FILE];
  if (!files.includes('_headers')) await writeFile(join(dir, '_headers'), writeHeaders(files, base));
}

/** Writes the archive, and its size into the page that offers it. */
async function archived(dir: string, { urls, strings }: ReturnType<typeof contextOf>): Promise<void> {
  const below = (path: string): string => path.slice(urls.home.length);
  const place = { base: urls.home, origin: urls.origin };
  const { files, bytes } = await writeOffline(dir, below(urls.data(OFFLINE_FILE)), place);
  const page = join(dir, below(urls.section('data')), 'index.html');
  const size = `${strings.data.bytes(bytes)} · ${strings.data.filesInside(files)}`;
  await writeFile(page, (await readFile(page, 'utf8')).replace(OFFLINE_MARK, size));
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

async function checkedPages(dir: string, { base, site }: Environment): Promise<number> {
  const built = await openSite(dir, { base, origin: site });
  const faults = [...checkLinks(built).findings, ...checkIds(built).findings];
  if (faults.length === 0) return built.pages.size;
  const shown = faults.slice(0, FAULTS_SHOWN).map(formatFinding);
  const rest = faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more`] : [];
  throw new Refusal(
    [...shown, ...rest, '', `${counted(faults.length, 'fault')} in the pages: nothing was published.`].join(
      '\n',
    ),
  );
}

/** Writes down what the site holds; after this it may not change. */
async function described(dir: string, { base }: Environment): Promise<{ files: number; bytes: number }> {
  const manifest = manifestOf(dir, { generator: await generator(), base });
  await writeFile(join(dir, MANIFEST_FILE), formatManifest(manifest));
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return { files: manifest.files.length + 1, bytes };
}

/** Name and version of this program. */
async function generator(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ENGINE, 'package.json'), 'utf8')) as { version: string };
  return `Backgrounder ${version}`;
}
