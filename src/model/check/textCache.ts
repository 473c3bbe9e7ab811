/** Gives what was made of a text before, or makes it. What is made is plain data, and follows from the text alone. */
export interface TextCache {
  /**
   * @param what names what is made
   * @param text all that it follows from
   */
  of<T>(what: string, text: string, make: () => T): T;
  /** Stands for a text in the name of what is made, where that follows from it as well. */
  digest(text: string): string;
}

/** Makes all anew. */
export const NO_CACHE: TextCache = { of: (_what, _text, make) => make(), digest: () => '' };
