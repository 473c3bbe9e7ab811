/**
 * Makes a task run one at a time: what is asked for while it runs is done once, afterwards, as it then stands.
 * @param task reads what is wanted when it begins
 * @returns asks for the task; settles when no turn of it is left
 */
export function lastOnly(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAsked = false;
  const turns = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false;
        await task();
      }
    } finally {
      running = null;
    }
  };
  return () => {
    isAsked = true;
    running ??= turns();
    return running;
  };
}
