import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/commands/support/serve.ts';
import { accessibilityFaults } from '../../src/inspect/axe.ts';
import { build } from '../builds.ts';
import { describeInBrowser } from './browser.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/bandar');

describeInBrowser('a briefing in Urdu', (open) => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'briefing-'));
    await cp(FIXTURE, folder, { recursive: true });
    const { code, output } = await build(folder);
    expect(code, output).toBe(0);
    server = await serve({ dir: join(folder, 'dist'), base: '/', port: 0, host: '127.0.0.1' });
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads from right to left, the notes to the left of the text', async () => {
    const { page, close } = await open(`${server.url}articles/bandar/`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const text = await page.locator('#p1').boundingBox();
    const note = await page.locator('.margin').first().boundingBox();
    expect(note && text && note.x + note.width <= text.x).toBe(true);
    expect(await page.locator('[data-article] .mention').count()).toBe(9);
    await close();
  });

  it('mirrors lists: their marks stand at the right', async () => {
    const { page, close } = await open(`${server.url}entities/ana-okoro/`);
    const padding = (side: string) =>
      page
        .locator('.concordance')
        .first()
        .evaluate((list, of) => getComputedStyle(list).getPropertyValue(`padding-${of}`), side);
    expect(Number.parseFloat(await padding('right'))).toBeGreaterThan(0);
    expect(await padding('left')).toBe('0px');
    await close();
  });

  it('draws the words of a neighbourhood beside their marks, inside the drawing', async () => {
    const { page, close } = await open(`${server.url}entities/ana-okoro/`);
    const boxes = await page.locator('.around svg').evaluate((svg) => {
      const of = (element: Element) => element.getBoundingClientRect();
      return {
        frame: of(svg),
        words: Array.from(svg.querySelectorAll('text'), of),
        marks: Array.from(svg.querySelectorAll('.node'), of),
      };
    });
    for (const { left, right } of boxes.words) {
      expect(left).toBeGreaterThanOrEqual(boxes.frame.left);
      expect(right).toBeLessThanOrEqual(boxes.frame.right + 1);
    }
    const crossing = boxes.words.filter((word) =>
      boxes.marks.some(
        (mark) =>
          word.left < mark.right &&
          mark.left < word.right &&
          word.top < mark.bottom &&
          mark.top < word.bottom,
      ),
    );
    expect(crossing).toEqual([]);
    await close();
  });

  it.each(['articles/bandar/', 'entities/ana-okoro/'])('has no fault that axe finds in %s', async (path) => {
    const { page, close } = await open(`${server.url}${path}`, { width: 375, scheme: 'dark' });
    expect(
      await accessibilityFaults(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] }),
    ).toEqual([]);
    await close();
  });
});
