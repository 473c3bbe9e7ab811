import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { PageCache } from '../cache/pages.ts';
import type { Article } from '../model/briefing.ts';
import { counted } from '../model/counted.ts';
import { makes, type Shard } from '../model/shard.ts';
import type { Urls } from '../model/urls.ts';
import type { PageContext } from '../model/views/pageContext.ts';
import type { Surroundings } from '../model/views/searchRecord.ts';
import { archivedIn, type SiteFile } from '../outputs/offline/index.ts';
import { commandWords } from '../read/commandWords.ts';
import { folderFromHere, placedFromHere } from '../read/placedFromHere.ts';
import { writeStamp } from '../staging/shard.ts';
import { type Bar, barOn } from './bar.ts';
import { type Archiving, dataPage, startArchive } from './beside/archive.ts';
import type { Beside } from './beside/beside.ts';
import type { Exporting } from './beside/exporting.ts';
import { finish } from './beside/finish.ts';
import { Jobs } from './beside/job.ts';
import type { MarkdownWork } from './beside/markdownPages.ts';
import { warningList } from './beside/remarks.ts';
import type { BundledModules } from './modules.ts';
import type { Output } from './output.ts';
import { type Inspector, inspectorOf } from './pages/inspector.ts';
import { briefingPrerenderer } from './pages/prerender.ts';
import type { RenderModule } from './pages/renderModule.ts';
import { generator } from './program.ts';
import { COLLECTIONS } from './session/collections.ts';
import { handBack } from './session/handBack.ts';
import { listingOf } from './session/listing.ts';
import type { Session } from './session/session.ts';
import { manifestDigest, noteSite, type SiteBefore, type Summary } from './session/siteBefore.ts';
import { isListAsked, publicAddress, settingsDigest } from './settings/astroSettings.ts';
import { timed } from './timed.ts';

export interface BuildOptions {
  readonly output: Output;
  readonly cacheDir: string;
  /** Digest of the engine. */
  readonly program: string;
  readonly urls: Urls;
  /** Where the briefing lies in the site: empty, or a path with a slash at its end. */
  readonly folder: string;
  readonly shard: Shard | null;
  readonly modules: BundledModules;
  /** Renders pages in a thread; null where components of the author’s may do what only the main thread can. */
  readonly renderModule: RenderModule | null;
  /** Takes the public addresses of all pages of the site, those of other shards among them. */
  readonly allPages: string[];
  /** What a job that writes Markdown needs beside the pages. */
  readonly words: Pick<MarkdownWork, 'settings' | 'root' | 'address' | 'viewsDir' | 'publicDir'>;
}

const ROUTES_DIR = fileURLToPath(new URL('../routes/', import.meta.url));

/** One build, from the first hook to the last. */
export class Build {
  #beside: Beside | null = null;
  readonly #options: BuildOptions;
  readonly #jobs = new Jobs();
  #inspector: Inspector | null = null;
  /** Which files are made here, by their paths in the folder of the briefing. */
  readonly #isMade: (path: string) => boolean;
  #pages: PageCache | null = null;
  #exports: Exporting | null = null;
  /** The files of all pages of the briefing, in the order in which Astro writes them. */
  #pageFiles: readonly string[] = [];
  /** Pages that were written before the archive was begun. */
  #written: SiteFile[] = [];
  #archiving: Archiving | null = null;
  #reused = 0;
  #read = 0;
  #reading: Bar | null = null;

  constructor(options: BuildOptions) {
    const { shard } = options;
    this.#options = options;
    this.#isMade = (path) => shard === null || makes(shard, path);
  }

  /** Gets ready for what stands beside the pages. A build with nothing changed does without the modules that make it. */
  async prepare(): Promise<void> {
    const { output, cacheDir, program, urls, folder, shard, words } = this.#options;
    const { Beside } = await import('./beside/beside.ts');
    this.#beside = new Beside({
      ...{ dir: join(output.next, folder), cacheDir, program, urls, words, jobs: this.#jobs },
      ...{ outDir: output.outDir, before: join(output.outDir, folder) },
      hasSearch: urls.has('search') && (shard === null || shard.index === 1),
      isMade: this.#isMade,
    });
  }

  /** What is made beside the pages of a briefing that is read. */
  get beside(): Beside {
    if (!this.#beside) throw new Error('What stands beside the pages is made of what was read.');
    return this.#beside;
  }

  /** Takes up an article for the search, and shows on a terminal how many were read. */
  addArticle(article: Article, around: Surroundings): void {
    this.#read += 1;
    this.#reading ??= barOn(process.stdout, 'Reading articles');
    this.#reading.show({ done: this.#read, of: around.articles });
    if (this.#read === around.articles) this.#reading.clear();
    if (this.#options.urls.has('search')) this.beside.indexing.addArticle(article, around);
  }

  /** Astro’s prerenderer, which hands back pages of the site before. */
  prerenderer(standard: AstroPrerenderer, session: Session, config: AstroConfig): AstroPrerenderer {
    const { output, cacheDir, program, urls, folder, modules, renderModule, allPages } = this.#options;
    let context: PageContext | null = null;
    const rendering = barOn(process.stdout, 'Rendering pages');
    return briefingPrerenderer(standard, {
      dir: isListAsked(config) || config.build.format !== 'directory' ? null : output.next,
      inspect: (page) => this.#inspecting.add(page),
      base: config.base.replace(/\/?$/, '/'),
      isMade: this.#isMade,
      onPages: (pages) => {
        this.#inspector = inspectorOf(join(cacheDir, 'links.json'), pages.length, this.#jobs);
        if (config.site) allPages.push(...pages.map(({ path }) => publicAddress(path, config)));
        this.#pageFiles = pages.flatMap(({ file }) =>
          file.startsWith(folder) ? [file.slice(folder.length)] : [],
        );
        const offering = `${folder}${dataPage(urls)}`;
        if (context && pages.some(({ file, isOurs }) => isOurs && file === offering))
          this.#archiveBeside(context);
      },
      onWritten: config.build.concurrency === 1 ? this.#pageWritten.bind(this) : null,
      cache: () => {
        const renderer = [program, modules.digest(), settingsDigest(config)].join(' ');
        this.#pages = new PageCache(cacheDir, output.outDir, renderer);
        return this.#pages;
      },
      renderModule: () => renderModule?.url() ?? null,
      isOurs: (component) => resolve(fileURLToPath(config.root), component).startsWith(ROUTES_DIR),
      origin: config.site ?? 'http://localhost',
      views: async () => {
        if (!session.before()) {
          context = (await session.snapshot()).context;
          this.#export(context);
        }
        const digests = await session.viewDigests();
        return new Map(Array.from(digests, ([file, digest]) => [`${folder}${file}`, digest]));
      },
      onReuse: () => {
        this.#reused += 1;
      },
      onRendered: (portion) => {
        if (portion) rendering.show(portion);
        else rendering.clear();
      },
    });
  }

  /** Reads what pages hold, from when it is known how many there are. */
  get #inspecting(): Inspector {
    if (!this.#inspector) throw new Error('Pages are read once Astro has listed them.');
    return this.#inspector;
  }

  /** Begins the archive, where the site has one, when it is known which files there will be. */
  #archiveBeside(context: PageContext): void {
    if (this.#options.shard || !context.briefing.site.exports.offline) return;
    // Where the exports fail, the build does when it waits for them.
    this.#exports?.paths
      .then((paths) => this.#archive(context, [...paths, ...this.beside.fonts]))
      .catch(() => {});
  }

  /** Begins the exports: pages are rendered meanwhile. */
  #export(context: PageContext): Exporting {
    this.#exports = this.beside.export(context);
    return this.#exports;
  }

  /** @param others files beside the pages that are to come */
  #archive(context: PageContext, others: readonly string[]): Archiving {
    const { output, folder } = this.#options;
    const dir = join(output.next, folder);
    const before = join(output.outDir, folder);
    const all = [...others, ...archivedIn(dir)];
    const archiving = startArchive(dir, before, context, this.#pageFiles, all, this.#jobs);
    for (const file of this.#written) archiving.add(file);
    this.#archiving = archiving;
    return archiving;
  }

  #pageWritten(file: string, isAsBefore: boolean): void {
    const { folder } = this.#options;
    if (!file.startsWith(folder)) return;
    const own = { path: file.slice(folder.length), isAsBefore };
    if (this.#archiving) this.#archiving.add(own);
    else this.#written.push(own);
  }

  /** Writes what stands beside the pages, checks the whole, and puts it in the place of the output. */
  async publish(session: Session, logger: AstroIntegrationLogger): Promise<void> {
    const { output } = this.#options;
    const before = session.before();
    if (before && (await this.#isAsBefore(before))) {
      await output.publish();
      // Where they were rendered by other modules, the next build hands them back.
      await this.#pages?.save().catch(() => {});
      logger.info('Nothing changed: the site is as it was.');
      const { warnings } = before.summary;
      if (warnings > 0)
        logger.warn(`${counted(warnings, 'warning')}, as before; for the list: ${commandWords('check')}`);
      await this.#end(before.summary, logger);
      return;
    }
    const made = await this.#make(session, logger);
    await output.publish();
    // The site is published; what is not cached is made anew next time.
    await Promise.all([
      ...[session.save(), this.beside.indexing.remember(), this.#pages?.save()],
      made.site && noteSite(this.#options.cacheDir, made.site),
    ]).catch(() => {});
    const { issues } = await session.snapshot();
    if (issues.length > 0) logger.warn(warningList(placedFromHere(issues, session.options.dir)));
    await this.#end(made.summary, logger);
  }

  /** Whether the folder, with what the site before has beside its pages, is that site. */
  async #isAsBefore({ archive }: SiteBefore): Promise<boolean> {
    const { output } = this.#options;
    const pages = await this.#inspecting.contents();
    return handBack(output.next, output.outDir, pages, archive);
  }

  async #make(
    session: Session,
    logger: AstroIntegrationLogger,
  ): Promise<{ readonly summary: Summary; readonly site: SiteBefore | null }> {
    const { output, program, folder, shard } = this.#options;
    const snapshot = await session.snapshot();
    const { context, briefing, issues } = snapshot;
    const { entriesOf, viewDigests } = await import('./session/entries.ts');
    // Where the briefing seemed to be as before, Astro did not ask for it.
    if (session.before()) for (const name of COLLECTIONS) this.beside.add(name, entriesOf(name, snapshot));
    const { search, cards } = this.beside;
    const whole = await finish({
      ...{ siteDir: output.next, folder, context, shard, search, cards },
      briefingFolder: folderFromHere(session.options.dir),
      exports: (this.#exports ?? this.#export(context)).written,
      archiving: () => this.#archiving ?? this.#archive(context, []),
      beside: () => this.beside.contents(),
      ...{ inspector: this.#inspecting, generator: generator() },
      step: (name, work, portion) => timed(name, work, logger, portion),
    });
    const { lang, urls } = context;
    const { dir, inputs } = session.options;
    if (shard) {
      const pages = this.#pageFiles;
      await writeStamp(output.next, shard, { briefingDir: dir, engine: program, urls, lang, pages });
    }
    const { pages, files, bytes, remarks, archived } = whole;
    const summary: Summary = {
      ...{ pages, files, bytes, remarks },
      mentions: briefing.articles.reduce((sum, article) => sum + article.mentions.length, 0),
      records: this.beside.indexing.size,
      warnings: issues.length,
    };
    const manifest = manifestDigest(output.next);
    if (inputs === null || manifest === null) return { summary, site: null };
    const views = [...viewDigests(snapshot)];
    const archive = archived && { page: archived.page, size: archived.size };
    return {
      summary,
      site: { inputs, manifest, views, archive, summary, listing: listingOf(briefing, urls) },
    };
  }

  async #end(summary: Summary, logger: AstroIntegrationLogger): Promise<void> {
    await Promise.all([this.#beside?.indexing.close(), this.#inspecting.close()]);
    const reused = this.#reused > 0 ? ` (${this.#reused.toLocaleString('en')} reused)` : '';
    const totals = [
      `${counted(summary.pages, 'page')}${reused}`,
      `${counted(summary.mentions, 'mention')} linked`,
      counted(summary.records, 'search record'),
      `${(summary.bytes / 1e6).toFixed(1)} MB in ${counted(summary.files, 'file')}`,
    ];
    logger.info(totals.join(', '));
    for (const remark of summary.remarks) logger.warn(remark);
  }
}
