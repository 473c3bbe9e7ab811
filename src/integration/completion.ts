import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cardsOf } from '../views/sharing/cards.ts';
import type { contextOf } from '../views/context.ts';
import { archiveSize, OFFLINE_FILE, OFFLINE_MARK } from '../views/sharing/dataFiles.ts';
import { urlsFor } from '../views/urls.ts';
import { exportFiles } from '../outputs/index.ts';
import { formatFinding } from '../inspect/finding.ts';
import { filesIn, formatManifest, MANIFEST_FILE, manifestOf } from '../inspect/manifest.ts';
import type { PagesReport } from '../inspect/pagesReport.ts';
import { writeCards } from './cards.ts';
import { licences } from './licences.ts';
import { copyMoved } from './moved.ts';
import { writeOffline } from '../outputs/offline/index.ts';
import { writeFiles } from './writeFiles.ts';
import type { Card } from '../model/card.ts';
import type { Environment } from '../read/environment.ts';
import { ENGINE } from './astro.ts';
import { Refusal } from '../commands/support/command.ts';
import { writeHeaders } from './headers.ts';
import type { Inspected } from './makePages.ts';
import { counted, type Progress } from '../commands/support/progress.ts';

const FAULTS_SHOWN = 20;

export interface BesideOptions {
  readonly environment: Environment;
  readonly progress: Progress;
  /** Which files are made, by their paths below the base. */
  readonly isMade: (path: string) => boolean;
}

/**
 * Writes what stands beside the pages: exports, licences, former addresses of files, cards.
 * @throws a Refusal when a card cannot be drawn
 */
export async function addBeside(
  dir: string,
  context: ReturnType<typeof contextOf>,
  { environment, progress, isMade }: BesideOptions,
): Promise<void> {
  const files = [...exportFiles(context), await licences()].filter(({ path }) => isMade(path));
  await progress.step('Exports', () => writeFiles(dir, files));
  await copyMoved(
    dir,
    context.briefing.redirects.filter(({ to }) => isMade(to)),
  );
  const cards = cardsOf(context).filter(({ file }) => isMade(file));
  await progress.step('Cards', () => drawn(dir, cards, environment));
}

async function drawn(dir: string, cards: readonly Card[], { cacheDir }: Environment): Promise<void> {
  const { faults } = await writeCards(dir, cards, cacheDir);
  if (faults.length === 0) return;
  throw new Refusal([...faults, '', 'Nothing was published.'].join('\n'));
}

/** What a finished folder holds. */
export interface Whole {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** The address that a site is for, the part of it, and the language of its interface. */
type Place = Pick<Environment, 'base' | 'site' | 'shard'> & { readonly lang: string };

/**
 * Makes what follows from all files together, and checks them: the end of a build, and of a join.
 * @param inspected what is known of pages since they were made
 * @param indexed resolves to what the files of the search index hold, when the last is there; null when they are there
 */
export async function complete(
  dir: string,
  place: Place,
  progress: Progress,
  inspected: Inspected,
  indexed: Promise<Inspected['contents']> | null,
): Promise<Whole> {
  const contents = new Map(inspected.contents);
  const { base, site, shard } = place;
  const changed = shard ? null : await progress.step('Archive', () => archived(dir, place));
  if (changed) contents.delete(changed);
  // No page links to the index.
  const reported = inspected.report({ base, origin: site ?? null, isWhole: shard === null });
  reported.catch(() => {});
  const index = indexed ? await progress.step('Search index', () => indexed) : [];
  for (const [file, content] of index) contents.set(file, content);
  if (!shard) await writeHostFile(dir, base);
  const whole = await described(dir, place, contents);
  const pages = await progress.step('Links', async () => sound(await reported));
  return { pages, ...whole };
}

/** What hosts read; a `_headers` of the author’s own, in `public/`, takes its place. */
async function writeHostFile(dir: string, base: string): Promise<void> {
  const files = [...filesIn(dir), MANIFEST_FILE];
  if (!files.includes('_headers')) await writeFile(join(dir, '_headers'), writeHeaders(files, base));
}

/**
 * Writes the archive, and its size into the page that offers it; a site without such a page has none.
 * @returns the path of that page
 */
async function archived(dir: string, { base, site, lang }: Place): Promise<string | null> {
  const urls = urlsFor({ base, site });
  const below = (path: string): string => path.slice(base.length);
  const file = `${below(urls.section('data'))}index.html`;
  const page = join(dir, file);
  if (!existsSync(page) || !(await readFile(page, 'utf8')).includes(OFFLINE_MARK)) return null;
  const archive = await writeOffline(dir, below(urls.data(OFFLINE_FILE)), { base, origin: urls.origin });
  await writeFile(page, (await readFile(page, 'utf8')).replace(OFFLINE_MARK, archiveSize(archive, lang)));
  return file;
}

/** @returns how many pages there are @throws a Refusal with what is wrong with them */
function sound({ pages, findings }: PagesReport): number {
  if (findings.length === 0) return pages;
  const shown = findings.slice(0, FAULTS_SHOWN).map(formatFinding);
  const rest = findings.length > FAULTS_SHOWN ? [`and ${findings.length - FAULTS_SHOWN} more`] : [];
  const count = counted(findings.length, 'fault');
  throw new Refusal([...shown, ...rest, '', `${count} in the pages: nothing was published.`].join('\n'));
}

/** Writes down what a whole site holds; after this it may not change. */
async function described(
  dir: string,
  { base, shard }: Place,
  known: Inspected['contents'],
): Promise<{ files: number; bytes: number }> {
  const manifest = manifestOf(dir, { generator: await generator(), base }, known);
  if (!shard) await writeFile(join(dir, MANIFEST_FILE), formatManifest(manifest));
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return { files: manifest.files.length + (shard ? 0 : 1), bytes };
}

/** Name and version of this program. */
async function generator(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(ENGINE, 'package.json'), 'utf8')) as { version: string };
  return `Backgrounder ${version}`;
}
