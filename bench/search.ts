import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { serve } from '../src/cli/serve.ts';
import { launchBrowser } from '../src/inspect/launch.ts';
import { median, printTable } from './measure.ts';
import { type Corpus, corpusOf, type Document } from './site/corpus.ts';
import { backgrounder } from './site/ours.ts';
import { costOf } from './site/process.ts';

const DOCUMENTS = 2_000;
const QUERIES = 24;
/** From the last key to the first results, milliseconds; and bytes transferred for a first search. */
const BARS = { latency: 150, bytes: 300 * 1024 };
const KILOBYTE = 1024;

interface Answer {
  readonly kind: string;
  readonly milliseconds: number;
  /** Of the first search of a reader: what was transferred from the opening of the dialog on. */
  readonly bytes: number;
  readonly requests: number;
}

/** A first search over a generated briefing, in a browser, by readers who each come anew; false when a bar is missed. */
export async function benchSearch(): Promise<boolean> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-search-'));
  const corpus = corpusOf(DOCUMENTS);
  const own = backgrounder('ours', false);
  await own.prepare(dir, corpus);
  const { command, ...options } = own.command(dir);
  await costOf(command, options);
  const server = await serve({ dir: join(dir, own.output), base: '/', port: 0, host: '127.0.0.1' });
  const { server: browserServer } = await launchBrowser();
  if (!browserServer) throw new Error('There is no browser on this machine.');
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const answers: Answer[] = [];
  for (const { kind, query } of queriesOf(corpus)) {
    const context = await browser.newContext();
    answers.push({ kind, ...(await firstSearch(context, server.url, query)) });
    await context.close();
  }
  await browserServer.close();
  await server.close();
  const index = await sizeOf(join(dir, own.output, 'pagefind'));
  await rm(dir, { recursive: true });
  for (const cache of own.caches(dir)) await rm(cache, { recursive: true, force: true });
  return report(answers, index);
}

/** Types a query key by key into the dialog of the front page. */
async function firstSearch(
  context: BrowserContext,
  url: string,
  query: string,
): Promise<Omit<Answer, 'kind'>> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const finished: Promise<number>[] = [];
  // Those of workers too, in which the index is read.
  context.on('requestfinished', (request) => {
    finished.push(
      request
        .sizes()
        .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  await page.keyboard.press('/');
  await page.keyboard.type(query.slice(0, -1), { delay: 80 });
  await page.waitForTimeout(500);
  const milliseconds = await lastKey(page, query.slice(-1));
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(finished)).reduce((sum, size) => sum + size, 0);
  return { milliseconds, bytes, requests: finished.length };
}

/** Presses the last key; the time until the results are drawn anew. */
async function lastKey(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const drawn = new Promise<number>((resolve) => {
      let pressed = 0;
      addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
      new MutationObserver((_records, observer) => {
        if (pressed === 0) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - pressed));
      }).observe(document.querySelector('.search-dialog') as Element, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { drawn });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn);
}

/** Names, halves of names, misspellings and words of sentences, from all over the corpus. */
function queriesOf({ documents, entities }: Corpus): { kind: string; query: string }[] {
  const step = Math.floor(entities.length / QUERIES);
  return Array.from({ length: QUERIES }, (_, index) => {
    const { name, alias } = entities[index * step] ?? { name: '', alias: '' };
    const kinds = [
      { kind: 'name', query: name },
      { kind: 'while typing', query: name.slice(0, -2) },
      { kind: 'misspelling', query: `${alias.slice(0, 2)}${alias.slice(3)}` },
      { kind: 'words of a sentence', query: wordsOf(documents[index * step]) },
    ];
    return kinds[index % kinds.length] as { kind: string; query: string };
  });
}

function wordsOf(document: Document | undefined): string {
  const piece = document?.paragraphs[1]?.find((one) => typeof one === 'string' && one.split(' ').length > 5);
  return String(piece ?? '')
    .split(' ')
    .slice(1, 4)
    .join(' ');
}

async function sizeOf(dir: string): Promise<number> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function report(answers: readonly Answer[], index: number): boolean {
  const rows = [...Map.groupBy(answers, ({ kind }) => kind), ['all', answers] as const].map(
    ([kind, some]) => {
      const times = some.map(({ milliseconds }) => milliseconds);
      const bytes = some.map((one) => one.bytes);
      return {
        'kind of query': kind,
        n: String(some.length),
        'ms, median': median(times).toFixed(0),
        'ms, 95 %': percentile(times, 0.95).toFixed(0),
        'KB, median': (median(bytes) / KILOBYTE).toFixed(0),
        'KB, most': (Math.max(...bytes) / KILOBYTE).toFixed(0),
        requests: String(median(some.map(({ requests }) => requests))),
      };
    },
  );
  printTable(rows);
  console.log(`\nindex: ${(index / DOCUMENTS / KILOBYTE).toFixed(1)} KB a document`);
  const slow =
    percentile(
      answers.map(({ milliseconds }) => milliseconds),
      0.95,
    ) > BARS.latency;
  return !slow && answers.every(({ bytes }) => bytes <= BARS.bytes);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
