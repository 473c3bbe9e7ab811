/** Small words within what letters stand for, which need no letter of their own. */
const LINKS = /^(?:of|and|the|for|in|on|to|de|del|la|y|e|et|des|du|und|der|für|&)$/iu;
const BRACKETED = /(?<=\s)\((\p{Lu}[\p{Lu}&]{1,6})\)/gu;
const WORD = /^[\p{L}\p{M}’'&-]+$/u;
/** How many words and characters before letters can say what they stand for. */
const REACH = { words: 9, characters: 300 };

/**
 * What a text itself says letters to stand for: “CEC” in “the chief election commissioner (CEC)” for these three words. The
 * words begin with the letters, one each and in their order.
 */
export function declaredLetters(text: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const { index, 1: letters = '' } of text.matchAll(BRACKETED)) {
    const words = spelled(wordsBefore(text, index), letters.replaceAll('&', ''));
    if (words && !declared.has(letters)) declared.set(letters, words.join(' '));
  }
  return declared;
}

/** The words that stand without a mark between them before a place in a text. */
function wordsBefore(text: string, at: number): readonly string[] {
  const near = text
    .slice(Math.max(0, at - REACH.characters), at)
    .trim()
    .split(/\s+/)
    .slice(-REACH.words);
  return near.slice(near.findLastIndex((word) => !WORD.test(word)) + 1);
}

/** The last words that begin with the letters; null where they do not. */
function spelled(words: readonly string[], letters: string): readonly string[] | null {
  let at = words.length;
  for (const letter of [...letters.toLowerCase()].reverse()) {
    const begins = (word: string | undefined): boolean => word?.toLowerCase().startsWith(letter) ?? false;
    at -= 1;
    while (at > 0 && !begins(words[at]) && LINKS.test(words[at] ?? '')) at -= 1;
    if (!begins(words[at])) return null;
  }
  return words.slice(at);
}

/** Letters by which words that differ by an ending alone are the same. */
const STEM = 4;

/** Whether half of the words of one name are words of another, whatever their endings are. */
export function sharesWords(one: string, other: string): boolean {
  const stems = (name: string): string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '' && !LINKS.test(word))
      .map((word) => word.slice(0, STEM));
  const [own, others] = [stems(one), new Set(stems(other))];
  return own.filter((stem) => others.has(stem)).length * 2 >= own.length;
}
