import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { type RunningServer, serve } from '../../src/commands/support/serve.ts';
import { openSite, samplePages } from '../../src/inspect/site.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { browser, openPage } from '../browser/browser.ts';
import { buildNext, lendFonts, removeBriefing } from '../builds.ts';
import { hostileBriefing, PAYLOADS } from '../fixtures/hostile.ts';

/** Words of fields, as a parser of HTML gives them back: it takes every line break for a line feed. */
const FIELDS = PAYLOADS.map((words) => words.replace(/\r\n?/g, '\n'));

describe.skipIf(browser === null)('a briefing whose every field means harm', () => {
  let folder: string;
  let server: RunningServer;
  const visits = new Map<string, Visit>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-'));
    for (const [path, words] of Object.entries(hostileBriefing())) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), words);
    }
    await lendFonts(folder);
    const { code, output } = await buildNext(folder);
    expect(code, output).toBe(0);
    const dir = join(folder, 'dist');
    server = await serve({ dir, base: '/' });
    for (const path of samplePages(await openSite(dir)))
      visits.set(path, await visit(browser as Browser, server.url, path));
  }, 300_000);
  afterAll(async () => {
    await server?.close();
    await removeBriefing(folder);
  });

  it('runs nothing, loads nothing from elsewhere and breaks no policy, on a page of each type', () => {
    expect(visits.size).toBeGreaterThan(8);
    for (const [path, { problems, thirdParty }] of visits)
      expect({ path, problems, thirdParty }).toEqual({ path, problems: [], thirdParty: [] });
  });

  it.each(['plain', 'marked'])('shows every block of the article %s, character for character', async (id) => {
    const { records } = await readBriefing(folder);
    const { briefing } = assemble(records, { addressesOf: addressesAt(urlsFor({ base: '/' })) });
    const article = briefing.articles.find((one) => one.id === id);
    const byId = new Map(visits.get(`articles/${id}/`)?.blocks);
    for (const { id: block, start, end } of article?.blocks ?? [])
      expect(byId.get(block)).toBe(article?.text.slice(start, end));
    expect(article?.blocks.length).toBeGreaterThan(PAYLOADS.length - 5);
  });

  it.each(['entities/okoro/', 'timeline/', 'about/', 'articles/plain/'])(
    'shows what every field says as words on %s',
    (path) => {
      const text = visits.get(path)?.text ?? '';
      expect(FIELDS.filter((words) => !text.includes(words))).toEqual([]);
    },
  );

  it('scrolls sideways on no page of a window of 320 px', () => {
    for (const [path, { wide }] of visits) expect({ path, wide }).toEqual({ path, wide: [] });
  });

  it('links to nothing but pages', () => {
    for (const [path, { links }] of visits) {
      const others = links.filter((one) => !/^(?:https?|mailto):$/.test(one));
      expect({ path, others }).toEqual({ path, others: [] });
    }
  });
});

/** What one look at a page gives. */
interface Visit {
  readonly problems: readonly string[];
  readonly thirdParty: readonly string[];
  readonly text: string;
  /** The blocks of its article by their ids. */
  readonly blocks: readonly (readonly [id: string, text: string])[];
  /** The protocols of its links. */
  readonly links: readonly string[];
  /** What goes beyond the edge of a window of 320 px. */
  readonly wide: readonly string[];
}

async function visit(browser: Browser, site: string, path: string): Promise<Visit> {
  const { page, problems, thirdParty, close } = await openPage(browser, site, path);
  const shown = await page.evaluate(() => ({
    text: document.body.textContent,
    blocks: Array.from(
      document.querySelectorAll('[data-article] [id]'),
      (one) => [one.id, one.textContent] as const,
    ),
    links: Array.from(document.links, ({ protocol }) => protocol),
  }));
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : Array.from(document.body.querySelectorAll<HTMLElement>('*'))
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
          .map(({ tagName, className, id }) => `${tagName} ${String(className)} ${id}`)
          .slice(0, 5),
  );
  await close();
  return { problems, thirdParty, wide, ...shown };
}
