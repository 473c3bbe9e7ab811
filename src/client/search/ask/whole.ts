import type { Pagefind } from '../pagefind.ts';
import { fold } from '../words/fold.ts';

/**
 * Fails when the index lacks words that names or texts have: a part of it could not be loaded, which Pagefind keeps to
 * itself. Only words that are written with the letters of ASCII tell that: of others an index may know another form.
 * @param missing words of a query that are in nothing that was found
 * @param isWritten whether a name or a text has the very word
 */
export async function haveAll(
  missing: readonly string[],
  isWritten: (word: string) => boolean,
  index: Pagefind,
): Promise<void> {
  const words = missing.map((one) => one.replaceAll('"', '').toLowerCase());
  for (const word of words.filter((one) => /^[a-z]+$/.test(one) && isWritten(one))) {
    const { results } = await index.search(word);
    if (results.length === 0) throw new Error(`The search index lacks “${word}”.`);
  }
}

/** The words of names that are written with the letters of ASCII alone, apart from all others: as any index has them. */
export function plainWords(names: readonly string[]): ReadonlySet<string> {
  const tokens = names.flatMap((name) => name.split(/[\s\-–—,/()]+/));
  return new Set(tokens.filter((token) => /^[A-Za-z]{2,}$/.test(token)).map(fold));
}
