import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, it } from 'vitest';
import { samplePages } from '../../src/inspect/site.ts';
import { loadSite } from '../site.ts';
import { describeInBrowser, settle } from './browser.ts';

const KILOBYTE = 1024;
const LIMITS = {
  scripts: 6 * KILOBYTE,
  styles: 12 * KILOBYTE,
  all: 120 * KILOBYTE,
  requests: 15,
};
const pages = samplePages(await loadSite());

/** Bytes as a host with compression sends them: text in gzip, what is compressed already as it is. */
async function weigh(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const type = response.headers()['content-type'] ?? '';
  return /^(?:text|application\/(?:json|javascript))|svg/.test(type) ? gzipSync(body).length : body.length;
}

describeInBrowser('a first visit', (open) => {
  it.each(pages)('to /%s stays within the budget of bytes and requests', async (path) => {
    const { page, close } = await open('404.html');
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await visit(page, path);
    const weights = await Promise.all(
      responses.map(async (response) => ({
        type: response.request().resourceType(),
        bytes: await weigh(response),
      })),
    );
    const sum = (wanted: (type: string) => boolean) =>
      weights.filter(({ type }) => wanted(type)).reduce((total, { bytes }) => total + bytes, 0);
    expect(sum((type) => type === 'script')).toBeLessThanOrEqual(LIMITS.scripts);
    expect(sum((type) => type === 'stylesheet')).toBeLessThanOrEqual(LIMITS.styles);
    if (path.startsWith('entities/')) expect(sum(() => true)).toBeLessThanOrEqual(LIMITS.all);
    expect(weights.length).toBeLessThanOrEqual(LIMITS.requests);
    await close();
  });

  it.each(pages)('to /%s moves nothing after the first paint', async (path) => {
    const { page, close } = await open('404.html');
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await visit(page, path);
      const moved = await page.evaluate(
        () => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum,
      );
      expect(moved, `${width} px`).toBe(0);
    }
    await close();
  });
});

/** Opens a page and waits for its fonts, for what it does when idle, and for what it then loads. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/${path}`, page.url()).href, { waitUntil: 'load' });
  await page.evaluate(settle);
  await page.evaluate(settle);
}
