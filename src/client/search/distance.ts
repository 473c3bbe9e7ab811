/** How many slips a word may have: none in short words, one in four letters, two from eight on. */
export function allowance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The distance of two words: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
 * @returns a number above `limit` as soon as it cannot be at most that
 */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** Likeness of two words by pairs of letters (Dice), 0 to 1: for suggestions when nothing else is near. */
export function likeness(a: string, b: string): number {
  const pairs = (word: string): string[] =>
    Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2));
  const other = pairs(b);
  const own = pairs(a);
  const shared = own.filter((pair) => {
    const at = other.indexOf(pair);
    if (at >= 0) other.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (own.length + other.length + shared);
}
