import { expect, it } from 'vitest';
import { serveReview } from '../../src/commands/support/review/reviewServer.ts';
import { Review } from '../../src/ingest/review/session/index.ts';
import { folder } from '../ingest/run.ts';
import { belowBase, loadBriefing, urls } from '../site.ts';
import { describeInBrowser } from './browser.ts';

const briefing = await loadBriefing();
const { articles, events } = briefing;
const article = articles.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
const quoted = new Set(briefing.references.filter((work) => work.quotations?.length).map(({ id }) => id));
const address = belowBase(urls.article(article?.id ?? ''));
const surface = 'a.mention.first[data-entity]';
/** An entry whose summary cites a work of which words are kept, with the number of the work on its page. */
const [cited] = briefing.subjects.flatMap((subject) => {
  const number = (subject.summary?.refs ?? []).findIndex((id) => quoted.has(id)) + 1;
  const work = briefing.references.find(({ id }) => id === subject.summary?.refs[number - 1]);
  return number > 0 && work ? [{ address: belowBase(urls.subject(subject)), number, work }] : [];
});

describeInBrowser('a preview', (open) => {
  it('opens on a link that the keyboard reaches, and closes on Escape', async () => {
    const { page, close } = await open(address);
    const link = page.locator(surface).first();
    await page.locator('[data-copy-link]').focus();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((one) => one === document.activeElement)) break;
    }
    await expect.poll(() => page.locator('.preview').isVisible()).toBe(true);
    expect(await page.locator('.preview').textContent()).toMatch(/\d/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.preview').isVisible()).toBe(false);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await close();
  });

  it('opens under a resting pointer, can be entered, moves nothing, and closes when left', async () => {
    const { page, close } = await open(address);
    const link = page.locator(surface).first();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await link.hover();
    await expect.poll(() => page.locator('.preview').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.locator('.preview').hover();
    await page.waitForTimeout(500);
    expect(await page.locator('.preview').isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator('.preview').isVisible()).toBe(false);
    await close();
  });

  it('opens for who rested on the link before its script ran', async () => {
    const { page, close } = await open(address, {
      prepare: async (one) => {
        await one.route('**/sharing.*.js', async (route) => {
          await one.locator(surface).first().hover();
          await route.continue();
        });
      },
    });
    await expect.poll(() => page.locator('.preview').isVisible()).toBe(true);
    await close();
  });

  it('of a mark shows the work that it cites, with the words kept of it', async () => {
    const { page, problems, close } = await open(cited?.address ?? '');
    const mark = page.locator(`main a[href="#ref-${cited?.number}"]`).first();
    await mark.hover();
    await expect.poll(() => page.locator('.preview').isVisible()).toBe(true);
    const words = await page.locator('.preview').textContent();
    expect(words).toContain(cited?.work.title);
    for (const { text } of cited?.work.quotations ?? []) expect(words).toContain(text);
    expect(problems).toEqual([]);
    await close();
  });
});

describeInBrowser('the text of an article', (open) => {
  it.each([true, false])(
    'underlines first mentions, all or none, and hides notes with them (JavaScript: %s)',
    async (javaScript) => {
      const { page, close } = await open(address, { javaScript });
      const lineUnder = (selector: string) =>
        page
          .locator(`[data-article] ${selector}`)
          .first()
          .evaluate((one) => getComputedStyle(one).textDecorationLine);
      const seen = async () => ({
        first: await lineUnder('.mention.first'),
        other: await lineUnder('.mention:not(.first)'),
        notes: await page.locator('.note').first().isVisible(),
        marks: await page.locator('[data-article] .n').first().isVisible(),
      });
      expect(await seen()).toEqual({ first: 'underline', other: 'none', notes: true, marks: true });
      await page.locator('#links-first').focus();
      await page.keyboard.press('ArrowRight');
      expect(await seen()).toEqual({ first: 'underline', other: 'underline', notes: true, marks: true });
      await page.locator('label', { has: page.locator('#links-none') }).click();
      expect(await seen()).toEqual({ first: 'none', other: 'none', notes: false, marks: false });
      await close();
    },
  );

  it('leads from a mark to its note and back, and washes the words that the note is about', async () => {
    const { page, close } = await open(address);
    const mark = page.locator('[data-article] .n[data-n="1"]');
    const note = page.locator((await mark.getAttribute('href')) ?? '');
    const wash = (one: typeof note) => one.evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await wash(note);
    await mark.press('Enter');
    expect(await wash(note)).not.toBe(plain);
    await note.locator('.n').press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
    expect(await wash(page.locator('.noted').first())).toBe(
      await wash(page.locator('.noted:has(.n:target)')),
    );
    await close();
  });

  it('copies the address of the page and says so', async () => {
    const { page, close } = await open(`${address}#p1`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-copy-link]').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/articles\/[^/]+\/$/);
    expect(await page.locator('[data-copy-link]').textContent()).toBe('Copied');
    await close();
  });

  it('offers the address of a sentence, copies it and says so', async () => {
    const { page, close } = await open(address);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#p1s1').hover();
    await page.locator('.sentence-link').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#p1s1');
    expect(new URL(page.url()).hash).toBe('#p1s1');
    await close();
  });
});

describeInBrowser('the timeline', (open) => {
  it.runIf(events.length > 2)(
    'keeps only the events with the chosen entry, also by its address',
    async () => {
      const { page, close } = await open(belowBase(urls.section('timeline')));
      const id: string = events[0]?.entities[0] ?? '';
      const expected = events.filter(({ entities }) => entities.some((one) => one === id)).length;
      await page.locator('timeline-filter select').selectOption(id);
      await expect.poll(() => page.locator('.event:visible').count()).toBe(expected);
      await page.reload();
      await expect.poll(() => page.locator('.event:visible').count()).toBe(expected);
      await close();
    },
  );

  it.runIf(events.length > 2)('keeps a choice that was made before its script ran', async () => {
    const { page, close } = await open(belowBase(urls.section('timeline')));
    const id: string = events[0]?.entities[0] ?? '';
    await page.evaluate((chosen) => {
      const filter = document.querySelector('timeline-filter');
      const select = filter?.querySelector('select');
      if (select) select.value = chosen;
      filter?.parentElement?.prepend(filter);
    }, id);
    await expect.poll(() => new URL(page.url()).searchParams.get('with')).toBe(id);
    await close();
  });
});

describeInBrowser('the keyboard alone', (open) => {
  it('reaches every control of an article, sees where it is, and is never held', async () => {
    const { page, close } = await open(address);
    await page.evaluate(() => {
      const [seen, unmarked] = [new Set<Element>(), [] as string[]];
      Object.assign(globalThis, { walk: { seen, unmarked } });
      addEventListener('focusin', ({ target }) => {
        const active = target as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        seen.add(active);
        if (outlineStyle === 'none' || outlineWidth === '0px') unmarked.push(active.outerHTML.slice(0, 80));
      });
    });
    // Of choices that exclude each other, the key goes to the one that is chosen.
    const controls = page.locator(
      ':is(a[href], button, summary, input:not([type=radio]:not(:checked)), select):not([tabindex="-1"])',
    );
    // Other things have the focus between them: what is scrolled, what is opened.
    const steps = Math.ceil((await controls.filter({ visible: true }).count()) * 1.1);
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('Tab');
    const { unseen, unmarked } = await controls.evaluateAll((all) => {
      const { walk } = globalThis as unknown as { walk: { seen: Set<Element>; unmarked: string[] } };
      const left = all.filter((one) => (one as HTMLElement).checkVisibility() && !walk.seen.has(one));
      return { unseen: left.map((one) => one.outerHTML.slice(0, 200)), unmarked: walk.unmarked };
    });
    expect({ unseen, unmarked }).toEqual({ unseen: [], unmarked: [] });
    await close();
  });
});

describeInBrowser('the page of a review', (open) => {
  it('is decided with keys and the mouse, confirms each, undoes, and ends', async () => {
    const names = ['Ana Okoro', 'Idris Kaleh'];
    const file = (name: string) => `content/entities/${name.slice(0, 3).toLowerCase()}.md`;
    const dir = await folder(
      Object.fromEntries(
        names.map((name) => [file(name), `---\nkind: person\nname: ${name}\nstatus: draft\n---\n`]),
      ),
    );
    const questions = names.map((name) => {
      const evidence = [{ article: 'a', sentence: 'p1s1', before: '', words: name, after: ' spoke.' }];
      const common = { type: 'entity', kind: 'person', aliases: [], count: 1 } as const;
      return { ...common, id: name.slice(0, 3).toLowerCase(), file: file(name), name, evidence };
    });
    const context = { workspace: { dir, annotations: [] }, idFor: (name: string) => name };
    const review = await serveReview(new Review(questions, [], context), 0);
    const { page, problems, thirdParty, close } = await open(review.url);
    const said = () => page.locator('[data-said]').textContent();
    await expect.poll(() => page.locator('[data-progress]').textContent()).toBe('1 of 2');
    expect(await page.locator('[data-passages] mark').allTextContents()).toEqual(['Ana Okoro']);
    await page.keyboard.press('a');
    await expect.poll(said).toBe('Accepted: person: Ana Okoro, 1×');
    await page.keyboard.press('k');
    await page.locator('select').selectOption('organisation');
    await page.getByRole('button', { name: 'OK Enter' }).click();
    await expect.poll(said).toBe('Changed: organisation: Idris Kaleh, 1×');
    await page.keyboard.press('u');
    await expect.poll(said).toBe('The last decision is taken back.');
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect
      .poll(() => page.locator('[data-list] small').allTextContents())
      .toEqual(['✓ accepted', '– skipped']);
    await page.keyboard.press('q');
    await review.done;
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain('1 accepted, 1 skipped; 1 draft left.');
    expect(problems).toEqual([]);
    expect(thirdParty.filter((one) => !one.startsWith(new URL(review.url).origin))).toEqual([]);
    await close();
    await review.close();
  });
});
