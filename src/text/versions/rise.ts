/** Two numbers that belong together: a place in one list and one in another. */
export interface Pairing {
  readonly from: number;
  readonly to: number;
}

/**
 * The heaviest of the pairs whose `to` rises with their `from`, in order: a longest increasing subsequence with weights,
 * in n log n by a tree of prefix maxima (Fenwick 1994).
 * @param pairs by rising `from`; no number occurs twice on one side
 */
export function heaviestRise<T extends Pairing & { readonly weight: number }>(pairs: readonly T[]): T[] {
  const rank = new Map(
    pairs
      .map(({ to }) => to)
      .toSorted((a, b) => a - b)
      .map((to, index) => [to, index + 1]),
  );
  const best = new PrefixMaxima(pairs.length);
  const sums: number[] = [];
  const befores: number[] = [];
  for (const [index, { to, weight }] of pairs.entries()) {
    const at = rank.get(to) ?? 1;
    const before = best.below(at, sums);
    befores.push(before);
    sums.push(weight + (sums[before] ?? 0));
    best.put(at, index, sums);
  }
  const rise: T[] = [];
  for (let at = best.below(pairs.length + 1, sums); at >= 0; at = befores[at] ?? -1)
    rise.push(pairs[at] as T);
  return rise.reverse();
}

/** For each rank, which entry up to it has the largest sum. */
class PrefixMaxima {
  readonly #entries: Int32Array;

  constructor(size: number) {
    this.#entries = new Int32Array(size + 1).fill(-1);
  }

  /** The entry with the largest sum at a rank below; -1 when there is none. */
  below(rank: number, sums: readonly number[]): number {
    let best = -1;
    for (let at = rank - 1; at > 0; at -= at & -at) best = larger(best, this.#entries[at] ?? -1, sums);
    return best;
  }

  put(rank: number, entry: number, sums: readonly number[]): void {
    for (let at = rank; at < this.#entries.length; at += at & -at)
      this.#entries[at] = larger(this.#entries[at] ?? -1, entry, sums);
  }
}

function larger(a: number, b: number, sums: readonly number[]): number {
  if (a < 0) return b;
  return b < 0 || (sums[a] ?? 0) >= (sums[b] ?? 0) ? a : b;
}
