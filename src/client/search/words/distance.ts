/** How many typos a word may have: none in short words, one in four letters, two from eight on. */
export function allowance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
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
