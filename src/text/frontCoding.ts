/** Shared beginnings are counted up to one digit of base 36. */
const MOST = 35;

/**
 * Words as lines, each without the beginning that it shares with the word before, whose length is its first character.
 * @param words in order, without line breaks; only UTF-16 units count
 */
export function frontCoded(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const shared = sharedLength(words[index - 1] ?? '', word);
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

/** The words of {@link frontCoded}. */
export function frontDecoded(text: string): string[] {
  let before = '';
  return (text === '' ? [] : text.split('\n')).map((line) => {
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    return before;
  });
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < MOST && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
