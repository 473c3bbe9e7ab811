import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { page } from './pages.ts';
import { folder, run } from './run.ts';

const ABOUT =
  '<p>Harbour Watch is independent. We are supported by our readers, and we answer to nobody else.</p>';
const SITE = 'https://watch.example';
const saved = (headline: string, words: string) =>
  page({
    h1: headline,
    title: headline,
    head: `<link rel="canonical" href="${SITE}/${words.length}">`,
    body: `<p>${`${words} It was said in Lanmere on Tuesday, and again on the day after that. `.repeat(3)}</p>${ABOUT}`,
  });
const PAGES = {
  '433UXTH4TK742EL6CSAKSB6GFHMDQYWH.html': saved('Quay rebuilt', 'The quay will be rebuilt.'),
  'ferry-late.html': saved('Ferry late', 'A ferry was late.'),
  'copper.html': saved('Copper by rail', 'Copper leaves the port by rail.'),
};

it('Pages of one site that are imported together lose what the site says of itself, and are known again', async () => {
  const dir = await folder(PAGES);
  const briefing = await folder({});
  expect(await run('ingest', ['--yes', dir], { dir, briefing })).toMatchObject({ code: 0 });
  const seeds = await readdir(join(briefing, 'seeds'));
  expect(seeds.toSorted()).toEqual(['copper.txt', 'ferry-late.txt', 'quay-rebuilt.txt']);
  for (const seed of seeds)
    expect(await readFile(join(briefing, 'seeds', seed), 'utf8')).not.toContain('independent');
  const again = await run('ingest', ['--yes', dir], { dir, briefing });
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('3 already there')]);
});

it('A page that was imported alone before is known again among others of its site', async () => {
  const dir = await folder(PAGES);
  const briefing = await folder({});
  expect(await run('ingest', ['--yes', join(dir, 'copper.html')], { dir, briefing })).toMatchObject({
    code: 0,
  });
  const { code } = await run('ingest', ['--yes', dir], { dir, briefing });
  expect(code).toBe(0);
  expect(await readFile(join(briefing, 'seeds/copper.txt'), 'utf8')).toContain('independent');
});
