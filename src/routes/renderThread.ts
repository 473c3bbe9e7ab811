import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createApp } from 'astro/app/entrypoint';
import type { PageToRender, RenderAnswer, RenderWork } from '../model/renderWork.ts';

/** Renders pages of a build in a thread, and writes them: `integration/pages/renderAhead.ts` starts it. */
const { dir, pages } = workerData as RenderWork;
/** Pages that are told together: waking a thread costs more than rendering a small page. */
const TOLD_AT_ONCE = 16;
const app = createApp({ streaming: false });
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));

for (let at = 0; at < pages.length; at += TOLD_AT_ONCE) {
  const answers: RenderAnswer[] = [];
  for (const [offset, page] of pages.slice(at, at + TOLD_AT_ONCE).entries()) {
    const answer = await written(page).catch(() => null);
    // Of a page that fails Astro says what is wrong: it renders it again.
    if (answer) answers.push({ index: at + offset, ...answer });
  }
  parentPort?.postMessage(answers);
}

async function written({ file, url, component }: PageToRender): Promise<Omit<RenderAnswer, 'index'> | null> {
  const routeData = routes.get(component);
  const response = routeData && (await app.render(new Request(url), { routeData }));
  if (response?.status !== 200) return null;
  const html = Buffer.from(await response.arrayBuffer());
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  // A file of the author’s own, from `public/`, stays: Astro says that it stands in the way.
  writeFileSync(path, html, { flag: 'wx' });
  return { bytes: html.length, sha256: hash('sha256', html) };
}
