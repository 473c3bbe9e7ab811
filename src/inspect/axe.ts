import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { counted } from '../model/counted.ts';
import type { Finding, Verdict } from './finding.ts';
import { launchBrowser } from './launch.ts';
import { type Site, samplePages } from './site.ts';

/** Rules by tag or by name. */
export type AxeRules = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

const WCAG: AxeRules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What another colour scheme can change. */
const COLOURS: AxeRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const WIDTHS = [375, 1280];

/** Why there is no browser: one line for each that was tried. */
export interface NoBrowser {
  readonly reasons: readonly string[];
}

/**
 * What axe-core finds in a sample of every page type, narrow and wide, light and dark.
 * @param url where the site is served, with its base
 */
export async function checkInBrowser(site: Site, url: string): Promise<Verdict | NoBrowser> {
  const { browser, ...launched } = await launchBrowser();
  if (!browser) return { reasons: 'reasons' in launched ? launched.reasons : [] };
  const sample = samplePages(site);
  const findings: Finding[] = [];
  try {
    const page = await browser.newPage();
    for (const path of sample) {
      await page.goto(new URL(path, url).href, { waitUntil: 'load' });
      findings.push(...(await faultsOf(page)).map((message) => ({ file: path || 'index.html', message })));
    }
  } finally {
    await browser.close();
  }
  return { examined: `${counted(sample.length, 'page')}, narrow and wide, light and dark`, findings };
}

/** What axe-core finds in a page at each width, light and dark; each fault with where it was seen. */
export async function faultsOf(page: Page, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [colorScheme, rules] of [
      ['light', WCAG],
      ['dark', COLOURS],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await accessibilityFaults(page, rules);
      faults.push(...found.map((fault) => `${fault} (${width} px, ${colorScheme})`));
    }
  }
  return faults;
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe-core finds in a page as it is.
 * @returns one line for each element that violates a rule
 */
export async function accessibilityFaults(page: Page, rules: AxeRules): Promise<string[]> {
  // Evaluated by the debugger, which the page’s policy does not bind.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate(async ({ type, values }) => {
    // The script of axe-core has put it there.
    const { axe } = globalThis as unknown as { axe: Axe };
    return axe.run(document, { runOnly: { type, values: [...values] }, resultTypes: ['violations'] });
  }, rules);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

interface Axe {
  run(root: Document, options: RunOptions): Promise<AxeResults>;
}
