import { parentPort, workerData } from 'node:worker_threads';
import { createApp } from 'astro/app/entrypoint';
import { orderAhead, type RenderAnswer, type RenderWork, waitForTurn } from '../model/renderWork.ts';

/** Renders pages of a build in a thread: `integration/renderAhead.ts` starts it. */
const { pages, claims, at } = workerData as RenderWork;
const app = createApp({ streaming: false });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

for (const index of orderAhead(pages.length)) {
  waitForTurn(at, index);
  if (Atomics.compareExchange(claims, index, 0, 1) !== 0) continue;
  const html = await rendered(index);
  parentPort?.postMessage({ index, html } satisfies RenderAnswer, html ? [html] : []);
}

/** @returns null for a page that fails: Astro renders it again and says what is wrong */
async function rendered(index: number): Promise<ArrayBuffer | null> {
  const { url = '', component = '' } = pages[index] ?? {};
  const routeData = routes.get(component);
  if (!routeData) return null;
  const response = await app.render(new Request(url), { routeData });
  return response.status === 200 ? response.arrayBuffer() : null;
}
