import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../src/inspect/site.ts';
import { loadBriefing, loadSite, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const briefing = await loadBriefing();
const pages = samplePages(await loadSite());

describeInBrowser('a page of each type', (open) => {
  describe.each(pages)('/%s', (path) => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      opened = await open(path);
    });
    afterAll(() => opened.close());

    it('loads within its policy, from its own site, without a complaint', () => {
      const { problems, thirdParty } = opened;
      expect({ problems, thirdParty }).toEqual({ problems: [], thirdParty: [] });
    });

    it('fits a phone without scrolling sideways', async () => {
      await opened.page.setViewportSize({ width: 320, height: 800 });
      const overflow = await opened.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });

    it('reads and links without JavaScript', async () => {
      const text = await opened.page.locator('main').textContent();
      const { page, problems, close } = await open(path, { javaScript: false });
      expect((await page.locator('main').textContent())?.length).toBeGreaterThanOrEqual(
        (text?.length ?? 0) / 2,
      );
      expect(await page.locator('a[href]').count()).toBeGreaterThan(path.startsWith('embed/') ? 1 : 3);
      expect(problems).toEqual([]);
      await close();
    });
  });
});

describeInBrowser('a former address', (open) => {
  const former = briefing.redirects[0];

  it.runIf(former).each([true, false])('leads to the present page (JavaScript: %s)', async (javaScript) => {
    const { from, to } = former as NonNullable<typeof former>;
    const { page, close } = await open(`${from}#main`, { javaScript });
    await expect.poll(() => new URL(page.url()).pathname).toBe(urls.file(to));
    if (javaScript) expect(new URL(page.url()).hash).toBe('#main');
    await close();
  });
});
