import { entryRecords, passageRecords, type Surroundings } from '../briefing/searchRecords.ts';
import type { Urls } from '../briefing/urls.ts';
import { type SearchIndex, type SearchRecord, searchIndex, type Written } from '../integrations/pagefind.ts';
import type { Article, Briefing } from '../model/briefing.ts';
import { makes, type Shard } from '../model/shard.ts';

export interface IndexingOptions {
  readonly urls: Urls;
  readonly shard: Shard | null;
  /** Gives a shard an index of its own, instead of the first one that of all. */
  readonly ownIndex: boolean;
}

/** The search index of a briefing: it is begun while the briefing is still being checked. */
export class Indexing {
  readonly #options: IndexingOptions;
  readonly #passages: SearchRecord[] = [];
  #entries: readonly SearchRecord[] = [];
  readonly #index: SearchIndex | null;

  /**
   * Makes ready for the first article.
   * @param dir the folder of the site
   */
  constructor(dir: string, options: IndexingOptions) {
    const { shard, ownIndex } = options;
    this.#options = options;
    // The first shard indexes all, unless each has an index of its own.
    const isNeeded = shard === null || shard.index === 1 || ownIndex;
    const merged = shard && ownIndex && shard.index > 1 ? shard.index : undefined;
    this.#index = isNeeded ? searchIndex(dir, merged) : null;
  }

  /** How many records there are. */
  get size(): number {
    return this.#index?.size ?? 0;
  }

  /** What the search covers, whether this index has all of it or not. To be asked for when all was taken up. */
  get records(): readonly SearchRecord[] {
    return [...this.#entries, ...this.#passages];
  }

  /** Takes up the passages of an article. */
  addArticle(article: Article, around: Surroundings): void {
    const records = passageRecords(article, this.#options.urls, around);
    this.#passages.push(...records);
    this.#add(records, around.lang);
  }

  /**
   * Takes up the entries, and writes the index.
   * @returns what its files hold, by their paths in the site
   * @throws when it cannot be made
   */
  async finish(briefing: Briefing): Promise<ReadonlyMap<string, Written>> {
    this.#entries = entryRecords(briefing, this.#options.urls);
    this.#add(this.#entries, briefing.site.lang);
    return (await this.#index?.write()) ?? new Map();
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    await this.#index?.close();
  }

  #add(records: readonly SearchRecord[], language: string): void {
    const { urls, shard, ownIndex } = this.#options;
    const isOwn = (url: string): boolean => !shard || !ownIndex || makes(shard, url.slice(urls.home.length));
    this.#index?.add(
      records.filter(({ url }) => isOwn(url)),
      language,
    );
  }
}
