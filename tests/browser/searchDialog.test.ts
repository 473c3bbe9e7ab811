import { expect, it } from 'vitest';
import { faultsOf } from '../../src/inspect/axe.ts';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const { entities, articles } = await loadBriefing();
const entity = entities.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
const address = belowBase(urls.article(articles[0]?.id ?? ''));
const dialog = '.search-dialog';

describeInBrowser('the search over a page', (open) => {
  it.each(['/', 'Control+k'])(
    'opens on %s, finds while one types, and opens the best on Enter',
    async (keys) => {
      const { page, problems, close } = await open(address);
      await page.keyboard.press(keys);
      await page.locator(dialog).waitFor();
      await page.keyboard.type(entity?.name ?? '');
      await page
        .locator(`${dialog} .results a[href$="${urls.entity(entity?.id ?? '')}"]`)
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${urls.entity(entity?.id ?? '')}`);
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('leaves Escape to an input method that composes', async () => {
    const { page, close } = await open(address);
    await page.keyboard.press('/');
    await page.locator(dialog).waitFor();
    for (const keys of [{ isComposing: true }, { keyCode: 229 }]) {
      await page.locator(`${dialog} input`).evaluate((field, own) => {
        field.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...own }),
        );
      }, keys);
      expect(await page.locator(dialog).isVisible(), JSON.stringify(keys)).toBe(true);
    }
    await close();
  });

  it('keeps who walks the results in the list when others come', async () => {
    const { page, close } = await open(address);
    await page.keyboard.press('/');
    await page.locator(dialog).waitFor();
    const results = (term: string) => page.locator(`${dialog} [data-term="${term}"] .results`).first();
    await page.keyboard.type('the');
    await results('the').waitFor();
    await page.locator(`${dialog} .results a`).last().focus();
    await page.locator(`${dialog} input`).evaluate((one, name) => {
      (one as HTMLInputElement).value = name;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }, entity?.name ?? '');
    await results(entity?.name ?? '').waitFor();
    const isInList = (): boolean => document.activeElement?.closest('.results') !== null;
    await expect.poll(() => page.evaluate(isInList)).toBe(true);
    await close();
  });

  it('is accessible at 320 and 1280 px, light and dark', async () => {
    const { page, close } = await open(address, { width: 320 });
    await page.keyboard.press('/');
    await page.locator(dialog).waitFor();
    await page.keyboard.type((entity?.name ?? '').slice(0, 5));
    await page.locator(`${dialog} .results a`).first().waitFor();
    expect(await faultsOf(page, [320, 1280])).toEqual([]);
    await close();
  });

  it('loads nothing before it is asked for, finds names without the index, says that it is late, and goes on when it comes', async () => {
    const { page, close } = await open(address);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(300);
    expect(asked.filter((url) => /pagefind|search-names/.test(url))).toEqual([]);
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/pagefind/**', (route) => held.then(() => route.continue()));
    // Nothing of what is typed before the dialog is there is lost.
    await page.keyboard.type(`/${entity?.name}`);
    const status = page.locator(`${dialog} [role=status]`);
    await expect.poll(() => status.textContent()).toBeTruthy();
    expect(await status.locator('a').getAttribute('href')).toBe(urls.section('entities'));
    const first = page.locator(`${dialog} .results a`).first();
    expect(await first.getAttribute('href')).toBe(urls.entity(entity?.id ?? ''));
    release();
    await expect.poll(() => status.textContent()).toMatch(/\d/);
    await close();
  });
});

describeInBrowser('the page of the search', (open) => {
  it('keeps term and filters in the address, and the back button brings them back', async () => {
    const query = encodeURIComponent(entity?.name ?? '');
    const { page, close } = await open(`${belowBase(urls.section('search'))}?q=${query}`);
    const first = page.locator('.results a').first();
    await first.waitFor();
    const box = page.locator('input[name=kind][value=passage]');
    await box.check();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('kind')).toEqual(['passage']);
    await expect.poll(() => first.getAttribute('href')).toContain('/articles/');
    await first.click();
    await page.waitForURL('**/articles/**');
    expect(new URL(page.url()).hash).toMatch(/^#p\d+/);
    await page.goBack();
    await first.waitFor();
    await expect.poll(() => box.isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => box.isChecked()).toBe(false);
    expect(await page.locator('search-page input[type=search]').inputValue()).toBe(entity?.name);
    await close();
  });

  it('shows what a filter holds without a term', async () => {
    const { page, close } = await open(`${belowBase(urls.section('search'))}?kind=person&kind=place`);
    await page.locator('.results a').first().waitFor();
    expect(await page.locator('.results a').count()).toBeGreaterThan(1);
    await close();
  });
});
