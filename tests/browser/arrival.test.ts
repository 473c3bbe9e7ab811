import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHandler } from '../../src/commands/support/serve.ts';
import type { Subject } from '../../src/model/briefing.ts';
import { belowBase, loadBriefing, place, urls } from '../site.ts';
import { describeInBrowser, settle } from './browser.ts';
import { countShifts, shiftsIn } from './shifts.ts';

/** A tenth of what Core Web Vitals call good: a line may grow at its end, a block stays where it was painted. */
const LIMIT = 0.01;
const PIECES = 12;
/** Milliseconds from piece to piece: a few frames. */
const PAUSE = 50;

const { articles, entities, topics } = await loadBriefing();
const kinds: readonly (readonly Subject[])[] = [
  entities,
  entities.filter(({ kind }) => kind === 'place'),
  topics,
];
const subjects = kinds.flatMap((some) =>
  some.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, 1),
);
const pages = new Set([
  ...articles.slice(0, 1).map(({ id }) => urls.article(id)),
  ...subjects.map((one) => urls.subject(one)),
]);

describeInBrowser('a page that arrives in pieces', (open) => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    const files = await createHandler(place.outDir, place.base);
    server = createServer((request, response) => {
      const { url = '' } = request;
      if (url.endsWith('/')) void arrive(belowBase(url), response);
      else files(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server?.close());

  it.each([...pages])('%s keeps each block where it was painted', async (address) => {
    const { page, close } = await open(origin + address, { prepare: countShifts });
    await page.evaluate(settle);
    expect(await shiftsIn(page)).toBeLessThan(LIMIT);
    await close();
  });
});

/** Sends a page piece by piece, each up to the end of a block. */
async function arrive(path: string, response: ServerResponse): Promise<void> {
  const html = await readFile(join(place.outDir, path, 'index.html'), 'utf8');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  const ends = [...html.matchAll(/<\/(?:p|li|dd|figure|section)>/g)].map((end) => end.index + end[0].length);
  let from = 0;
  for (let piece = 1; piece < PIECES; piece += 1) {
    const to = ends.find((end) => end >= (html.length * piece) / PIECES) ?? html.length;
    response.write(html.slice(from, to));
    from = to;
    await wait(PAUSE);
  }
  response.end(html.slice(from));
}
