import { expect, it } from 'vitest';
import { samplePages } from '../../src/inspect/site.ts';
import { loadBriefing, loadSite, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const briefing = await loadBriefing();
const pages = samplePages(await loadSite());

describeInBrowser('a page of each type', (open) => {
  it.each(pages)('/%s loads within its policy, from its own site, without a complaint', async (path) => {
    const { problems, thirdParty, close } = await open(path);
    expect({ problems, thirdParty }).toEqual({ problems: [], thirdParty: [] });
    await close();
  });

  it.each(pages)('/%s fits a phone without scrolling sideways', async (path) => {
    const { page, close } = await open(path, { width: 320 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });

  it.each(pages)('/%s reads and links without JavaScript', async (path) => {
    const scripted = await open(path);
    const text = await scripted.page.locator('main').textContent();
    await scripted.close();
    const { page, problems, close } = await open(path, { javaScript: false });
    expect((await page.locator('main').textContent())?.length).toBeGreaterThanOrEqual(
      (text?.length ?? 0) / 2,
    );
    expect(await page.locator('a[href]').count()).toBeGreaterThan(path.startsWith('embed/') ? 1 : 3);
    expect(problems).toEqual([]);
    await close();
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
