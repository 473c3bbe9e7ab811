import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { serve } from '../../src/commands/support/serve.ts';
import { launchBrowser } from '../../src/inspect/launch.ts';
import { openSite } from '../../src/inspect/site.ts';
import { environment } from '../../src/read/environment.ts';
import { printTable } from '../measure.ts';
import { type Corpus, corpusOf } from '../site/corpus.ts';
import { backgrounder } from '../site/ours.ts';
import { costOf } from '../site/process.ts';
import { articleBars } from './article.ts';
import type { Bar, BarGroup } from './bars.ts';
import { entityBars } from './entity.ts';
import { everyPageBars } from './every.ts';
import { printVisits } from './visits.ts';

/** The bars that pages are held to; READER_BARS names some of the groups. */
const GROUPS: Readonly<Record<string, BarGroup>> = {
  article: articleBars,
  entity: entityBars,
  every: everyPageBars,
};

/** The built site, one article alone, and a large briefing. */
const SIZES = '0,1,1000';

/**
 * What a reader meets, measured in a browser: the built site, then generated ones, for which it also prints what a first
 * visit costs. READER_DOCUMENTS names other numbers of articles, such as `0` (the built site) or `1,100`.
 * @returns false when a bar is missed
 */
export async function benchReader(): Promise<boolean> {
  let good = true;
  for (const size of (process.env['READER_DOCUMENTS'] ?? SIZES).split(',').map(Number)) {
    console.log(size === 0 ? '\nthe built site' : `\n${size} generated articles`);
    good = (await (size === 0 ? benchBuilt() : benchGenerated(size))) && good;
  }
  return good;
}

function benchBuilt(): Promise<boolean> {
  const { outDir, base } = environment(process.env);
  if (!existsSync(outDir)) throw new Error(`There is no site at ${outDir}. Build it: npm run build`);
  return measure(outDir, base, null);
}

async function benchGenerated(documents: number): Promise<boolean> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-reader-'));
  const corpus = corpusOf(documents);
  const own = backgrounder('ours');
  await own.prepare(dir, corpus);
  const { command, ...options } = own.command(dir);
  const { wall, output } = await costOf(command, options);
  console.log(`${/\d+ pages, .*$/m.exec(output)?.[0] ?? ''} (${wall.toFixed(0)} s by the clock)\n`);
  const isGood = await measure(join(dir, own.output), '/', corpus);
  await rm(dir, { recursive: true });
  await rm(environment({ BRIEFING_DIR: dir }).cacheDir, { recursive: true, force: true });
  return isGood;
}

async function measure(dir: string, base: string, corpus: Corpus | null): Promise<boolean> {
  const { browser } = await launchBrowser();
  if (!browser) throw new Error('There is no browser on this machine.');
  const server = await serve({ dir, base });
  const served = { site: await openSite(dir, { base }), url: server.url, browser };
  const wanted = process.env['READER_BARS']?.split(',') ?? Object.keys(GROUPS);
  const bars: Bar[] = [];
  for (const name of wanted) bars.push(...((await GROUPS[name]?.(served)) ?? []));
  printTable(bars.map(({ holds, ...bar }) => ({ ...bar, '': holds ? '' : 'MISSED' })));
  if (corpus) await printVisits(browser, server.url, corpus);
  await browser.close();
  await server.close();
  return bars.every(({ holds }) => holds);
}
