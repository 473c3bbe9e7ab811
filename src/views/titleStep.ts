/** Lengths, in characters, over which a title is set one step smaller, and two. */
const LONG = 60;
const LONGER = 120;

/** By how many steps a title is set smaller: no title is shortened. */
export function titleStep(title: string): 0 | 1 | 2 {
  const { length } = [...title];
  if (length > LONGER) return 2;
  return length > LONG ? 1 : 0;
}
