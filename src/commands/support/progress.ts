/** Tells the author how far a command is. */
export interface Progress {
  /** Runs one step and tells its name and its time; a step that fails is told too. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** One line. */
  say(text: string): void;
}

interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** @param quiet tells nothing */
export function progressOn(out: Terminal, quiet = false): Progress {
  if (quiet) return { step: (_name, work) => work(), say: () => {} };
  return {
    say: (text) => void out.write(`${text}\n`),
    async step(name, work) {
      const begun = performance.now();
      const tell = (end: string): void => {
        out.write(`${out.isTTY ? '\r' : ''}  ${name.padEnd(28)}${end}\n`);
      };
      if (out.isTTY) out.write(`  ${name} …`);
      try {
        const result = await work();
        tell(`${seconds(performance.now() - begun).padStart(7)}`);
        return result;
      } catch (error) {
        tell(' failed');
        throw error;
      }
    },
  };
}

/** Milliseconds as `1.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Bytes as `1.2 MB` (decimal). */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
