/** Words of a record that stand together. */
export interface Window {
  /** How many of the words looked for stand in it. */
  readonly count: number;
  /** The place of the first of them. */
  readonly start: number;
}

/**
 * Where the most of the places stand together.
 * @param places of words that were found, in order
 * @param width how many words the window spans
 */
export function densest(places: readonly number[], width: number): Window {
  let best = { count: 0, start: places[0] ?? 0 };
  let first = 0;
  for (const [last, place] of places.entries()) {
    while (place - (places[first] ?? place) >= width) first += 1;
    const count = last - first + 1;
    if (count > best.count) best = { count, start: places[first] ?? place };
  }
  return best;
}

/** Of so many results the closeness is compared; what the index itself finds less likely stays behind them. */
const COMPARED = 300;

/**
 * Results in which the words of a query stand together before others: the index itself knows only how often they occur.
 * @param words how many were looked for
 */
export function closestFirst<T extends { readonly words: readonly number[] }>(
  results: readonly T[],
  words: number,
): readonly T[] {
  if (words < 2) return results;
  const compared = results.slice(0, COMPARED).map((result, rank) => ({
    result,
    rank,
    together: Math.min(words, densest(result.words, words + SLACK).count),
  }));
  compared.sort((a, b) => b.together - a.together || a.rank - b.rank);
  return [...compared.map(({ result }) => result), ...results.slice(COMPARED)];
}

/** Words that may stand between those of a query. */
export const SLACK = 2;
