import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { launchBrowser } from '../../src/inspect/launch.ts';

export interface OpenOptions {
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  readonly reducedMotion?: boolean;
  /** What is done with the page before it loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A page and what went wrong in it, gathered until it is closed. */
export interface OpenPage {
  readonly page: Page;
  /** Violations of the policy, dialogs, messages of the console, uncaught errors, failed requests. */
  readonly problems: string[];
  /** Requests to other origins than the site’s. */
  readonly thirdParty: string[];
  close(): Promise<void>;
}

/** Opens a page of the built site; `path` is below the base, without a first slash. */
export type Open = (path: string, options?: OpenOptions) => Promise<OpenPage>;

const HEIGHT = 800;

const launched = await launchBrowser();
if (launched.browser) console.log(`Browser: ${launched.from}`);
else
  console.warn(
    `No browser, so these tests are skipped. Name one in CHROME_PATH.\n${launched.reasons.join('\n')}`,
  );

/** The browser of all tests of this process, which ends with it; null when none could be had. */
export const { browser } = launched;

/** A block of tests with a browser; skipped when none can be had. */
export function describeInBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(browser === null)(name, () => {
    tests((path, options) => openPage(browser as Browser, inject('siteUrl'), path, options));
  });
}

/** Opens a page of a site and watches what goes wrong in it. @param site where it is served */
export async function openPage(
  browser: Browser,
  site: string,
  path: string,
  options: OpenOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: HEIGHT },
    colorScheme: options.scheme ?? 'light',
    javaScriptEnabled: options.javaScript ?? true,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  });
  const opened = { problems: [] as string[], thirdParty: [] as string[], close: () => context.close() };
  const page = await context.newPage();
  await watch(context, page, new URL(site).origin, opened);
  await options.prepare?.(page);
  await page.goto(new URL(path, site).href, { waitUntil: 'load' });
  // A development server may load the page anew when it has prepared its scripts.
  if (options.javaScript !== false) await page.evaluate(settle).catch(() => page.waitForLoadState());
  return { page, ...opened };
}

/** Waits, in the page, for the fonts and for what it does when it is idle. */
export async function settle(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestIdleCallback(resolve));
}

async function watch(
  context: BrowserContext,
  page: Page,
  origin: string,
  { problems, thirdParty }: Pick<OpenPage, 'problems' | 'thirdParty'>,
): Promise<void> {
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
      thirdParty.push(request.url());
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  await context.exposeFunction('reportViolation', (text: string) => problems.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report = (globalThis as unknown as { reportViolation(text: string): void }).reportViolation;
      report(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
