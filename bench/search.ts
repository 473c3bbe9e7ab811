import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serve } from '../src/commands/support/serve.ts';
import { launchBrowser } from '../src/inspect/launch.ts';
import { environment } from '../src/read/environment.ts';
import { median, printTable } from './measure.ts';
import { type Corpus, corpusOf, type Document } from './site/corpus.ts';
import { backgrounder } from './site/ours.ts';
import { costOf } from './site/process.ts';

const DOCUMENTS = 2_000;
const QUERIES = 50;
/** Milliseconds between the keys of one who types quickly, and of most. */
const SPEEDS = [80, 200];
/** Milliseconds after the first results within which the others follow. */
const SETTLED = 700;
/** From the last key to the first results, milliseconds; and bytes transferred for a first search. */
const BARS = { latency: 150, bytes: 300 * 1024 };
/** What is written nowhere is taken for a slip when the keys rest, and no sooner: half a word is none either. Milliseconds. */
const CORRECTED = { kind: 'misspelling in a text', latency: 1000 };
const KILOBYTE = 1024;

interface Answer {
  readonly kind: string;
  /** Milliseconds from the last key to the first results of the whole query, and to all of them. */
  readonly first: number;
  readonly all: number;
  /** Of the first search of a reader: what was transferred from the opening of the dialog on. */
  readonly bytes: number;
  readonly requests: number;
}

/** A first search over a generated briefing, in a browser, by readers who each come anew; false when a bar is missed. */
export async function benchSearch(): Promise<boolean> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-search-'));
  const corpus = corpusOf(DOCUMENTS);
  const own = backgrounder('ours');
  await own.prepare(dir, corpus);
  const { command, ...options } = own.command(dir);
  await costOf(command, options);
  const server = await serve({ dir: join(dir, own.output), base: '/' });
  const line = await meter(server.port);
  const { browser } = await launchBrowser();
  if (!browser) throw new Error('There is no browser on this machine.');
  const answers: Answer[] = [];
  for (const { kind, query } of queriesOf(corpus)) {
    for (const delay of SPEEDS) {
      const context = await browser.newContext();
      const answer = await firstSearch(context, line, query, delay);
      answers.push({ kind: `${kind}, ${delay} ms a key`, ...answer });
      await context.close();
    }
  }
  await browser.close();
  line.close();
  await server.close();
  const index = await sizeOf(join(dir, own.output, 'pagefind'));
  await rm(dir, { recursive: true });
  await rm(environment({ BRIEFING_DIR: dir }).cacheDir, { recursive: true, force: true });
  return report(answers, index);
}

interface Meter {
  readonly url: string;
  /** What has gone to the reader, heads included; a browser does not tell what its workers load. */
  bytes(): number;
  close(): void;
}

/** A line to a port that counts what comes back on it. */
async function meter(port: number): Promise<Meter> {
  let bytes = 0;
  const relay = createServer((reader) => {
    const site = connect(port, '127.0.0.1');
    site.on('data', (data) => {
      bytes += data.length;
    });
    reader.pipe(site).pipe(reader);
    for (const end of [reader, site]) end.on('error', () => [reader, site].map((one) => one.destroy()));
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(relay.address() as AddressInfo).port}/`;
  return { url, bytes: () => bytes, close: () => void relay.close() };
}

/** Types a query key by key into the dialog of the front page. */
async function firstSearch(
  context: BrowserContext,
  line: Meter,
  query: string,
  delay: number,
): Promise<Omit<Answer, 'kind'>> {
  const page = await context.newPage();
  await page.goto(line.url, { waitUntil: 'networkidle' });
  await watch(page);
  const before = line.bytes();
  let requests = 0;
  context.on('request', () => {
    requests += 1;
  });
  await page.keyboard.press('/');
  await page.keyboard.type(query, { delay });
  await page.locator(`.search-dialog [data-term=${JSON.stringify(query)}]`).waitFor({ state: 'attached' });
  await page.waitForTimeout(SETTLED);
  await page.waitForLoadState('networkidle');
  return { ...(await drawnFor(page, query)), bytes: line.bytes() - before, requests };
}

interface Watched {
  keyed: number;
  readonly drawn: { readonly term: string; readonly at: number }[];
}

/** Notes when a key is pressed, and when results of which term are on the screen. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = { keyed: 0, drawn: [] };
    Object.assign(globalThis, { watched });
    const options = { childList: true, subtree: true, attributeFilter: ['data-term'] };
    addEventListener('keydown', () => (watched.keyed = performance.now()), { capture: true });
    new MutationObserver(() => {
      const results = document.querySelector<HTMLElement>('.search-dialog [data-term]');
      const { term = '' } = results?.dataset ?? {};
      requestAnimationFrame(() => watched.drawn.push({ term, at: performance.now() }));
    }).observe(document.body, options);
  });
}

async function drawnFor(page: Page, query: string): Promise<Pick<Answer, 'first' | 'all'>> {
  const watched = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  const times = watched.drawn.flatMap(({ term, at }) => (term === query ? [at - watched.keyed] : []));
  return { first: Math.min(...times), all: Math.max(...times) };
}

/** Names, halves of names, misspellings of names and of words, and words of sentences, from all over the corpus. */
function queriesOf({ documents, entities }: Corpus): { kind: string; query: string }[] {
  const step = Math.floor(entities.length / QUERIES);
  return Array.from({ length: QUERIES }, (_, index) => {
    const { name, alias } = entities[index * step] ?? { name: '', alias: '' };
    const kinds = [
      { kind: 'name', query: name },
      { kind: 'while typing', query: name.slice(0, -2) },
      { kind: 'misspelling', query: slipIn(alias) },
      { kind: CORRECTED.kind, query: slipIn(longestOf(wordsOf(documents[index * step]))) },
      { kind: 'words of a sentence', query: wordsOf(documents[index * step]) },
    ];
    return kinds[index % kinds.length] as { kind: string; query: string };
  });
}

/** Leaves out the third letter. */
function slipIn(word: string): string {
  return word.slice(0, 2) + word.slice(3);
}

function longestOf(words: string): string {
  return words.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
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
  const kinds = Map.groupBy(answers, ({ kind }) => kind);
  const rows = [...[...kinds].toSorted(), ['all', answers] as const].map(([kind, some]) => {
    const times = some.map(({ first }) => first);
    const bytes = some.map((one) => one.bytes);
    return {
      'kind of query': kind,
      n: String(some.length),
      'first, ms, median': median(times).toFixed(0),
      '95 %': percentile(times, 0.95).toFixed(0),
      'all, ms, median': median(some.map(({ all }) => all)).toFixed(0),
      'KB, median': (median(bytes) / KILOBYTE).toFixed(0),
      'KB, most': (Math.max(...bytes) / KILOBYTE).toFixed(0),
      requests: String(median(some.map(({ requests }) => requests))),
    };
  });
  printTable(rows);
  console.log(`\nindex: ${(index / DOCUMENTS / KILOBYTE).toFixed(1)} KB a document`);
  const isQuick = [...kinds].every(([kind, some]) => {
    const bar = kind.startsWith(CORRECTED.kind) ? CORRECTED.latency : BARS.latency;
    const times = some.map(({ first }) => first);
    return percentile(times, 0.95) <= bar;
  });
  return isQuick && answers.every(({ bytes }) => bytes <= BARS.bytes);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
