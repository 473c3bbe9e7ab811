import { expect, it } from 'vitest';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const { entities } = await loadBriefing();

/** Queries that must lead to one entity before all else: acronyms and names in another script, then headwords. */
const queries = [
  ...entities.flatMap(({ id, aliases }) =>
    aliases
      .filter(({ type }) => type === 'acronym' || type === 'native')
      .map(({ text }) => ({ query: text, id })),
  ),
  ...entities.map(({ id, name }) => ({ query: name, id })),
];
const unambiguous = queries.filter(({ query, id }) =>
  queries.every((other) => other.query !== query || other.id === id),
);

const SAMPLE = 40;
const PATIENCE = 10_000;
const RESULT = '.results a';

describeInBrowser('the search page', (open) => {
  it.runIf(unambiguous.length > 0)('puts the entity that a query names first', async () => {
    const { page, problems, close } = await open(belowBase(urls.section('search')));
    const first = page.locator(RESULT).first();
    const found: string[] = [];
    for (const { query, id } of unambiguous.slice(0, SAMPLE)) {
      await page.locator('main input[type=search]').fill(query);
      const target = first.and(page.locator(`[href$="${urls.entity(id)}"]`));
      await target
        .waitFor({ timeout: PATIENCE })
        .catch(async () => found.push(`${query} → ${await first.getAttribute('href')}`));
    }
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('says so when nothing is found, and offers nothing to choose from', async () => {
    const { page, close } = await open(`${belowBase(urls.section('search'))}?q=qqzzxxvv`);
    await expect.poll(() => page.locator('[role=status]').first().textContent()).toContain('qqzzxxvv');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.facets').isVisible()).toBe(false);
    expect(await page.locator(RESULT).count()).toBe(0);
    await close();
  });

  it('says so, and offers the list, when the index cannot be had', async () => {
    const { page, close } = await open(belowBase(urls.section('search')));
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${page.url().split('?')[0]}?q=anything`);
    await expect
      .poll(() => page.locator('[role=status]').first().textContent(), { timeout: 10_000 })
      .not.toBe('');
    expect(await page.locator(`main a[href="${urls.section('entities')}"]`).isVisible()).toBe(true);
    await close();
  });
});
