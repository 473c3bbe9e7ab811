/** How the time of something grows with its input. */
export interface Growth {
  /** The power of the input that the time follows: 1 is linear, 2 quadratic. Null for what is too quick to say. */
  readonly power: number | null;
  /** The largest input that was tried, and its time. */
  readonly size: number;
  readonly milliseconds: number;
}

/** The time follows a higher power than this only when it is no line. */
export const BAR = 1.5;
/** Times below this say nothing, and above this need no larger input, in milliseconds. */
const LEAST = 60;
const ENOUGH = 800;
const ROUNDS = 2;
/** So many times the largest input is tried before something is said to grow. */
const DOUBT = 8;

/**
 * Doubles an input until four times as much takes at most eight times as long, until it takes a second, or to its largest.
 * Processor time of the best of two rounds counts, so that what else the machine does makes no verdict.
 * @param make an input of a size
 * @param most no input is larger, unless its time seems to grow
 */
export function growthOf<T>(
  make: (size: number) => T,
  run: (input: T) => unknown,
  first: number,
  most: number,
): Growth {
  const times = new Map<number, number>();
  const timeAt = (size: number): number => {
    const known = times.get(size) ?? best(make(size), run);
    times.set(size, known);
    return known;
  };
  for (let size = first; ; size *= 2) {
    const [once, fourfold] = [timeAt(size), timeAt(size * 4)];
    const power = fourfold < LEAST ? null : Math.log2(fourfold / Math.max(once, 0.05)) / 2;
    // A collection of garbage in one of two short times looks like growth: larger inputs tell.
    const isDoubtful = power !== null && power > BAR;
    const isLast = size * 8 > (isDoubtful ? most * DOUBT : most) || fourfold > ENOUGH;
    if (fourfold < LEAST && !isLast) continue;
    if (isLast || (power !== null && power <= BAR && once >= LEAST / 8))
      return { power, size: size * 4, milliseconds: fourfold };
  }
}

function best<T>(input: T, run: (input: T) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, timeOf(input, run));
    // Slow runs vary little.
    if (least > ENOUGH / 4) break;
  }
  return least;
}

/** Milliseconds of this thread's own work: what else the machine does is not counted. */
function timeOf<T>(input: T, run: (input: T) => unknown): number {
  const begun = process.threadCpuUsage();
  run(input);
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}
