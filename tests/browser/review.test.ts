import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folder, run } from '../ingest/run.ts';
import { describeInBrowser } from './browser.ts';

const MAIN = join(import.meta.dirname, '../../src/commands/main.ts');
const TEXT = `The Velis dockyard was closed on Thursday after Ana Okoro sold it.

“The crane is too old,” said Ana Okoro, who ran the dockyard. Okoro and Bo Tovin met in Lisbon.

Mara Okoro, her sister, went to Lisbon. Okoro said that she would stay. “We were lucky,” Bo Tovin said.
`;

describeInBrowser('the review in a browser', (open) => {
  let dir: string;
  let review: ChildProcess;
  let url: string;
  beforeEach(async () => {
    dir = await folder({ 'dock.txt': TEXT });
    await run('ingest', ['--yes', '--date', '2026-03-09', 'dock.txt'], { dir });
    review = spawn(process.execPath, [MAIN, 'review', '--web'], {
      cwd: dir,
      env: { ...process.env, BRIEFING_DIR: dir },
    });
    url = await new Promise((resolve) => {
      review.stdout?.on('data', (data) => {
        const address = /http:\S+/.exec(String(data))?.[0];
        if (address) resolve(address);
      });
    });
  });
  afterEach(() => void review.kill());

  const said = (page: Page) => page.locator('[data-said]').textContent();
  const title = (page: Page) => page.locator('[data-title]').textContent();
  const entity = (kind: string, name: string) => join(dir, 'content/entities', kind, `${name}.md`);
  const isDraft = async (file: string) => (await readFile(file, 'utf8')).includes('status: draft');

  it('is walked with keys alone: a list but for one, a new entity, undo, done', async () => {
    const { page, problems, close } = await open(url);
    const ended = new Promise((resolve) => review.once('exit', resolve));
    const ana = entity('people', 'ana-okoro');
    await expect.poll(() => page.locator('[data-keys] button').count()).toBeGreaterThan(0);
    const rows = page.locator('[data-passages] li');
    const names = await rows.allTextContents();
    const number = names.findIndex((words) => words.includes('Ana Okoro')) + 1;
    expect(number).toBeGreaterThan(0);
    await page.keyboard.press(String(number));
    expect(await page.locator('[data-keys]').textContent()).toContain('Accept all but 1');
    await page.keyboard.press('a');
    await expect.poll(() => title(page)).toContain('Ana Okoro');
    expect(await isDraft(ana)).toBe(true);

    await page.keyboard.press('x');
    await page.locator('[data-form] input').waitFor();
    await page.keyboard.type('Velis dockyard');
    await page.keyboard.press('Enter');
    await page.locator('[data-form] select').selectOption('place');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('New place: Velis dockyard');
    expect(await isDraft(entity('places', 'velis-dockyard'))).toBe(false);

    await page.keyboard.press('u');
    await expect.poll(() => said(page)).toBe('The last decision is taken back.');
    expect(existsSync(entity('places', 'velis-dockyard'))).toBe(false);

    await page.keyboard.press('a');
    await expect.poll(() => said(page)).toMatch(/^Accepted: person: Ana Okoro/);
    expect(await isDraft(ana)).toBe(false);
    await page.keyboard.press('y');
    expect(await said(page)).toBe('“y” is not one of the keys.');
    await page.keyboard.press('q');
    await expect.poll(() => page.locator('[data-question] h2').textContent()).toBe('Done');
    expect(problems).toEqual([]);
    await Promise.all([ended, close()]);
  });

  it('goes to any open question of its list, and says what words mean', async () => {
    const { page, close } = await open(url);
    const open_ = page.locator('[data-list] button', { hasText: 'Who or what is Okoro?' });
    await open_.click();
    await expect.poll(() => title(page)).toBe('Who or what is Okoro?');
    await page.keyboard.press('1');
    await expect.poll(() => said(page)).toMatch(/^Accepted: “Okoro”, \d×, means Ana Okoro/);
    expect(await open_.isDisabled()).toBe(true);
    await close();
  });

  it('has room around what it shows, and does not scroll sideways', async () => {
    const { page, close } = await open(url);
    await expect.poll(() => page.locator('[data-keys] button').count()).toBeGreaterThan(1);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const [first, second] = await Promise.all(
        [0, 1].map((at) => page.locator('[data-keys] button').nth(at).boundingBox()),
      );
      const gap = (second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0);
      expect(gap, `${width} px`).toBeGreaterThan(4);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${width} px`).toBe(false);
    }
    await close();
  });
});
