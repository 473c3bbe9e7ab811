import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** A running browser, or the reason why there is none for each that was tried. */
export type Launched =
  | { readonly browser: Browser; readonly from: string }
  | { readonly browser: null; readonly reasons: readonly string[] };

interface Candidate {
  readonly from: string;
  readonly options: () => Promise<LaunchOptions> | LaunchOptions;
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Starts Chromium: the one that CHROME_PATH names, one of this machine, or the one that comes with the install.
 * A browser that is named but does not start is an error, not a reason to take another.
 * @param extra arguments of its command line besides ours
 */
export async function launchBrowser(
  env: NodeJS.ProcessEnv = process.env,
  extra: readonly string[] = [],
): Promise<Launched> {
  const reasons: string[] = [];
  for (const { from, options } of candidates(env)) {
    try {
      const { args = ARGS, ...rest } = await options();
      return { browser: await chromium.launch({ ...rest, args: [...args, ...extra] }), from };
    } catch (error) {
      reasons.push(`${from}: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`);
    }
  }
  return { browser: null, reasons };
}

function candidates(env: NodeJS.ProcessEnv): Candidate[] {
  const named = env['CHROME_PATH'];
  if (named) return [{ from: `CHROME_PATH (${named})`, options: () => ({ executablePath: named }) }];
  const found = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .filter((file) => existsSync(file));
  return [
    ...found.map((file) => ({ from: file, options: () => ({ executablePath: file }) })),
    ...['chrome', 'msedge'].map((channel) => ({
      from: `installed ${channel}`,
      options: () => ({ channel }),
    })),
    { from: '@sparticuz/chromium', options: shipped },
  ];
}

/** Its own list of arguments is left out: it holds `--single-process` and `--disable-web-security`. */
async function shipped(): Promise<LaunchOptions> {
  const { default: chromiumOfInstall } = await import('@sparticuz/chromium');
  return { executablePath: await chromiumOfInstall.executablePath(), args: [...ARGS, '--headless=shell'] };
}
