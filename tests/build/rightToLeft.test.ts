import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../src/commands/support/serve.ts';
import { accessibilityFaults } from '../../src/inspect/axe.ts';
import { describeInBrowser } from '../browser/browser.ts';
import { buildNext, newFolder, removeBriefing } from '../builds.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/bandar');

describeInBrowser('a briefing in Urdu', (open) => {
  let folder: string;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await newFolder();
    await cp(FIXTURE, folder, { recursive: true });
    const { code, output } = await buildNext(folder);
    expect(code, output).toBe(0);
    server = await serve({ dir: join(folder, 'dist'), base: '/' });
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    await removeBriefing(folder);
  });

  it('reads from right to left, the notes to the left of the text', async () => {
    const { page, close } = await open(`${server.url}articles/bandar/`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const text = await page.locator('#p1').boundingBox();
    const note = await page.locator('.note').first().boundingBox();
    expect(note && text && note.x + note.width <= text.x).toBe(true);
    expect(await page.locator('[data-article] .mention').count()).toBe(9);
    await close();
  });

  it('mirrors an entity: its facts stand to the left, the paragraphs of its sentences to the right', async () => {
    const { page, close } = await open(`${server.url}entities/ana-okoro/`);
    const [title, facts, mark, words] = await Promise.all(
      ['h1', '.side .facts', '#mentions li > a', '#mentions li > p'].map((place) =>
        page.locator(place).first().boundingBox(),
      ),
    );
    expect(facts && title && facts.x + facts.width <= title.x).toBe(true);
    expect(mark && words && words.x + words.width <= mark.x).toBe(true);
    await close();
  });

  it.each(['articles/bandar/', 'entities/ana-okoro/'])('has no fault that axe finds in %s', async (path) => {
    const { page, close } = await open(`${server.url}${path}`, { width: 375, scheme: 'dark' });
    expect(
      await accessibilityFaults(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag22aa'] }),
    ).toEqual([]);
    await close();
  });
});
