import { createInterface } from 'node:readline';

/** Questions to a person, or to a file that stands in for one. */
export interface Asker {
  /** The answer without white space at its ends; null at the end of the input. */
  ask(question: string): Promise<string | null>;
  close(): void;
}

/**
 * Asks on a terminal, or reads one answer a line from a pipe. No line is lost that comes before its question.
 * @param signal ends the input when it aborts
 */
export function askerOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Asker {
  const reader = createInterface({ input });
  signal.addEventListener('abort', () => reader.close());
  const lines: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  let ended = false;
  reader.on('line', (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  });
  reader.on('close', () => {
    ended = true;
    for (const next of waiting.splice(0)) next(null);
  });
  return {
    async ask(question) {
      output.write(question);
      const line =
        lines.shift() ??
        (ended ? null : await new Promise<string | null>((resolve) => waiting.push(resolve)));
      return line === null ? null : line.trim();
    },
    close: () => reader.close(),
  };
}
