import type { MessagePort } from 'node:worker_threads';
import type { Card } from '../../model/views/card.ts';
import { type WrittenCards, writeCards } from './cards.ts';
import { telling } from './job.ts';

/** What a thread needs to write cards. */
export interface CardWork {
  /** Folder of the briefing in the site. */
  readonly dir: string;
  /** Where cards are cached from build to build. */
  readonly cacheDir: string;
  readonly cards: readonly Card[];
}

/** Draws the cards. */
export default function draw({ dir, cards, cacheDir }: CardWork, port: MessagePort): Promise<WrittenCards> {
  return writeCards(dir, cards, cacheDir, telling(port, cards.length));
}
