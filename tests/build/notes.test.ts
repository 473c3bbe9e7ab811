import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/commands/support/serve.ts';
import { describeInBrowser } from '../browser/browser.ts';
import { BASE, harbour, TOLLS } from './harbour.ts';

/** The article with nine notes on two lines. */
const PAGE = 'articles/tolls/';

describeInBrowser('the notes of an article', (open) => {
  let server: RunningServer;

  beforeAll(async () => {
    const dir = join(await harbour(), 'dist');
    server = await serve({ dir, base: BASE });
  });
  afterAll(() => server?.close());

  it('stand beside the text, the first at its mark, none over another or over what follows', async () => {
    const { page, close } = await open(`${server.url}${PAGE}`);
    const { text, notes, marks, end } = await placesOf(page);
    expect(notes).toHaveLength(10);
    expect(notes.every(({ left }) => left >= text.right)).toBe(true);
    expect(Math.abs((notes[0]?.top ?? 0) - (marks[0]?.top ?? 0))).toBeLessThanOrEqual(4);
    expect(overlapping(notes)).toEqual([]);
    expect(notes.at(-1)?.bottom).toBeLessThanOrEqual(end);
    await close();
  });

  it('that are long show their first lines where they crowd, and all of it when wanted, which moves no other', async () => {
    const { page, close } = await open(`${server.url}${PAGE}`);
    const note = page.locator('.note.short').first();
    const words = note.locator('> div');
    const heightOf = async () => (await words.boundingBox())?.height ?? 0;
    const before = await placesOf(page);
    const short = await heightOf();
    await note.hover();
    expect(await heightOf()).toBeGreaterThan(short);
    expect(await placesOf(page)).toEqual(before);
    await page.mouse.move(0, 0);
    expect(await heightOf()).toBe(short);
    await note.locator('.more').focus();
    expect(await heightOf()).toBeGreaterThan(short);
    expect(await placesOf(page)).toEqual(before);
    await close();
  });

  it('stand in the row of their paragraph where the browser knows no anchors', async () => {
    const { page, close } = await open(`${server.url}${PAGE}`);
    await page.evaluate(withoutAnchors);
    const { text, notes, end } = await placesOf(page);
    expect(notes.every(({ left }) => left >= text.right)).toBe(true);
    expect(notes.every(({ right, left }) => right - left > 200)).toBe(true);
    expect(overlapping(notes)).toEqual([]);
    expect(notes.at(-1)?.bottom).toBeLessThanOrEqual(end);
    await close();
  });

  it('are folded under their paragraph on a phone, and open for a link to one', async () => {
    const { page, close } = await open(`${server.url}${PAGE}`, { width: 375 });
    expect(await page.locator('.note').first().isVisible()).toBe(false);
    expect(await page.locator('.notes summary').allTextContents()).toEqual([
      'Notes 1 to 9 · Loose wording',
      'Note 10 · Loose wording',
    ]);
    await page.locator('.n[data-n="3"]').click();
    await expect.poll(() => page.locator('#note-n2').isVisible()).toBe(true);
    await close();
  });

  it('leave the words of the article as they are: a number is no text', async () => {
    const { page, close } = await open(`${server.url}${PAGE}`);
    expect(await page.locator('#p1').textContent()).toBe(TOLLS.split('\n')[0]);
    expect(await page.locator('.n[data-n="1"]').getAttribute('aria-label')).toBe('Note 1');
    await close();
  });
});

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function placesOf(page: Page): Promise<{ text: Box; notes: Box[]; marks: Box[]; end: number }> {
  return page.evaluate(() => {
    const boxOf = (one: Element | null) => {
      const { top, bottom, left, right } = one?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom, left, right };
    };
    return {
      text: boxOf(document.querySelector('#p1')),
      notes: Array.from(document.querySelectorAll('.note'), boxOf),
      marks: Array.from(document.querySelectorAll('.n[data-n]'), boxOf),
      end: boxOf(document.querySelector('.article-text')).bottom,
    };
  });
}

function overlapping(boxes: readonly Box[]): readonly Box[] {
  return boxes.filter(
    ({ bottom }, index) => bottom > (boxes[index + 1]?.top ?? Number.POSITIVE_INFINITY) + 1,
  );
}

/** Takes the rules for browsers with anchors out of the styles of the page. */
function withoutAnchors(): void {
  for (const sheet of document.styleSheets)
    for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
      const rule = sheet.cssRules[at];
      if (rule instanceof CSSSupportsRule && rule.conditionText.includes('anchor')) sheet.deleteRule(at);
    }
}
