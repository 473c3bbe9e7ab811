/** The sign of a headline that is cut off. */
export const CUT = /(?:…|\.{3})$/;
/** Search engines once showed no more of a headline, in UTF-16 units; some systems cut it there without a sign. */
export const CUT_AT = 104;

/** The same words; the same but for the end, which is cut off; the same but for a site or section before or behind a mark. */
export function isSameTitle(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (folded(short) === folded(long)) return true;
  if (isBehindSection(short, long)) return true;
  const start = short.replace(CUT, '').trimEnd();
  if (!folded(long).startsWith(folded(start))) return false;
  return start !== short || short.length >= CUT_AT || /^\s*[|•·»–—-]\s/u.test(long.slice(short.length));
}

/** “Opinion | Lanmere votes” is “Lanmere votes” in a section. */
function isBehindSection(short: string, long: string): boolean {
  const [, rest] = /^[^|•·»]{2,30}\s[|•·»]\s(.+)$/u.exec(long) ?? [];
  return rest !== undefined && folded(rest) === folded(short);
}

/** Words by which names and titles are compared: letters and digits only, without “The” before them. */
export function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|www\.)\s*/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
