/**
 * True when two words differ as a typo of the pen does: by at most one letter in four, and never in words of three
 * letters or fewer. Case does not count.
 */
export function isSimilar(a: string, b: string): boolean {
  const allowed = Math.floor(Math.max(a.length, b.length) / 4);
  return allowed > 0 && distanceWithin(a.toLowerCase(), b.toLowerCase(), allowed) <= allowed;
}

/**
 * The one of some words that was most likely meant: the nearest by letters changed or exchanged, at most one letter in three
 * away, or one that holds the word or is held by it.
 * @returns null when none is near
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: { readonly word: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, known.length) / 3));
    const held = wanted.length > 3 && known.length > 3 && (known.includes(wanted) || wanted.includes(known));
    const near = distanceWithin(wanted, known, allowed);
    const distance = near <= allowed ? near : held ? allowed + 1 : Number.POSITIVE_INFINITY;
    if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/**
 * How many letters have to be put in, taken out, changed or exchanged with their neighbour (optimal string alignment) if
 * that is at most `limit`, else some number above it.
 */
export function distanceWithin(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const least = Math.max(endA, endB) - start;
  if (endA === start || endB === start || least === 1) return least;
  if (limit > 1) return distanceOf(a.slice(start, endA), b.slice(start, endB), limit);
  const isExchanged = least === 2 && endA === endB && a[start] === b[start + 1] && a[start + 1] === b[start];
  return isExchanged ? 1 : limit + 1;
}

/** The same for words that begin and end with other letters. */
function distanceOf(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const isExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchanged = isExchanged ? (before[j - 2] ?? 0) + 1 : swap;
      next.push(Math.min(swap, exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit && Math.min(...row) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
