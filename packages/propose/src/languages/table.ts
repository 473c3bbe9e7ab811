/** What tells names apart in a language: single words in lower case, separated by spaces. */
export interface NameTable {
  /** Inside a name, in small letters: “de”, “von der”. */
  readonly inside: string;
  /** Inside the name of an organisation alone: “Ministero della Cultura e del Turismo”. */
  readonly joining?: string;
  /** Before the name of a person. */
  readonly titles: string;
  /** Words that only names of organisations have, in any letters. */
  readonly organisations: string;
  /** Endings of such words, where a language writes compounds as one. */
  readonly organisationEnds?: string;
  /** The first words of names of places: “Río”, “Lac”. */
  readonly places: string;
  /** Endings of names of places. */
  readonly placeEnds?: string;
  /** Nouns before the name of a place, with or without “of” between them: “città di”. */
  readonly placeNouns: string;
  /** Cities, regions and states under the name that this language alone has for them, separated by `|`. */
  readonly exonyms: string;
  /** Prepositions that stand before places more often than before others. */
  readonly where: string;
  /** Articles that stand before the clubs of cities, and before no cities: “el Valencia”. */
  readonly clubs?: string;
  /** Capital letters at the beginning of a sentence: articles, pronouns, prepositions, adverbs. */
  readonly small: string;
  /** True where every noun has a capital, so that a capital alone tells nothing. */
  readonly capitalNouns?: boolean;
}
