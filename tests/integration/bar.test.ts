import { expect, it } from 'vitest';
import { barOn } from '../../src/integration/bar.ts';

function shown(isTTY: boolean, steps: readonly (readonly [time: number, done: number])[]): string[] {
  let time = 0;
  const lines: string[] = [];
  const bar = barOn(
    { isTTY, columns: 100, write: (text) => lines.push(text.replace('\r\x1b[K', '')) },
    'Cards',
    () => time,
  );
  for (const [at, done] of steps) {
    time = at;
    bar.show({ done, of: 2000 });
  }
  bar.clear();
  return lines;
}

it('shows how far a step is, and how long it still takes, once it takes over a second', () => {
  expect(
    shown(true, [
      [900, 450],
      [2000, 1000],
      [2050, 1020],
    ]),
  ).toEqual([`Cards ${'━'.repeat(8)}${'┄'.repeat(8)} 1,000 of 2,000, 2 s left`, '']);
});

it('shows nothing of a step that ends sooner, and nothing where there is no terminal', () => {
  expect(shown(true, [[900, 2000]])).toEqual([]);
  expect(shown(false, [[5000, 1000]])).toEqual([]);
});
