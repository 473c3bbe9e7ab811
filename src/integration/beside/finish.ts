import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagesReport } from '../../inspect/checks/pagesReport.ts';
import { formatFinding } from '../../inspect/finding.ts';
import { type Content, filesIn, formatManifest, MANIFEST_FILE, manifestOf } from '../../inspect/manifest.ts';
import { counted } from '../../model/counted.ts';
import { makes, type Shard } from '../../model/shard.ts';
import type { Urls } from '../../model/urls.ts';
import { UserError } from '../../model/userError.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import type { SearchWords } from '../../model/views/searchRecord.ts';
import type { Inspector } from '../pages/inspector.ts';
import { type Archived, type Archiving, offersArchive } from './archive.ts';
import type { WrittenCards } from './cards.ts';
import { writeHeaders } from './headers.ts';
import type { Job, Portion } from './job.ts';
import { copyMoved } from './moved.ts';
import { entityRemarks, hostRemarks, originRemarks } from './remarks.ts';

const FAULTS_SHOWN = 20;

export interface FinishOptions {
  /** The folder that Astro has filled. */
  readonly siteDir: string;
  /** Where the briefing lies in it: empty, or a path with a slash at its end. */
  readonly folder: string;
  /** Where the briefing lies in the project, such as `briefing/`; empty where it is the project, or elsewhere. */
  readonly briefingFolder: string;
  readonly context: PageContext;
  /** The files of `writeExports`. */
  readonly exports: Promise<ReadonlyMap<string, Content>>;
  /** The archive, which was begun while pages were rendered. */
  readonly archiving: () => Archiving;
  /** Waits for the files that jobs write. @returns what they hold, by their paths */
  readonly beside: () => Promise<ReadonlyMap<string, Content>>;
  /** The cards that are drawn; null where there are none. */
  readonly cards: Pick<Job<Pick<WrittenCards, 'faults'>>, 'result' | 'portion'> | null;
  /** The words of the search and its index, which were begun; null where another shard makes them. */
  readonly search: Searching | null;
  readonly inspector: Inspector;
  /** Name and version of the engine. */
  readonly generator: string;
  /** The part of the site that is built; null for all of it. */
  readonly shard: Shard | null;
  readonly step: Step;
}

/** The search of a site while it is made. */
export interface Searching {
  readonly words: Promise<SearchWords>;
  /** What its files hold, by their paths. */
  readonly index: Promise<ReadonlyMap<string, Content>>;
}

/** Runs one step of a build under its name. @param portion how far it is, where that is known */
export type Step = <T>(name: string, work: () => Promise<T>, portion?: () => Portion | null) => Promise<T>;

/** What a finished folder holds. */
export interface Finished {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** What the author should know of it. */
  readonly remarks: readonly string[];
  readonly archived: Archived | null;
}

/**
 * Writes what stands beside the pages, and checks the whole.
 * @throws UserError when a card cannot be drawn, or a link of the site leads nowhere
 */
export async function finish(options: FinishOptions): Promise<Finished> {
  const { siteDir, folder, context, inspector, search, cards, shard, step } = options;
  const dir = join(siteDir, folder);
  const { urls, briefing, lang } = context;
  const isMade = (path: string): boolean => shard === null || makes(shard, path);
  const contents = within(await inspector.contents(), folder);
  const pages = contents.size;
  await copyMoved(
    dir,
    briefing.redirects.filter(({ to }) => isMade(to)),
  );
  const written = await step('Exports', async () => [
    ...(await options.exports),
    ...(await options.beside()),
  ]);
  for (const [file, content] of written) contents.set(file, content);
  if (cards) await step('Cards', async () => drawnOrThrow((await cards.result()).faults), cards.portion);
  const archiving = !shard && offersArchive(dir, urls) ? options.archiving() : null;
  const { generator } = options;
  const site = { urls, lang, generator, isWhole: folder === '' };
  if (!shard) {
    const base = urls.home.slice(0, urls.home.length - folder.length);
    const report: Report = async (own) => {
      const coming = own.map((file) => `${folder}${file}`);
      const found = await inspector.report(siteDir, { base, origin: urls.origin, isWhole: true, coming });
      // The other pages of a larger site are its author’s.
      return { ...found, findings: found.findings.filter(({ file }) => file.startsWith(folder)) };
    };
    const whole = await complete(
      dir,
      site,
      { contents, report, indexed: search?.index ?? null, archiving },
      step,
    );
    return {
      ...whole,
      remarks: [
        ...entityRemarks(briefing, options.briefingFolder),
        ...originRemarks(briefing, urls),
        ...whole.remarks,
      ],
    };
  }
  await search?.index;
  return { pages, files: filesIn(dir).length, bytes: 0, remarks: [], archived: null };
}

/** The address that a site is for, the language of its interface, and what builds it. */
export interface CompleteSite {
  readonly urls: Urls;
  readonly lang: string;
  /** Name and version of the engine. */
  readonly generator: string;
  /** Whether the folder is the whole site, which has a file for its host. */
  readonly isWhole: boolean;
}

/** @param coming files that are still being written */
type Report = (coming: readonly string[]) => Promise<PagesReport>;

/** What is known of the pages of a folder. */
export interface Inspected {
  /** What files hold, by their paths. */
  readonly contents: ReadonlyMap<string, Content>;
  readonly report: Report;
  /** Resolves when the search index is written; null when it is there. */
  readonly indexed: Promise<ReadonlyMap<string, Content>> | null;
  /** The archive that was begun; null where there is none. */
  readonly archiving: Archiving | null;
}

/**
 * Makes what follows from all files together, and checks them: the end of a build, and of a join.
 * @throws UserError when a link of the site leads nowhere
 */
export async function complete(
  dir: string,
  site: CompleteSite,
  inspected: Inspected,
  step: Step,
): Promise<Finished> {
  const contents = new Map(inspected.contents);
  const { indexed, archiving } = inspected;
  const report = inspected.report(archiving ? [archiving.path] : []);
  report.catch(() => {});
  const archived = archiving
    ? await step('Archive', () => archiving.finish(report), archiving.portion)
    : null;
  if (archived) {
    contents.delete(archived.page);
    contents.set(archived.archive.path, archived.archive.content);
  }
  const index = indexed ? await step('Search index', () => indexed) : [];
  for (const [file, content] of index) contents.set(file, content);
  const paths = filesIn(dir);
  if (site.isWhole && !paths.includes('_headers')) {
    await writeHostFile(dir, paths, site.urls.home);
    paths.push('_headers');
  }
  const whole = await describe(dir, site, contents, paths.sort());
  const pages = await step('Links', async () => soundOrThrow(await report));
  return { pages, ...whole, archived };
}

function within(contents: ReadonlyMap<string, Content>, folder: string): Map<string, Content> {
  const own = [...contents].filter(([file]) => file.startsWith(folder));
  return new Map(own.map(([file, content]) => [file.slice(folder.length), content]));
}

/** @throws UserError with the cards that cannot be drawn */
function drawnOrThrow(faults: readonly string[]): void {
  if (faults.length > 0) throw new UserError([...faults, '', 'Nothing was published.'].join('\n'));
}

/** What hosts read; a `_headers` of the author’s own, in `public/`, takes its place. */
async function writeHostFile(dir: string, paths: readonly string[], base: string): Promise<void> {
  await writeFile(join(dir, '_headers'), writeHeaders([...paths, MANIFEST_FILE], base));
}

/** @returns how many pages there are @throws UserError with what is wrong with them */
function soundOrThrow({ pages, findings }: PagesReport): number {
  if (findings.length === 0) return pages;
  const shown = findings.slice(0, FAULTS_SHOWN).map(formatFinding);
  const rest = findings.length > FAULTS_SHOWN ? [`and ${findings.length - FAULTS_SHOWN} more`] : [];
  throw new UserError(
    [...shown, ...rest, '', `${counted(findings.length, 'fault')} in the pages: nothing was published.`].join(
      '\n',
    ),
  );
}

/** Writes down what a whole site holds; after this it may not change. */
async function describe(
  dir: string,
  { urls, generator }: CompleteSite,
  known: ReadonlyMap<string, Content>,
  paths: readonly string[],
): Promise<Omit<Finished, 'pages' | 'archived'>> {
  const manifest = manifestOf(dir, { generator, base: urls.home }, known, paths);
  await writeFile(join(dir, MANIFEST_FILE), formatManifest(manifest));
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  return { files: manifest.files.length + 1, bytes, remarks: hostRemarks(manifest.files) };
}
