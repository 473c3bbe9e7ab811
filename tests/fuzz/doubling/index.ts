import { BAR, type Growth, growthOf } from './growth.ts';
import { SHAPES } from './shapes.ts';
import { BRIEFINGS, READERS, written } from './subjects.ts';

/** Sizes at which doubling begins and ends: UTF-16 units of a text, pieces of a briefing. */
const TEXT = { first: 1024, most: 1 << 17 };
const PIECES = { first: 50, most: 3200 };

/**
 * Doubles the input of everything that reads a text, for each shape of text, and of whole briefings, and says whose time
 * grows by more than a line does.
 * @param only words of the name of a reader or briefing
 * @returns how many there are
 */
export function checkDoubling(only = ''): number {
  let faults = 0;
  for (const [reader, read] of Object.entries(READERS).filter(([name]) => name.includes(only))) {
    const grown = SHAPES.map(({ name, make }) =>
      verdictOf(name, () => growthOf(make, read, TEXT.first, TEXT.most)),
    );
    faults += tell(reader, grown);
  }
  for (const [name, make] of Object.entries(BRIEFINGS).filter(([name]) => name.includes(only))) {
    faults += tell(name, [verdictOf('', () => growthOf(make, written, PIECES.first, PIECES.most))]);
  }
  return faults;
}

/** What went wrong, in words; null when nothing did. */
interface Verdict {
  readonly fault: string | null;
  readonly milliseconds: number;
}

function verdictOf(shape: string, grow: () => Growth): Verdict {
  try {
    const { power, size, milliseconds } = grow();
    const isLine = power === null || power <= BAR;
    const grows = `${shape}: grows with the power ${power?.toFixed(1)}, ${milliseconds.toFixed(0)} ms at ${size}`;
    return { fault: isLine ? null : grows, milliseconds };
  } catch (error) {
    return { fault: `${shape}: ${String(error).slice(0, 120)}`, milliseconds: 0 };
  }
}

function tell(name: string, verdicts: readonly Verdict[]): number {
  const faults = verdicts.flatMap(({ fault }) => fault ?? []);
  const slowest = Math.max(...verdicts.map(({ milliseconds }) => milliseconds));
  console.log(
    `${faults.length > 0 ? '✗' : '✓'} ${name}: ${verdicts.length} doubled, at most ${slowest.toFixed(0)} ms`,
  );
  for (const fault of faults) console.log(`    ${fault}`);
  return faults.length;
}
