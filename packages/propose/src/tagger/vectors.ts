import { plain } from './gazetteer.ts';

/** Two classes of a word, by what its vector is near to: a fine one, and the group that the fine one lies in; -1 when it is not known. */
export interface VectorClasses {
  fineOf(word: string): number;
  groupOf(fine: number): number;
}

/** Reads classes of words in small letters: one class a line, first the number of its group, then the words, apart by blanks. */
export function vectorClassesOf(text: string): VectorClasses {
  const classes = new Map<string, number>();
  const groups: number[] = [];
  text.split('\n').forEach((line, fine) => {
    const [group, ...words] = line.split(' ');
    groups.push(Number(group));
    for (const word of words) classes.set(word, fine);
  });
  return {
    fineOf: (word) => {
      const lower = word.toLowerCase();
      return classes.get(lower) ?? classes.get(plain(lower)) ?? -1;
    },
    groupOf: (fine) => groups[fine] ?? -1,
  };
}
