import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/inspect/axe.ts';
import { samplePages, typeOf } from '../../src/inspect/site.ts';
import { attribute, elementsIn, readPage, textOf } from '../build/page.ts';
import { loadBriefing, loadSite, place, urls } from '../site.ts';
import { describeInBrowser, settle } from './browser.ts';
import { countShifts, shiftsIn } from './shifts.ts';

const KILOBYTE = 1024;
const LIMITS = {
  scripts: 6 * KILOBYTE,
  styles: 12 * KILOBYTE,
  all: 120 * KILOBYTE,
  requests: 15,
};

const briefing = await loadBriefing();
const pages = samplePages(await loadSite());
/** The longest page of each type: a look for faults of accessibility is the most costly of all. */
const richest = new Set(
  Map.groupBy(pages, typeOf)
    .values()
    .map((family) => family.reduce((most, one) => (bytesOf(one) > bytesOf(most) ? one : most))),
);

describeInBrowser('a page of each type', (open) => {
  describe.each(pages)('/%s', (path) => {
    const responses: Response[] = [];
    let opened: Awaited<ReturnType<typeof open>>;
    let text: string;
    beforeAll(async () => {
      opened = await open(path, { width: 375, prepare: (page) => observe(page, responses) });
      await opened.page.evaluate(settle);
      text = (await opened.page.locator('main').textContent()) ?? '';
    });
    afterAll(() => opened.close());

    it('loads within its policy, from its own site, without a complaint', () => {
      const { problems, thirdParty } = opened;
      expect({ problems, thirdParty }).toEqual({ problems: [], thirdParty: [] });
    });

    it('stays within the budget of bytes and requests at a first visit', async () => {
      const weights = await Promise.all(
        responses.map(async (response) => ({
          type: response.request().resourceType(),
          bytes: await weigh(response),
        })),
      );
      const sum = (wanted: (type: string) => boolean) =>
        weights.filter(({ type }) => wanted(type)).reduce((total, { bytes }) => total + bytes, 0);
      expect(sum((type) => type === 'document')).toBeGreaterThan(0);
      expect(sum((type) => type === 'script')).toBeLessThanOrEqual(LIMITS.scripts);
      expect(sum((type) => type === 'stylesheet')).toBeLessThanOrEqual(LIMITS.styles);
      if (path.startsWith('entities/')) expect(sum(() => true)).toBeLessThanOrEqual(LIMITS.all);
      expect(weights.length).toBeLessThanOrEqual(LIMITS.requests);
    });

    it('moves nothing after the first paint on a phone', async () => {
      const { page } = opened;
      expect((await shiftsIn(page)) && (await shiftsOfVisits(page))).toBe(0);
    });

    it.runIf(richest.has(path))('moves nothing after the first paint in a wide window', async () => {
      const { page } = opened;
      // The text of an earlier answer is gone with the page, so the bytes are weighed before.
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await shiftsOfVisits(page)).toBe(0);
    });

    it.runIf(richest.has(path))('is accessible, narrow and wide, light and dark', async () => {
      expect(await faultsOf(opened.page)).toEqual([]);
    });

    it('fits a phone without scrolling sideways', async () => {
      await opened.page.setViewportSize({ width: 320, height: 800 });
      const overflow = await opened.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });

    it('reads and links without JavaScript', () => {
      const main = elementsIn(readPage(fileOf(path))).find(({ tagName }) => tagName === 'main');
      expect(textOf(main as never).length).toBeGreaterThanOrEqual(text.length / 2);
      const links = elementsIn(readPage(fileOf(path))).filter(
        (one) => attribute(one, 'href') && one.tagName === 'a',
      );
      expect(links.length).toBeGreaterThan(path.startsWith('embed/') ? 1 : 3);
    });
  });
});

describeInBrowser('a former address', (open) => {
  const former = briefing.redirects.find(({ from }) => from.endsWith('/'));

  it.runIf(former).each([true, false])('leads to the present page (JavaScript: %s)', async (javaScript) => {
    const { from, to } = former as NonNullable<typeof former>;
    const { page, close } = await open(`${from}#main`, { javaScript });
    await expect.poll(() => new URL(page.url()).pathname).toBe(urls.file(to));
    if (javaScript) expect(new URL(page.url()).hash).toBe('#main');
    await close();
  });
});

/** Gathers, from the first visit on, what is loaded and how far the layout moves. */
async function observe(page: Page, responses: Response[]): Promise<void> {
  page.on('response', (response) => responses.push(response));
  await countShifts(page);
}

/**
 * How far the layout moves at each visit anew: the least of three. On a busy machine a browser paints half a page and then
 * the rest of a line, which arrival.test.ts is about.
 */
async function shiftsOfVisits(page: Page): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let visit = 0; visit < 3 && least > 0; visit += 1) {
    await page.reload({ waitUntil: 'load' });
    await page.evaluate(settle);
    await page.evaluate(settle);
    least = Math.min(least, await shiftsIn(page));
  }
  return least;
}

/** Bytes as a host with compression sends them: text in gzip, what is compressed already as it is. */
async function weigh(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const type = response.headers()['content-type'] ?? '';
  return /^(?:text|application\/(?:json|javascript))|svg/.test(type) ? gzipSync(body).length : body.length;
}

function bytesOf(page: string): number {
  return statSync(join(place.outDir, fileOf(page))).size;
}

function fileOf(page: string): string {
  return page.replace(/(?:^|(?<=\/))$/, 'index.html');
}
