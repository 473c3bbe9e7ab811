import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Questions to a person, or to a file that stands in for one. */
export interface Asker {
  /**
   * The answer without white space at its ends; null at the end of the input.
   * @param keys letters that are an answer without Enter, on a terminal
   */
  ask(question: string, keys?: string): Promise<string | null>;
  close(): void;
}

/** True for the answer to “[y/N]” that is a yes. */
export const isYes = (answer: string | null): boolean => /^y(?:es)?$/i.test(answer ?? '');

type Input = Readable & { readonly isTTY?: boolean };

/**
 * Asks on a terminal, or reads one answer a line from a pipe. No line is lost that comes before its question.
 * @param signal ends the input when it aborts
 */
export function askerOn(input: Input, output: NodeJS.WritableStream, signal: AbortSignal): Asker {
  const isTerminal = input.isTTY === true;
  const reader = createInterface({
    input,
    terminal: isTerminal,
    historySize: 0,
    ...(isTerminal ? { output } : {}),
  });
  // A terminal that gives single keys gives Ctrl+C as one, and no signal.
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const lines: string[] = [];
  const waiting: ((line: string | null) => void)[] = [];
  let ended = false;
  let keys = '';
  const endAtKey = (): void => {
    if (reader.line.length === 1 && keys.includes(reader.line)) reader.write('\n');
  };
  if (isTerminal) input.on('keypress', endAtKey);
  reader.on('line', (line) => {
    keys = '';
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  });
  reader.on('close', () => {
    ended = true;
    input.off('keypress', endAtKey);
    for (const next of waiting.splice(0)) next(null);
  });
  if (signal.aborted) reader.close();
  else signal.addEventListener('abort', () => reader.close());
  return {
    async ask(question, single = '') {
      if (isTerminal && !ended) {
        reader.setPrompt(question);
        reader.prompt(true);
      } else output.write(question);
      const line = lines.shift() ?? (ended ? null : await answer(single));
      return line === null ? null : line.trim();
    },
    close: () => reader.close(),
  };

  function answer(single: string): Promise<string | null> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      keys = single;
      endAtKey();
    });
  }
}
