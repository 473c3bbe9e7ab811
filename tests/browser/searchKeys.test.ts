import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { faultsOf } from '../../src/inspect/axe.ts';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser, type OpenPage } from './browser.ts';

const { entities, articles } = await loadBriefing();
const name = entities.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]?.name ?? '';
const address = belowBase(urls.article(articles[0]?.id ?? ''));
const page$ = belowBase(urls.section('search'));
const dialog = '.search-dialog';

/** Waits until the search has said how much it found. */
async function settled(page: Page, root: string): Promise<void> {
  await expect.poll(() => page.locator(`${root} [role=status]`).textContent()).toMatch(/\d/);
}

async function openWith(page: Page, term: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator(`${dialog} input`).fill(term);
  await settled(page, dialog);
}

/** Which of the stops has the focus: 0 for the field, then the results and the link to more; -1 elsewhere. */
function stop(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = document.querySelectorAll('.search-dialog :is(input, a:not([hidden], [role=status] a))');
    return [...stops].indexOf(document.activeElement as Element);
  });
}

describeInBrowser('the keys of the search', (open) => {
  let page: Page;
  let url: string;
  let close: OpenPage['close'];
  beforeAll(async () => {
    ({ page, close } = await open(address));
    url = page.url();
  });
  // A page that is loaded anew knows of no term.
  beforeEach(() => page.goto(url));
  afterAll(() => close?.());

  it('walk from the field through the results and back, and lead to the first and the last', async () => {
    await openWith(page, name);
    const last = (await page.locator(`${dialog} .results a`).count()) + 1;
    expect(last).toBeGreaterThan(1);
    const walked: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      walked.push(await stop(page));
    }
    expect(walked).toEqual([1, 2, last, 1, 0, 0]);
  });

  it('move the caret in the field as in any other', async () => {
    await openWith(page, name);
    const caret = () =>
      page.locator(`${dialog} input`).evaluate((one) => (one as HTMLInputElement).selectionStart);
    await page.keyboard.press('End');
    expect(await caret()).toBe(name.length);
    await page.keyboard.press('Home');
    expect(await caret()).toBe(0);
    expect(await stop(page)).toBe(0);
  });

  it('close at the first Escape, in the field and in the results, and keep the term', async () => {
    await page.locator('.search-open').focus();
    await page.keyboard.press('Enter');
    await page.locator(`${dialog} input`).fill(name);
    await settled(page, dialog);
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).isVisible()).toBe(false);
    expect(await page.locator('.search-open').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    await page.locator(dialog).waitFor();
    expect(await page.locator(`${dialog} input`).inputValue()).toBe(name);
    await page.keyboard.press('ArrowDown');
    expect(await stop(page)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).isVisible()).toBe(false);
  });

  it('open the result that has the focus', async () => {
    await openWith(page, name);
    const second = page.locator(`${dialog} .results a`).nth(1);
    const target = await second.evaluate((one) => (one as HTMLAnchorElement).href);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(target);
  });

  it.each([
    ['input', (page: Page) => page.evaluate(() => document.body.prepend(document.createElement('input')))],
    [
      'textarea',
      (page: Page) => page.evaluate(() => document.body.prepend(document.createElement('textarea'))),
    ],
    [
      '[contenteditable] b',
      (page: Page) =>
        page.evaluate(() => {
          const field = document.createElement('div');
          field.contentEditable = 'plaintext-only';
          field.innerHTML = '<b>words</b>';
          document.body.prepend(field);
        }),
    ],
  ])('leave / to who writes in %s, and open there with the chord', async (selector, add) => {
    await add(page);
    const field = page.locator(selector).first();
    await field.click();
    await page.keyboard.type('a/b');
    const written = () => field.evaluate((one) => (one as HTMLInputElement).value ?? one.textContent);
    expect(await written()).toContain('a/b');
    expect(await page.locator(dialog).count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.locator(dialog).waitFor();
  });

  it('are those of the field again at / and the chord, while one walks the results', async () => {
    await openWith(page, name);
    for (const keys of ['/', 'Control+k', 'Meta+k']) {
      await page.keyboard.press('ArrowDown');
      expect(await stop(page)).toBe(1);
      await page.keyboard.press(keys);
      await expect.poll(() => stop(page)).toBe(0);
    }
  });
});

describeInBrowser('what the search says', (open) => {
  it.each([
    ['the dialog', address, dialog],
    ['the page', page$, 'search-page'],
  ])('is said once for a term in %s, and not at each key', async (_place, path, root) => {
    const { page, close } = await open(path);
    if (root === dialog) await page.keyboard.press('/');
    const field = page.locator(`${root} input`).first();
    await field.focus();
    await page.keyboard.type(name.slice(0, -1), { delay: 20 });
    await settled(page, root);
    await page.locator(`${root} [role=status]`).evaluate((status) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.keyboard.type(name.slice(-1), { delay: 20 });
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await expect.poll(said).toHaveLength(1);
    await page.waitForTimeout(800);
    expect(await said()).toHaveLength(1);
    await close();
  });

  it('is accessible on its page at 320 px, with results, light and dark', async () => {
    const { page, close } = await open(`${page$}?q=${encodeURIComponent(name)}`, { width: 320 });
    await page.locator('.results a').first().waitFor();
    await settled(page, 'search-page');
    expect(await faultsOf(page, [320])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await close();
  });
});
