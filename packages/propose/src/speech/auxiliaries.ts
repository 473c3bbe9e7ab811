/** Finite forms of auxiliary verbs, as the source of a pattern that heeds capitals: May is a month. */
export const AUXILIARY =
  'is|are|was|were|has|have|had|will|would|can|could|cannot|may|might|must|should|shall|do|does|did';

const ANYWHERE = new RegExp(`(?<!\\p{L})(?:${AUXILIARY})(?!\\p{L})`, 'u');

/** True for words with an auxiliary verb among them, which make a clause: “there was no sign”. */
export const hasAuxiliary = (words: string): boolean => ANYWHERE.test(words);
