import { expect, it } from 'vitest';
import { faultsOf } from '../../src/inspect/axe.ts';
import { samplePages } from '../../src/inspect/site.ts';
import { loadSite } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const pages = samplePages(await loadSite());

describeInBrowser('a page of each type', (open) => {
  it.each(pages)('/%s is accessible, narrow and wide, light and dark', async (path) => {
    const { page, close } = await open(path);
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });
});
