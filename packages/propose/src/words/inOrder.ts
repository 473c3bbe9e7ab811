/** True where letters stand in words in their order: “KUL” in “Kuala Lumpur”. Case and accents count. */
export function standInOrder(letters: string, words: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = words.indexOf(letter, at + 1);
    return at >= 0;
  });
}
