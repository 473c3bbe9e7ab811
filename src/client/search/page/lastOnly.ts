/** A task that runs one at a time. */
export interface Turns {
  /** Asks for the task; settles when no turn of it is left. */
  ask(): Promise<void>;
  /** Stops waiting for the turn that runs. Its result is no longer wanted, and the task must see to that itself. */
  giveUp(): void;
}

/**
 * Makes a task run one at a time: what is asked for while it runs is done once, afterwards, as it then stands.
 * @param task reads what is wanted when it begins
 */
export function lastOnly(task: () => Promise<void>): Turns {
  let running: Promise<void> | null = null;
  let isAsked = false;
  let giveUp = (): void => undefined;
  const turns = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false;
        const left = new Promise<void>((resolve) => {
          giveUp = resolve;
        });
        await Promise.race([task(), left]);
      }
    } finally {
      running = null;
    }
  };
  return {
    ask: () => {
      isAsked = true;
      running ??= turns();
      return running;
    },
    giveUp: () => giveUp(),
  };
}
