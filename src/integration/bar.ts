import type { Portion } from './beside/job.ts';

interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How far a step is that takes long, as one line of a terminal. */
export interface Bar {
  show(portion: Portion): void;
  /** Removes the line. */
  clear(): void;
}

/** A step that ends sooner shows no bar, in milliseconds. */
const AFTER = 1000;
const EVERY = 100;
const WIDTH = 16;

/**
 * A bar that is drawn once a step takes over a second; nothing where the output is no terminal.
 * @param now milliseconds, of any clock
 */
export function barOn(out: Terminal, name: string, now: () => number = () => performance.now()): Bar {
  const begun = now();
  let drawn: number | null = null;
  return {
    show({ done, of }) {
      const time = now();
      if (!out.isTTY || time - begun < AFTER || (drawn !== null && time - drawn < EVERY)) return;
      drawn = time;
      const filled = Math.round((WIDTH * done) / Math.max(of, 1));
      const left = done > 0 ? Math.ceil(((time - begun) / done) * (of - done) * 1e-3) : null;
      const rest = left === null ? '' : `, ${left} s left`;
      const counts = `${done.toLocaleString('en')} of ${of.toLocaleString('en')}${rest}`;
      const line = `${name} ${'━'.repeat(filled)}${'┄'.repeat(WIDTH - filled)} ${counts}`;
      out.write(`\r\x1b[K${line.slice(0, (out.columns ?? 80) - 1)}`);
    },
    clear() {
      if (drawn !== null) out.write('\r\x1b[K');
      drawn = null;
    },
  };
}
