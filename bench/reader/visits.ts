import type { Browser, Page } from 'playwright-core';
import { median, printTable } from '../measure.ts';
import type { Corpus } from '../site/corpus.ts';

const VISITS = 3;
const KILOBYTE = 1024;

/** What one first visit to a page costs a reader. */
interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly elements: number;
  /** Milliseconds from the start of navigation to the largest paint, and to the end of loading. */
  readonly painted: number;
  readonly loaded: number;
}

/** What each type of page of a generated briefing costs who opens it first. */
export async function printVisits(browser: Browser, url: string, corpus: Corpus): Promise<void> {
  const rows = [];
  for (const [name, path] of Object.entries(pagesOf(corpus)))
    rows.push(...(await visits(browser, new URL(path, url).href)).map((all) => rowOf(name, all)));
  printTable(rows);
}

function pagesOf({ documents, entities, topics }: Corpus): Readonly<Record<string, string>> {
  const most = mostMentioned({ documents });
  return {
    'front page': '/',
    [`list of ${documents.length} articles`]: '/articles/',
    [`list of ${entities.length} entities`]: '/entities/',
    'one kind of them': '/browse/person/',
    'an article': `/articles/${documents[0]?.id}/`,
    [`an entity, ${most.count} mentions`]: `/entities/${most.id}/`,
    'the second page of its mentions': `/entities/${most.id}/mentions/2/`,
    'an entity, few mentions': `/entities/${entities.at(-1)?.id}/`,
    'sources and method': '/about/',
    'the timeline': '/timeline/',
    'a topic': `/topics/${topics[0]?.id}/`,
    'search, before the first key': '/search/',
  };
}

function mostMentioned({ documents }: Pick<Corpus, 'documents'>): { id: string; count: number } {
  const counts = new Map<string, number>();
  for (const piece of documents.flatMap(({ paragraphs }) => paragraphs.flat()))
    if (typeof piece !== 'string') counts.set(piece.entity, (counts.get(piece.entity) ?? 0) + 1);
  const [id = '', count = 0] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { id, count };
}

/** Readers who have never been there, together; none where a small briefing has no such page. */
async function visits(browser: Browser, url: string): Promise<Visit[][]> {
  if ((await fetch(url)).status === 404) return [];
  const made: Visit[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(
        request
          .sizes()
          .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize)
          // One that ends with the visit is not asked for its size any more.
          .catch(() => 0),
      );
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    made.push({ bytes, requests: sizes.length, ...(await timesOf(page)) });
    await context.close();
  }
  return [made];
}

function timesOf(page: Page): Promise<Pick<Visit, 'elements' | 'painted' | 'loaded'>> {
  return page.evaluate(async () => {
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      elements: document.querySelectorAll('*').length,
      painted,
      loaded: navigation?.loadEventEnd ?? 0,
    };
  });
}

function rowOf(page: string, all: readonly Visit[]): Record<string, string> {
  const of = (field: keyof Visit) => median(all.map((visit) => visit[field]));
  return {
    page,
    KB: (of('bytes') / KILOBYTE).toFixed(0),
    requests: String(of('requests')),
    elements: String(of('elements')),
    'ms, largest paint': of('painted').toFixed(0),
    'ms, loaded': of('loaded').toFixed(0),
  };
}
