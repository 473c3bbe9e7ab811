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

/** What to write in the record for an address that is gone; candidates are named with the addresses that they have. */
export function goneMessage(
  address: string,
  what: string,
  candidates: readonly { readonly title: string; readonly address: string }[],
  otherwise: string,
): string {
  const gone = `${address} was published, and no ${what} has it any more.`;
  if (candidates.length === 0) return `${gone} ${otherwise}`;
  const titles = candidates.map(({ title }) => title).join(' or ');
  const lines = candidates.map((one) => `${address} ${one.address}`).join(' or ');
  return `${gone} ${titles} may have taken its place: then write ${lines} there. ${otherwise}`;
}

/** Forms of one word mostly begin alike. */
function stem(word: string): string {
  return word.slice(0, 5);
}
