/** Bytes in use after a collection: heap and array buffers. Needs `--expose-gc`. */
export function gather(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Runs once; the time in milliseconds and the result. */
export function timed<T>(run: () => T): [milliseconds: number, result: T] {
  const begin = performance.now();
  const result = run();
  return [performance.now() - begin, result];
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Prints rows with the same keys as a Markdown table. */
export function printTable(rows: readonly Readonly<Record<string, string>>[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const widths = heads.map((head) => Math.max(head.length, ...rows.map((row) => row[head]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' | ')} |`;
  console.log(line(heads));
  console.log(`|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`);
  for (const row of rows) console.log(line(heads.map((head) => row[head] ?? '')));
}
