import { IndexCache } from '../../cache/indexCache.ts';
import type { Content } from '../../inspect/manifest.ts';
import type { Urls } from '../../model/urls.ts';
import type { PageContext } from '../../model/views/pageContext.ts';
import { workerUrl } from '../../model/workerUrl.ts';
import { fontFiles } from '../../outputs/fonts/files.ts';
import { Indexing } from '../../search/indexing.ts';
import { cardsOf } from '../../views/sharing/cards.ts';
import type { CollectionName, Entry } from '../session/collections.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { CardWork } from './cardJob.ts';
import type { WrittenCards } from './cards.ts';
import { type Exporting, writeExports } from './exporting.ts';
import type { Searching } from './finish.ts';
import type { FontWork } from './fontJob.ts';
import { type Job, Jobs } from './job.ts';
import { type MarkdownPage, type MarkdownWork, markdownPages } from './markdownPages.ts';

export interface BesideOptions {
  /** Folder of the briefing in the site. */
  readonly dir: string;
  readonly cacheDir: string;
  /** The folder of the briefing in the site before. */
  readonly before: string;
  /** Digest of the engine. */
  readonly program: string;
  readonly urls: Urls;
  /** The folder of the site before. */
  readonly outDir: string;
  readonly jobs: Jobs;
  /** Whether the search is made here, and not with another shard. */
  readonly hasSearch: boolean;
  /** Which files are made, by their paths in the folder of the briefing. */
  readonly isMade: (path: string) => boolean;
  /** What a job that writes Markdown needs beside the pages. */
  readonly words: Pick<MarkdownWork, 'settings' | 'root' | 'address' | 'viewsDir' | 'publicDir'>;
}

/** After so many pages other work has its turn. */
const TOLD_AT_ONCE = 32;

/** What is made beside the pages: each is begun as soon as what it is made of is known. */
export class Beside {
  /** The index of the search, which takes up articles as they are read. */
  readonly indexing: Indexing;
  readonly #options: BesideOptions;
  #snapshot: Snapshot | null = null;
  readonly #markdownPages: MarkdownPage[] = [];
  #markdown: Job<ReadonlyMap<string, Content>> | null = null;
  #fontPaths: readonly string[] = [];
  #fonts: Job<ReadonlyMap<string, Content>> | null = null;
  #cards: Job<WrittenCards> | null = null;
  #search: Searching | null = null;

  constructor(options: BesideOptions) {
    const { dir, cacheDir, outDir, program, urls } = options;
    this.#options = options;
    const cache = new IndexCache(cacheDir, outDir, program, false);
    this.indexing = new Indexing(dir, { urls, cache });
  }

  /** The paths of the fonts that are made. */
  get fonts(): readonly string[] {
    return this.#fontPaths;
  }

  /** The words of the search and its index; null where another shard makes them. */
  get search(): Searching | null {
    return this.#search;
  }

  /** Begins the search, the fonts and the cards of a briefing that has no errors. */
  begin(snapshot: Snapshot): void {
    const { indexing } = this;
    const { dir, cacheDir, jobs, hasSearch, isMade } = this.#options;
    const { briefing, context } = snapshot;
    this.#snapshot = snapshot;
    if (hasSearch) {
      const counted = indexing.addEntries(briefing);
      const index = indexing.finish();
      for (const one of [counted, index]) one.catch(() => {});
      this.#search = { words: counted, index };
    }
    const fonts = fontFiles(context).filter(({ path }) => isMade(path));
    this.#fontPaths = fonts.map(({ path }) => path);
    if (fonts.length > 0) {
      const work = { dir, cacheDir, fonts } satisfies FontWork;
      const pages = briefing.articles.length + briefing.subjects.length;
      this.#fonts = jobs.start(workerUrl('./fontJob', import.meta.url), work, pages);
    }
    // A page names its card by a public address: where none is known, nobody would see it.
    const cards = context.urls.origin === null ? [] : cardsOf(context).filter(({ file }) => isMade(file));
    if (cards.length > 0) {
      const work = { dir, cacheDir, cards } satisfies CardWork;
      // In a thread of their own: they take longer than all the rest.
      this.#cards = new Jobs().start(workerUrl('./cardJob', import.meta.url), work, cards.length);
    }
  }

  /** Takes up the pages of a collection that have Markdown. @param entries all that it has */
  add(name: CollectionName, entries: readonly Entry[]): void {
    if (!this.#snapshot?.briefing.site.exports.markdown) return;
    const pages = markdownPages(name, entries, this.#snapshot.context.urls.home);
    this.#markdownPages.push(...pages.filter(({ path }) => this.#options.isMade(path)));
  }

  /** Begins the exports, and after them the Markdown: pages are rendered meanwhile. */
  export(context: PageContext): Exporting {
    const { dir, isMade } = this.#options;
    const exports = writeExports(dir, context, this.#search?.words, isMade);
    const written = exports.written.then((files) => {
      this.#writeMarkdown();
      return files;
    });
    for (const one of [exports.paths, written]) one.catch(() => {});
    return { ...exports, written };
  }

  /** Begins the Markdown of the pages in this thread, which has its modules loaded and waits while pages are rendered. */
  #writeMarkdown(): void {
    const { dir, cacheDir, before, program, jobs, words } = this.#options;
    if (!this.#snapshot || this.#markdownPages.length === 0) return;
    const { lang } = this.#snapshot.context;
    const site = { cacheDir, dir: before, program };
    const work = { ...words, lang, dir, before: site } satisfies MarkdownWork;
    this.#markdown = jobs.start(workerUrl('./markdownJob', import.meta.url), work, 0);
    for (let at = 0; at < this.#markdownPages.length; at += TOLD_AT_ONCE)
      this.#markdown.tell(this.#markdownPages.slice(at, at + TOLD_AT_ONCE));
    this.#markdown.tell('end');
  }

  /** Waits for the files of fonts and Markdown. @returns what they hold, by their paths */
  async contents(): Promise<ReadonlyMap<string, Content>> {
    const made = await Promise.all([this.#fonts?.result(), this.#markdown?.result()]);
    return new Map(made.flatMap((one) => [...(one ?? [])]));
  }

  /** The cards that are drawn; null where there are none. */
  get cards(): Job<WrittenCards> | null {
    return this.#cards;
  }
}
