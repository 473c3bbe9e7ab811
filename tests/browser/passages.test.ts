import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readPage } from '../build/page.ts';
import { findDirective, parseFragment } from '../fragments/directive.ts';
import { pageText } from '../fragments/pageText.ts';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const { articles } = await loadBriefing();
const article = articles.find(({ blocks }) => blocks.length > 3) ?? articles[0];
const path = belowBase(urls.article(article?.id ?? ''));

describeInBrowser('selecting words of an article', (open) => {
  it('offers the address of the passage, over marks and paragraphs, and copies it by keyboard', async () => {
    const { page, problems, close } = await open(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const words = await select(page, 'p2', 'p3');
    await page.locator('.passage-link').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#p2s');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(opened(address)).toBe(words);
    expect(problems).toEqual([]);
    await close();
  });

  it('shows the address, selected, where copying is not allowed', async () => {
    const { page, close } = await open(path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    const words = await select(page, 'p6', 'p6');
    await page.locator('.passage-link').click();
    const address = await page.locator('input.passage-link').inputValue();
    expect(opened(address)).toBe(words);
    await close();
  });

  it('takes the offer back when nothing is selected', async () => {
    const { page, close } = await open(path);
    await select(page, 'p1', 'p1');
    await page.locator('.passage-link').waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator('.passage-link').waitFor({ state: 'detached' });
    await close();
  });
});

/** Selects from the second word of one block to the last but one of another; gives the words back. */
function select(page: Page, from: string, to: string): Promise<string> {
  return page.evaluate(
    ([first, last]) => {
      const textsOf = (id: string) => {
        const walker = document.createTreeWalker(document.getElementById(id) as Node, NodeFilter.SHOW_TEXT);
        const all: Text[] = [];
        while (walker.nextNode()) all.push(walker.currentNode as Text);
        return all;
      };
      const start = textsOf(first as string).find(({ data }) => data.trim().includes(' ')) as Text;
      const end = textsOf(last as string).findLast(({ data }) => data.trim().includes(' ')) as Text;
      const range = document.createRange();
      range.setStart(start, start.data.trimEnd().indexOf(' ', 1) + 1);
      range.setEnd(end, end.data.trimEnd().lastIndexOf(' '));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const blocks = [...document.querySelectorAll('[data-article] [id]')].filter(
        (one) => /^p\d+$/.test(one.id) && range.intersectsNode(one),
      );
      return blocks
        .map((block) => {
          const own = document.createRange();
          own.selectNodeContents(block);
          if (block.contains(start)) own.setStart(range.startContainer, range.startOffset);
          if (block.contains(end)) own.setEnd(range.endContainer, range.endOffset);
          return own.toString().trim();
        })
        .join(' ');
    },
    [from, to],
  );
}

/** The words of the article that another browser marks for the address. */
function opened(address: string): string {
  const { directive } = parseFragment(address);
  const text = pageText(readPage(`${path}index.html`));
  const found = directive && findDirective(directive, text);
  if (!found || !article) return '';
  const own = article.blocks.flatMap(({ id }) => {
    const block = text.spans.get(id);
    if (!block || block.end <= found.start || block.start >= found.end) return [];
    const words = text.blocks.find(({ start }) => start === block.start)?.text ?? '';
    return [words.slice(Math.max(0, found.start - block.start), Math.max(0, found.end - block.start)).trim()];
  });
  return own.join(' ');
}
