import { entryRecords, passageRecords, type Surroundings } from '../briefing/searchRecords.ts';
import type { Urls } from '../briefing/urls.ts';
import { type SearchIndex, type SearchRecord, searchIndex } from '../integrations/pagefind.ts';
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
  readonly #dir: string;
  readonly #options: IndexingOptions;
  readonly #passages: SearchRecord[] = [];
  #entries: readonly SearchRecord[] = [];
  #index: SearchIndex | null = null;

  /** @param dir the folder of the site */
  constructor(dir: string, options: IndexingOptions) {
    this.#dir = dir;
    this.#options = options;
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

  /** Takes up the entries, and writes the index. @throws when it cannot be made */
  async finish(briefing: Briefing): Promise<void> {
    this.#entries = entryRecords(briefing, this.#options.urls);
    this.#add(this.#entries, briefing.site.lang);
    await this.#index?.write();
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    await this.#index?.close();
  }

  /** The first shard indexes all, unless each has an index of its own. */
  get #isNeeded(): boolean {
    const { shard, ownIndex } = this.#options;
    return shard === null || shard.index === 1 || ownIndex;
  }

  #add(records: readonly SearchRecord[], language: string): void {
    if (!this.#isNeeded) return;
    const { urls, shard, ownIndex } = this.#options;
    const merged = shard && ownIndex && shard.index > 1 ? shard.index : undefined;
    this.#index ??= searchIndex(this.#dir, { language, merged });
    const isOwn = (url: string): boolean => !shard || !ownIndex || makes(shard, url.slice(urls.home.length));
    this.#index.add(records.filter(({ url }) => isOwn(url)));
  }
}
