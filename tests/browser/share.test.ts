import { expect, it } from 'vitest';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const { entities } = await loadBriefing();
const page = entities[0] ? belowBase(urls.entity(entities[0].id)) : '';

describeInBrowser('cite and share', (open) => {
  it.runIf(page)('copies a row and says so', async () => {
    const { page: tab, problems, close } = await open(`${page}#cite`);
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const row = tab.locator('.copy-row').nth(2);
    await row.getByRole('button').press('Enter');
    await expect.poll(() => tab.locator('.share-status').textContent()).toMatch(/./);
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await row.locator('.copy-text').textContent());
    const code = await tab.locator('.copy-row', { hasText: '<iframe' }).locator('pre').textContent();
    const frame = /^<iframe src="([^"]+)"/.exec(code ?? '')?.[1] ?? '';
    expect(new URL(frame).pathname).toBe(urls.embed({ type: 'entity', id: entities[0]?.id ?? '' }));
    expect(problems).toEqual([]);
    await close();
  });

  it.runIf(page)('selects the text where copying is not allowed', async () => {
    const { page: tab, close } = await open(`${page}#cite`);
    await tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    const row = tab.locator('.copy-row').nth(2);
    await row.getByRole('button').click();
    await expect
      .poll(() => tab.evaluate(() => getSelection()?.toString()))
      .toBe(await row.locator('.copy-text').textContent());
    await close();
  });
});
