/** What is done with the keys of a reader. */
export interface Steps {
  /** At the next frame: shows what needs no request. @returns true when the reader has what he needs for now */
  readonly atOnce: () => boolean;
  /** After a short pause, unless he has it: the first results. */
  readonly first: () => unknown;
  /** When the keys have come to rest: all of them. */
  readonly all: () => unknown;
}

/** Milliseconds after which keys that follow are another question: quick readers pause for less. */
const PAUSE = 50;
/** Milliseconds after which a reader looks at what he has; between the keys of most there are fewer. */
const REST = 300;
/** So few letters begin too many words: finding them all would take longer than the next key. */
const FEW = 2;

/** Answers keys step by step, so that a word costs little more than its last letter. */
export class Pace {
  readonly #steps: Steps;
  #timers: readonly number[] = [];
  #frame = 0;

  constructor(steps: Steps) {
    this.#steps = steps;
  }

  /** A key was typed. @param term as it now stands */
  key(term: string): void {
    this.stop();
    const isSpecific = (term.trim().split(/\s+/).at(-1) ?? '').length > FEW;
    let isServed = false;
    this.#frame = requestAnimationFrame(() => {
      isServed = this.#steps.atOnce();
    });
    const first = (): void => {
      if (isSpecific && !isServed) this.#steps.first();
    };
    this.#timers = [window.setTimeout(first, PAUSE), window.setTimeout(this.#steps.all, REST)];
  }

  /** What was to be done for the last key is left undone. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    for (const timer of this.#timers) clearTimeout(timer);
  }
}
