import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { faultsOf } from '../../src/inspect/axe.ts';
import { samplePages } from '../../src/inspect/site.ts';
import { countShifts, shiftsIn } from '../../tests/browser/shifts.ts';
import { atMost, type Bar, type BarGroup, LAPTOP, look, PHONE, type Served } from './bars.ts';

const KILOBYTE = 1024;
const WIDTHS = [320, 375, 480, 640, 768, 960, 1024, 1200, 1280, 1440, 1680];

/** The bars of every page: a few of each type. */
export const everyPageBars: BarGroup = async (served) => {
  const bars: Bar[] = [];
  for (const path of samplePages(served.site)) bars.push(...(await barsOf(path, served)));
  return bars;
};

async function barsOf(path: string, served: Served): Promise<Bar[]> {
  const name = path || '/';
  const { styles, scripts, all, requests, moved } = await look(served, '404.html', PHONE, (page) =>
    firstVisit(page, new URL(path, served.url).href),
  );
  const { overflow, faults } = await look(served, path, LAPTOP, async (page) => ({
    overflow: await widestOverflow(page),
    faults: await faultsOf(page),
  }));
  return [
    atMost(name, 'styles, KB', 12, styles / KILOBYTE, 1),
    atMost(name, 'scripts before interaction, KB', 6, scripts / KILOBYTE, 1),
    atMost(name, 'first visit, KB', 120, all / KILOBYTE, 0),
    atMost(name, 'requests of a first visit', 12, requests),
    atMost(name, 'layout shift', 0, moved, 3),
    atMost(name, 'sideways, 320 to 1680, px', 0, overflow),
    {
      page: name,
      what: 'faults that axe finds',
      bar: '0',
      is: faults[0]?.split('\n')[0]?.slice(0, 60) ?? '0',
      holds: faults.length === 0,
    },
  ];
}

interface Visit {
  readonly styles: number;
  readonly scripts: number;
  readonly all: number;
  readonly requests: number;
  /** Cumulative layout shift. */
  readonly moved: number;
}

/** Bytes as a host with compression sends them, from a page that was never visited. */
async function firstVisit(page: Page, url: string): Promise<Visit> {
  // What the page before still loads is not of this visit.
  await page.waitForLoadState('networkidle');
  const loads: Promise<{ type: string; bytes: number }>[] = [];
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  page.on('response', (response) => {
    const load = response.body().catch(() => Buffer.alloc(0));
    const isText = /text|json|javascript|svg/.test(response.headers()['content-type'] ?? '');
    loads.push(
      load.then((body) => ({
        type: response.request().resourceType(),
        bytes: isText ? gzipSync(body).length : body.length,
      })),
    );
  });
  await countShifts(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const weights = await Promise.all(loads);
  const sum = (wanted: (type: string) => boolean) =>
    weights.reduce((total, { type, bytes }) => total + (wanted(type) ? bytes : 0), 0);
  return {
    styles: sum((type) => type === 'stylesheet'),
    scripts: sum((type) => type === 'script'),
    all: sum(() => true),
    requests: weights.length,
    moved: await shiftsIn(page),
  };
}

/** By how much the page is wider than its window, at the width at which it is widest. */
async function widestOverflow(page: Page): Promise<number> {
  let widest = 0;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: LAPTOP.height });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    widest = Math.max(widest, over);
  }
  return widest;
}
