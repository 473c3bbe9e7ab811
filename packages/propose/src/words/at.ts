/** The element at `i`; throws a RangeError where there is none. */
export function at<T>(list: ArrayLike<T>, i: number): T {
  const one = list[i];
  if (one === undefined) throw new RangeError(`No element ${i} of ${list.length}`);
  return one;
}
