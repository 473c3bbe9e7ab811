/** Numbers in [0, 1). */
export type Random = () => number;

/** A made-up word of two to four syllables. */
export function word(random: Random): string {
  const count = 2 + Math.floor(random() * 3);
  return Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

/** As many different words as asked. */
export function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

/** Ranks by Zipf's law with exponent 1, by inversion of the continuous distribution. */
export function zipf(random: Random): (count: number) => number {
  return (count) => Math.min(count - 1, Math.floor((count + 1) ** random() - 1));
}

/** Small seeded generator of numbers in [0, 1). */
export function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'ka lo mi ter an ber sol din rak el os min pur bad stan ge ri qu the wa sha en or ist um'.split(' ');
