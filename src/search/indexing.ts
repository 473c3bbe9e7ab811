import type { IndexCache } from '../cache/indexCache.ts';
import type { Article, Briefing } from '../model/briefing.ts';
import type { Urls } from '../model/urls.ts';
import type { SearchRecord, SearchWords, Surroundings } from '../model/views/searchRecord.ts';
import { type IndexedSite, type SearchIndex, searchIndex, type Written } from './pagefind.ts';
import { entryRecords, passageRecords } from './searchRecords.ts';

export interface IndexingOptions {
  readonly urls: Urls;
  /** The index of the site before. */
  readonly cache: IndexCache;
}

/** The search index of a briefing: it is begun while the briefing is still being checked. */
export class Indexing {
  readonly #dir: string;
  readonly #options: IndexingOptions;
  #index: SearchIndex | null = null;
  #files: ReadonlyMap<string, Written> | null = null;

  /** @param dir the folder of the site */
  constructor(dir: string, options: IndexingOptions) {
    this.#dir = dir;
    this.#options = options;
  }

  /** How many records there are. */
  get size(): number {
    return this.#index?.size ?? 0;
  }

  /** Takes up the passages of an article. */
  addArticle(article: Article, around: Surroundings): void {
    const records = passageRecords(article, this.#options.urls, around);
    this.#add(records, { language: around.lang, articles: around.articles });
  }

  /** Takes up the entries, the last of the records. @returns what the search knows of their words */
  addEntries(briefing: Briefing): Promise<SearchWords> {
    this.#add(entryRecords(briefing, this.#options.urls), {
      language: briefing.site.lang,
      articles: briefing.articles.length,
    });
    return this.#begun.words();
  }

  /**
   * Writes the index, or takes that of the site before where it is of the same records.
   * @returns what its files hold, by their paths in the site
   * @throws when it cannot be made
   */
  async finish(): Promise<ReadonlyMap<string, Written>> {
    this.#files = this.#options.cache.take(this.#dir) ?? (await this.#begun.write());
    return this.#files;
  }

  /** To be called when the site is published: lets the next build take its index. */
  async remember(): Promise<void> {
    if (this.#files) await this.#options.cache.save(this.#files);
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    await this.#index?.close();
  }

  /** The index, which a site that is as it was does without. */
  get #begun(): SearchIndex {
    this.#index ??= searchIndex(this.#dir);
    return this.#index;
  }

  #add(records: readonly SearchRecord[], site: IndexedSite): void {
    this.#options.cache.note([records, site]);
    this.#begun.add(records, site);
  }
}
