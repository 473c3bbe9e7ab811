/** How densely a text may be underlined: of its words, and of one sentence. */
export const MOST_UNDERLINED = { share: 0.12, inSentence: 2 } as const;
