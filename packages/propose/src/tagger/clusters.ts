/** Classes of words that stand in like company; a word that is not known has class -1. */
export interface Clusters {
  classOf(word: string): number;
}

/** The form under which a word is looked up: digits as 9, the rest as it is. */
export const clusterKey = (word: string): string => word.replace(/\p{N}/gu, '9');

/** Reads classes of words: one class a line, words apart by blanks. */
export function clustersFrom(text: string): Clusters {
  const classes = new Map<string, number>();
  text.split('\n').forEach((line, number) => {
    for (const word of line.split(' ')) if (word) classes.set(word, number);
  });
  return { classOf: (word) => classes.get(clusterKey(word)) ?? classes.get(word.toLowerCase()) ?? -1 };
}
