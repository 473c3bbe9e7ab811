/** One thing that the search can find, a page or a passage of one; see `src/search/pagefind.ts`. */
export interface SearchRecord {
  /** Address of the result, with the base path; may end in a fragment. */
  readonly url: string;
  /** Words that count ten times as much as those of the content. */
  readonly names?: string;
  /** Lines that count three times as much: what an entry is. */
  readonly lead?: string;
  /** Plain text that is searched and from which excerpts are cut. */
  readonly content: string;
  /** Language of the content (BCP 47). */
  readonly language: string;
  /** `title` counts most in the ranking; the other fields are searched too. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
  /** The addresses within the page at which parts of the content begin, in order. */
  readonly places?: readonly RecordPlace[];
  /** Shown with a result and not searched: who published it, and when. */
  readonly source?: string;
}

/** Where a part of a content has an address of its own. */
export interface RecordPlace {
  readonly id: string;
  /** UTF-16 offset in the content. */
  readonly start: number;
}

/** What is to be known beside an article to make the records of its passages. */
export interface Surroundings {
  /** Language of the interface (BCP 47). */
  readonly lang: string;
  /** How many articles there are. */
  readonly articles: number;
  /** The name of an entity; undefined where there is none of this id. */
  readonly nameOf: (id: string) => string | undefined;
}

/** What the search knows of the words of a briefing beside its index. */
export interface SearchWords {
  /** Words, in lower case, that stand in so many records that looking for them tells nothing. */
  readonly common: readonly string[];
  /** Words against which the search holds typos, front-coded. */
  readonly spelling: string;
}

/** The address, in the record of an entry, at which its names end and its text begins. */
export type TextOfEntry = 'text';
