import { Worker } from 'node:worker_threads';
import type { PageToRender, RenderAnswer, RenderWork } from '../../model/renderWork.ts';

/** Room for what is new: a page is many short strings. */
const YOUNG_OF_PAGES = { maxYoungGenerationSizeMb: 24 };

/**
 * Renders pages in a thread, which writes them.
 * @param module the bundle of `routes/renderThread.ts`
 * @param onPage called for each page that is written; one that cannot be rendered, or that a file stands in the way of, is left
 * @returns resolves when the thread has ended, however it ends
 */
export async function renderAhead(
  module: URL,
  work: RenderWork,
  onPage: (page: PageToRender, answer: RenderAnswer) => void,
): Promise<void> {
  const worker = new Worker(module, { workerData: work, resourceLimits: YOUNG_OF_PAGES });
  worker.on('message', (answers: readonly RenderAnswer[]) => {
    for (const answer of answers) {
      const page = work.pages[answer.index];
      if (page) onPage(page, answer);
    }
  });
  // What is not written, Astro renders: it meets the error, and says it.
  worker.on('error', () => {});
  await new Promise((resolve) => worker.once('exit', resolve));
}
