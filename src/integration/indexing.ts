import { entryRecords, passageRecords, type Surroundings } from '../search/searchRecords.ts';
import type { Urls } from '../views/urls.ts';
import {
  type IndexedSite,
  type SearchIndex,
  type SearchRecord,
  searchIndex,
  type Written,
} from '../search/pagefind.ts';
import type { Article, Briefing } from '../model/briefing.ts';
import { makes, type Shard } from '../model/shard.ts';
import type { KeptIndex } from '../cache/keptIndex.ts';

export interface IndexingOptions {
  readonly urls: Urls;
  readonly shard: Shard | null;
  /** Gives a shard an index of its own, instead of the first one that of all. */
  readonly ownIndex: boolean;
  /** That of the site before. */
  readonly kept: KeptIndex;
}

/** The search index of a briefing: it is begun while the briefing is still being checked. */
export class Indexing {
  readonly #dir: string;
  readonly #options: IndexingOptions;
  readonly #passages: SearchRecord[] = [];
  #entries: readonly SearchRecord[] = [];
  readonly #index: SearchIndex | null;
  #files: ReadonlyMap<string, Written> | null = null;

  /**
   * Makes ready for the first article.
   * @param dir the folder of the site
   */
  constructor(dir: string, options: IndexingOptions) {
    const { shard, ownIndex } = options;
    this.#dir = dir;
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
    this.#add(records, { language: around.lang, articles: around.articles });
  }

  /**
   * Takes up the entries, and writes the index, or takes that of the site before where it is of the same records.
   * @returns what its files hold, by their paths in the site
   * @throws when it cannot be made
   */
  async finish(briefing: Briefing): Promise<ReadonlyMap<string, Written>> {
    this.#entries = entryRecords(briefing, this.#options.urls);
    this.#add(this.#entries, { language: briefing.site.lang, articles: briefing.articles.length });
    if (!this.#index) return new Map();
    const taken = this.#options.kept.take(this.#dir);
    if (taken) await this.#index.close();
    this.#files = taken ?? (await this.#index.write());
    return this.#files;
  }

  /** To be called when the site is published: lets the next build take its index. */
  async remember(): Promise<void> {
    if (this.#files) await this.#options.kept.save(this.#files);
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    await this.#index?.close();
  }

  #add(records: readonly SearchRecord[], site: IndexedSite): void {
    const { urls, shard, ownIndex } = this.#options;
    const isOwn = (url: string): boolean => !shard || !ownIndex || makes(shard, url.slice(urls.home.length));
    const own = records.filter(({ url }) => isOwn(url));
    this.#options.kept.note([own, site]);
    this.#index?.add(own, site);
  }
}
