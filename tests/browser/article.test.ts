import { expect, it } from 'vitest';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const { articles, entities } = await loadBriefing();
const article = articles.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
const block = article?.blocks[Math.min(4, article.blocks.length - 1)];

describeInBrowser('a deep link into an article', (open) => {
  it.each([block?.id, block?.sentences.at(-1)?.id])(
    'to %s scrolls to the passage and marks it alone',
    async (id = '') => {
      const { page, close } = await open(belowBase(urls.passage(article?.id ?? '', id)));
      const top = async () => (await page.locator(`#${id}`).boundingBox())?.y ?? -1;
      await expect.poll(top).toBeLessThan(800);
      expect(await top()).toBeGreaterThanOrEqual(0);
      expect(await marked(page)).toEqual([id]);
      await close();
    },
  );

  it('moves the mark when the address changes', async () => {
    const { page, close } = await open(belowBase(urls.passage(article?.id ?? '', 'p1')));
    await page.evaluate((id) => {
      location.hash = id;
    }, block?.id ?? '');
    await expect.poll(() => marked(page)).toEqual([block?.id]);
    await close();
  });
});

describeInBrowser('an entity', (open) => {
  it.runIf(entities.length > 0)(
    'is mentioned as often as its page says, and the first mention is one click away',
    async () => {
      const entity = entities.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
      const { page, close } = await open(belowBase(urls.entity(entity?.id ?? '')));
      const said = Number(await page.locator('[data-mentions]').first().getAttribute('data-mentions'));
      const listed = await page.locator('[data-mention]').count();
      await page.locator('[data-mentions] a').first().click();
      await page.waitForLoadState();
      expect(new URL(page.url()).hash).toMatch(/^#m\d+$/);
      const marks = await page.locator(`a.mention[data-entity="${entity?.id}"]`).count();
      expect({ said, listed }).toEqual({ said: entity?.mentions.length, listed: entity?.mentions.length });
      if (articles.length === 1) expect(marks).toBe(said);
      await close();
    },
  );
});

type OpenedPage = Parameters<Parameters<typeof describeInBrowser>[1]>[0] extends (
  ...args: never[]
) => Promise<infer P>
  ? P
  : never;

function marked(page: OpenedPage['page']): Promise<string[]> {
  return page.evaluate(() => {
    // Light on the passage: its own style while it is the target, which no other block has.
    const plain = (one: Element) => getComputedStyle(one.closest('[data-article]') ?? one).backgroundColor;
    const all = [...document.querySelectorAll('[data-article] [id]')];
    return all
      .filter(
        (one) => /^(?:p\d+(?:s\d+)?)$/.test(one.id) && getComputedStyle(one).backgroundColor !== plain(one),
      )
      .map((one) => one.id);
  });
}
