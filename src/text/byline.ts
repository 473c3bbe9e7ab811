/** Words that open a byline, in the languages that put one there. */
const OPENING = /^(?:by|von|par|por|di|door|av|af|od|autor(?:es)?|reporting by|words by)[\s:]+/iu;

/**
 * The names in a byline as printed: “By Ann Lee and Tom Ray, The Daily” gives Ann Lee and Tom Ray.
 * @param publisher left out where the byline repeats it
 */
export function namesInByline(byline: string, publisher: string | null = null): string[] {
  const parts = byline
    .trim()
    .replace(OPENING, '')
    .split(/\s*(?:[,;،、|]|\s(?:and|und|et|y|e|en|och|og|اور|&)\s)\s*/iu)
    .filter((part) => /\p{L}/u.test(part) && !/[@/]/.test(part) && !isSame(part, publisher));
  return [...new Set(parts)];
}

function isSame(name: string, publisher: string | null): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/^the\s+/, '');
  return publisher !== null && bare(name) === bare(publisher);
}
