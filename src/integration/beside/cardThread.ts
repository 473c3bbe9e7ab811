import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from '../../model/views/card.ts';
import { writeCards } from './cards.ts';
import { answer, telling } from './thread.ts';

/** What a thread needs to write cards. */
export interface CardWork {
  /** Folder of the briefing in the site. */
  readonly dir: string;
  /** Where cards are cached from build to build. */
  readonly cacheDir: string;
  readonly cards: readonly Card[];
}

await answer(parentPort, () => {
  const { dir, cards, cacheDir } = workerData as CardWork;
  return writeCards(dir, cards, cacheDir, telling(parentPort, cards.length));
});
