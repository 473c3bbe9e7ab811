/** The share of the words of a former id that what takes its place must have to be like it. */
export const ALIKE = 0.5;

/** The words of a title that are written in Latin letters, without accents. */
export function latinWords(title: string): string[] {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word));
}

/** Which share of these words a title has, in any form. */
export function sharedWords(words: readonly string[], title: string): number {
  const own = new Set(latinWords(title).map(stem));
  return words.filter((word) => own.has(stem(word))).length / Math.max(words.length, 1);
}

/** The candidates that score highest, in their order. */
export function likeliest<T>(candidates: readonly { readonly one: T; readonly score: number }[]): T[] {
  const best = Math.max(...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score === best).map(({ one }) => one);
}

/** Forms of one word mostly begin alike. */
function stem(word: string): string {
  return word.slice(0, 5);
}
