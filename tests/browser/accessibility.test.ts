import { expect, it } from 'vitest';
import { loadBriefing, samplePages } from '../site.ts';
import { type AxeRules, accessibilityFaults, describeInBrowser } from './browser.ts';

const WCAG: AxeRules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What another colour scheme can change. */
const COLOURS: AxeRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

const pages = samplePages(await loadBriefing());

describeInBrowser('a page of each type', (open) => {
  it.each(pages)('/%s is accessible, narrow and wide, light and dark', async (path) => {
    const { page, close } = await open(path);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await accessibilityFaults(page, WCAG), `${width} light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityFaults(page, COLOURS), `${width} dark`).toEqual([]);
    }
    await close();
  });
});
