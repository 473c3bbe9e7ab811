/** Line and column of a place in a text, both from 1; columns in UTF-16 units. */
export interface Row {
  readonly line: number;
  readonly column: number;
}

/** Gives line and column of offsets of a text in log n, after one walk over it. */
export function rowsOf(text: string): (offset: number) => Row {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
