/** Converts offsets of one text between UTF-16 units and code points. */
export interface CodePointOffsets {
  /** Number of code points before a UTF-16 offset; an offset inside a surrogate pair counts as its start. */
  toCodePoints(offset: number): number;
  /** UTF-16 offset of a code point; the text's length when there are fewer. */
  toUnits(offset: number): number;
}

const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;

/**
 * Reads the text once; conversions then take logarithmic time. A lone surrogate is a code point, as the Web Annotation
 * Data Model counts them.
 */
export function codePointOffsets(text: string): CodePointOffsets {
  const pairs = Array.from(text.matchAll(ASTRAL), ({ index }) => index);
  const size = text.length - pairs.length;
  return {
    toCodePoints(offset) {
      return Math.min(size, offset - countBelow(pairs, offset, (start) => start));
    },
    toUnits(offset) {
      return Math.min(text.length, offset + countBelow(pairs, offset, (start, rank) => start - rank));
    },
  };
}

/** How many pairs, by the given measure of their place, lie before an offset. */
function countBelow(
  pairs: readonly number[],
  offset: number,
  placeOf: (start: number, rank: number) => number,
): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(pairs[middle] ?? 0, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
