/**
 * True when two words differ as a slip of the pen does: by at most one letter in four, and never in words of three
 * letters or fewer. Case does not count.
 */
export function isSimilar(a: string, b: string): boolean {
  const allowed = Math.floor(Math.max(a.length, b.length) / 4);
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false;
  return distanceWithin(a.toLowerCase(), b.toLowerCase(), allowed);
}

/** True when the Levenshtein distance is at most `limit`; gives up as soon as it cannot be. */
function distanceWithin(a: string, b: string, limit: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= limit;
}
