import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../src/commands/support/serve.ts';
import { launchBrowser } from '../src/inspect/launch.ts';
import { builtFiles, loadBriefing, place, urls } from '../tests/site.ts';

/** Not a dependency: it weighs more than all of ours together. */
const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const BAR = 100;

interface Result {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
  };
}

type Lighthouse = (url: string, flags: object) => Promise<Result>;

/** Scores of the built site in Lighthouse (mobile), one page of each type; false when one is below 100. */
export async function benchLighthouse(): Promise<boolean> {
  if (builtFiles('.html').length === 0) throw new Error('There is no site yet: npm run build makes one.');
  const lighthouse = await installed();
  const port = await freePort();
  const { browser } = await launchBrowser(process.env, [`--remote-debugging-port=${port}`]);
  if (!browser) throw new Error('There is no browser on this machine.');
  const server = await serve({ dir: place.outDir, base: place.base });
  let good = true;
  console.log(`${'page'.padEnd(44)}${CATEGORIES.join('  ')}  LCP    CLS`);
  for (const path of await pageOfEachType()) {
    const { lhr } = await lighthouse(new URL(path, server.url).href, {
      port,
      onlyCategories: CATEGORIES,
      logLevel: 'error',
    });
    const scores = CATEGORIES.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
    good &&= scores.every((score) => score >= BAR);
    const cells = scores.map((score, index) => String(score).padStart(CATEGORIES[index]?.length ?? 0));
    const [lcp, cls] = ['largest-contentful-paint', 'cumulative-layout-shift'].map(
      (name) => lhr.audits[name]?.displayValue,
    );
    console.log(`${path.padEnd(44)}${cells.join('  ')}  ${lcp}  ${cls}`);
  }
  await server.close();
  await browser.close();
  return good;
}

async function pageOfEachType(): Promise<string[]> {
  const { articles, entities, topics } = await loadBriefing();
  const fullest = entities.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
  return [
    urls.home,
    ...articles.slice(0, 1).map(({ id }) => urls.article(id)),
    ...(fullest ? [urls.entity(fullest.id)] : []),
    ...topics.slice(0, 1).map(({ id }) => urls.topic(id)),
    urls.section('entities'),
    urls.section('timeline'),
  ];
}

async function installed(): Promise<Lighthouse> {
  const folder = join(tmpdir(), `lighthouse-${VERSION}`);
  await mkdir(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules/lighthouse'))) {
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `lighthouse@${VERSION}`];
    await promisify(execFile)('npm', args);
  }
  const file = createRequire(join(folder, 'package.json')).resolve('lighthouse');
  return (await import(pathToFileURL(file).href)).default;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
