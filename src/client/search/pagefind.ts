/** Values of each filter with the number of results. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind 1.6 that is used. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    term: string | null,
    options?: { filters?: Readonly<Record<string, unknown>> },
  ): Promise<{ results: readonly PagefindResult[]; filters?: FilterCounts }>;
}

/** The same as it is loaded. */
export interface LoadedPagefind extends Pagefind {
  /** Adds an index that the same program searches. */
  mergeIndex(folder: string, options: Readonly<Record<string, unknown>>): Promise<void>;
}

/** A record that was found: its text is another request. */
export interface PagefindResult {
  readonly id: string;
  readonly score?: number;
  /** The places of the words found, in order, counted in words of the record. */
  readonly words: readonly number[];
  data(): Promise<PagefindData>;
}

/** A record with its text. */
export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly raw_content?: string;
  /** As `words` of the result. */
  readonly locations?: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The addresses within the page with the words at which they begin; the title of the first says where it is from. */
  readonly anchors?: readonly { readonly id: string; readonly location: number; readonly title?: string }[];
}
