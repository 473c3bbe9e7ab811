import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const { entities, topics, articles } = await loadBriefing();
const name = entities.toSorted((a, b) => b.mentions.length - a.mentions.length)[0]?.name ?? '';
/** Stands nowhere: the search is whole, and no text has been fetched. */
const NOTHING = 'qqzzxxvv';
const names = new Set(
  [...entities, ...topics]
    .flatMap((one) => [
      one.name,
      ...one.aliases.map(({ text }) => text),
      ...one.mentions.map(({ surface }) => surface),
    ])
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}]+/u)),
);
/** A word that only a text has: the index and its texts answer it. */
const word =
  articles
    .flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{6,12}(?!\p{L})/gu) ?? [])
    .find((one) => !names.has(one)) ?? '';
const address = belowBase(urls.article(articles[0]?.id ?? ''));
const list = `a[href="${urls.section('entities')}"]`;

type Loss = readonly [
  name: string,
  lose: (page: Page) => Promise<unknown>,
  restore: (page: Page) => Promise<unknown>,
];

const LOSSES: readonly Loss[] = [
  ['the network', (page) => page.context().setOffline(true), (page) => page.context().setOffline(false)],
  [
    'what it loads',
    (page) => page.route(/pagefind\/(?:index|fragment)|search-spelling/, (route) => route.abort()),
    (page) => page.unroute(/pagefind\/(?:index|fragment)|search-spelling/),
  ],
  [
    'every answer',
    (page) => page.route(/pagefind\/(?:index|fragment)|search-spelling/, () => undefined),
    (page) => page.unroute(/pagefind\/(?:index|fragment)|search-spelling/),
  ],
];

interface Place {
  readonly root: string;
  open(page: Page): Promise<void>;
}

const PLACES: readonly (readonly [string, string, Place])[] = [
  ['the dialog', address, { root: '.search-dialog', open: (page) => page.keyboard.press('/') }],
  [
    'the page',
    belowBase(urls.section('search')),
    { root: 'search-page', open: (page) => page.locator('search-page input[type=search]').focus() },
  ],
];

describeInBrowser('a search that loses its way in the middle', (open) => {
  for (const [place, path, { root, open: begin }] of PLACES) {
    it.each(LOSSES)(
      `says so in ${place} with a link to the list when it loses %s, and goes on with the next key`,
      async (_name, lose, restore) => {
        const { page, close } = await open(path);
        const field = page.locator(`${root} input`).first();
        const status = page.locator(`${root} [role=status]`);
        await begin(page);
        await field.fill(NOTHING);
        await expect.poll(() => status.textContent()).toContain(NOTHING);
        const lists = await page.locator(`${root} ${list}`).filter({ visible: true }).count();
        await lose(page);
        await field.fill(word);
        await expect.poll(() => status.textContent()).not.toContain(NOTHING);
        await expect.poll(() => page.locator(`${root} ${list}`).first().isVisible()).toBe(true);
        expect(await status.textContent()).not.toMatch(/\d/);
        expect(await page.locator(`${root} .results a`).count()).toBe(0);
        await restore(page);
        await field.press('End');
        await page.keyboard.press('Backspace');
        await expect.poll(() => status.textContent()).toMatch(/\d/);
        expect(await page.locator(`${root} .results a`).count()).toBeGreaterThan(0);
        expect(await page.locator(`${root} ${list}`).filter({ visible: true }).count()).toBe(lists);
        await close();
      },
    );
  }

  it('shows the names that it knows, and says that it lacks the rest', async () => {
    const { page, close } = await open(address);
    await page.keyboard.press('/');
    const field = page.locator('.search-dialog input');
    await field.fill(NOTHING);
    const status = page.locator('.search-dialog [role=status]');
    await expect.poll(() => status.textContent()).toContain(NOTHING);
    await page.context().setOffline(true);
    await field.fill(name);
    await expect.poll(() => status.locator('a').count()).toBe(1);
    expect(await page.locator('.search-dialog .results a').count()).toBeGreaterThan(0);
    await close();
  });
});
