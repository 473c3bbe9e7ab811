import type { Content } from '../../inspect/manifest.ts';
import { workerUrl } from '../../model/workerUrl.ts';
import { fontFiles } from '../../outputs/fonts/files.ts';
import type { Indexing } from '../../search/indexing.ts';
import { cardsOf } from '../../views/sharing/cards.ts';
import type { CollectionName, Entry } from '../session/entries.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { CardWork } from './cardJob.ts';
import type { WrittenCards } from './cards.ts';
import type { Searching } from './finish.ts';
import type { FontWork } from './fontJob.ts';
import { type Job, startJob } from './job.ts';
import { type MarkdownWork, markdownPages } from './markdownPages.ts';

export interface BesideOptions {
  /** Folder of the briefing in the site. */
  readonly dir: string;
  readonly cacheDir: string;
  /** The folder of the briefing in the site before. */
  readonly before: string;
  /** Digest of the engine. */
  readonly program: string;
  readonly indexing: Indexing;
  /** Whether the search is made here, and not with another shard. */
  readonly hasSearch: boolean;
  /** Which files are made, by their paths in the folder of the briefing. */
  readonly isMade: (path: string) => boolean;
  /** What a job that writes Markdown needs beside the pages. */
  readonly words: Pick<MarkdownWork, 'settings' | 'root' | 'address' | 'viewsDir' | 'publicDir'>;
}

/** What is made beside the pages: each is begun as soon as what it is made of is known. */
export class Beside {
  readonly #options: BesideOptions;
  readonly #jobs: Job<ReadonlyMap<string, Content>>[] = [];
  #snapshot: Snapshot | null = null;
  #markdown: Job<ReadonlyMap<string, Content>> | null = null;
  #fonts: readonly string[] = [];
  #cards: Job<WrittenCards> | null = null;
  #search: Searching | null = null;

  constructor(options: BesideOptions) {
    this.#options = options;
  }

  /** The paths of the fonts that are made. */
  get fonts(): readonly string[] {
    return this.#fonts;
  }

  /** The words of the search and its index; null where another shard makes them. */
  get search(): Searching | null {
    return this.#search;
  }

  /** Begins the search, the fonts and the cards of a briefing that has no errors, and prepares its Markdown. */
  begin(snapshot: Snapshot): void {
    const { dir, cacheDir, before, program, indexing, hasSearch, isMade, words } = this.#options;
    const { briefing, context } = snapshot;
    this.#snapshot = snapshot;
    if (hasSearch) {
      const counted = indexing.addEntries(briefing);
      const index = indexing.finish();
      for (const one of [counted, index]) one.catch(() => {});
      this.#search = { words: counted, index };
    }
    const fonts = fontFiles(context).filter(({ path }) => isMade(path));
    this.#fonts = fonts.map(({ path }) => path);
    if (fonts.length > 0) this.#start('./fontJob', { dir, cacheDir, fonts } satisfies FontWork, snapshot);
    // A page names its card by a public address: where none is known, nobody would see it.
    const cards = context.urls.origin === null ? [] : cardsOf(context).filter(({ file }) => isMade(file));
    if (cards.length > 0) {
      const work = { dir, cacheDir, cards } satisfies CardWork;
      this.#cards = startJob(workerUrl('./cardJob', import.meta.url), work, cards.length);
    }
    if (!briefing.site.exports.markdown) return;
    const site = { cacheDir, dir: before, program };
    this.#markdown = this.#start(
      './markdownJob',
      {
        ...words,
        ...{ lang: context.lang, dir, before: site },
      } satisfies MarkdownWork,
      snapshot,
    );
  }

  /** Begins the Markdown of a collection. @param entries all that it has */
  add(name: CollectionName, entries: readonly Entry[]): void {
    if (!this.#snapshot) return;
    const { home } = this.#snapshot.context.urls;
    const pages = markdownPages(name, entries, home).filter(({ path }) => this.#options.isMade(path));
    if (pages.length > 0) this.#markdown?.tell(pages);
  }

  /** Waits for the files of fonts and Markdown; nothing is added any more. @returns what they hold, by their paths */
  async contents(): Promise<ReadonlyMap<string, Content>> {
    this.#markdown?.tell('end');
    const made = await Promise.all(this.#jobs.map((job) => job.result()));
    return new Map(made.flatMap((one) => [...one]));
  }

  /** The cards that are drawn; null where there are none. */
  get cards(): Job<WrittenCards> | null {
    return this.#cards;
  }

  #start(
    module: string,
    work: FontWork | MarkdownWork,
    { briefing }: Snapshot,
  ): Job<ReadonlyMap<string, Content>> {
    const pages = briefing.articles.length + briefing.entities.length + briefing.topics.length;
    const job = startJob<ReadonlyMap<string, Content>>(workerUrl(module, import.meta.url), work, pages);
    this.#jobs.push(job);
    return job;
  }
}
