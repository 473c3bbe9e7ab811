/** Lengths, in characters, over which a title is set one step smaller, and two. */
const LONG = 60;
const LONGER = 120;

/** What a letter counts for in a title in capitals, which takes more room and looks louder. */
const CAPITALS = 2;

/** By how many steps a title is set smaller: no title is shortened, and one in capitals stays in them. */
export function titleStep(title: string): 0 | 1 | 2 {
  const length = [...title].length * (isInCapitals(title) ? CAPITALS : 1);
  if (length > LONGER) return 2;
  return length > LONG ? 1 : 0;
}

/** True for words that are set in capitals: none of their letters is small, and they are more than an abbreviation. */
function isInCapitals(title: string): boolean {
  return !/\p{Ll}/u.test(title) && /\p{Lu}{4}/u.test(title) && /\s/u.test(title);
}
