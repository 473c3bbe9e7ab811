/** What ends with a full stop in a language and ends no sentence. Alternatives of a regular expression, without groups. */
export interface SentenceTable {
  /** Always before what they belong to. */
  readonly titles: string;
  /** Before a number only. */
  readonly counted: string;
  /** May end a sentence: it goes on unless the next word is one of the starters. */
  readonly either: string;
  /** Ends a sentence wherever a capital follows: “etc.”, “v. Chr.”. */
  readonly ends: string;
  /** Words that begin a sentence more often than they follow one of the above. */
  readonly starters: string;
  /**
   * Where ordinals are written with a full stop: what stands before them (`''`: anything), and whether numerals of rulers
   * (“Harald III.”) are so too.
   */
  readonly ordinals?: { readonly before: string; readonly after?: string };
}
