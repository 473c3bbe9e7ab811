import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BUDGETS, type Budgets } from '../inspect/checks/budgets.ts';
import { type Finding, formatFinding, type Verdict } from '../inspect/finding.ts';
import { CHECKS, publishedRecord } from '../inspect/index.ts';
import { openSite, type Site } from '../inspect/site.ts';
import { counted } from '../model/counted.ts';
import { UsageError } from '../model/userError.ts';
import { defineCommand, type Given, JSON_OPTION, type Options } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';
import { missingPackage } from './support/missingPackage.ts';
import { serve } from './support/serve.ts';

const OPTIONS = {
  base: {
    type: 'string',
    value: '<path>',
    help: 'the path that it was built for (default: read from its pages)',
  },
  published: {
    type: 'string',
    value: '<file>',
    help: 'the record of published addresses (default: content/published.txt beside the site)',
  },
  scripts: weight('scripts'),
  styles: weight('styles'),
  html: weight('html'),
  axe: { type: 'boolean', help: 'checks in a browser too, and fails when there is none' },
  'no-axe': { type: 'boolean', help: 'no browser (default: one is used when it can be had)' },
  json: JSON_OPTION,
} as const satisfies Options;

interface Asked {
  readonly folder: string;
  readonly base: string | undefined;
  readonly published: string | null;
  readonly budgets: Budgets;
  readonly axe: boolean | undefined;
}

interface Row extends Verdict {
  readonly name: string;
  /** Why it was not run. */
  readonly skipped?: string;
}

const SHOWN = 20;

/** Checks a finished site and prints what was found. */
export const checkSite = defineCommand({
  name: 'check-site',
  usage: `Checks a finished site: the folder that a build made, whatever it was built from.

  <folder>  the site (default: dist/ of BRIEFING_DIR)`,
  positionals: { usage: '[<folder>]', max: 1, wrong: 'Name one folder at most.' },
  options: OPTIONS,
  notes: [
    `Checks
${CHECKS.map(({ name, claim }) => `  ${name.padEnd(18)}  ${claim}`).join('\n')}
  axe                 a sample of every page type has no fault that axe-core knows, light and dark

A check whose package is not installed is skipped, and its line says which: html-validate, fast-xml-parser, axe-core and
playwright-core.`,
    ENVIRONMENT_HELP,
    'Exit code: 0 nothing found, 1 findings, 2 wrong usage.',
  ],
  async run(given, { env, say }) {
    const asked = await askedIn(given, env);
    const site = await openSite(asked.folder, { base: asked.base });
    const rows: Row[] = [];
    for (const { name, run } of CHECKS)
      rows.push(await unlessMissing(name, async () => ({ name, ...(await run(site, asked)) })));
    rows.push(await unlessMissing('axe', () => axeRow(site, asked.axe), asked.axe));
    const count = rows.reduce((sum, { findings }) => sum + findings.length, 0);
    for (const line of given.values.json ? jsonLines(rows) : tableLines(rows)) say(line);
    return count > 0 ? 1 : 0;
  },
});

async function askedIn(
  { values, positionals }: Given<typeof OPTIONS>,
  env: NodeJS.ProcessEnv,
): Promise<Asked> {
  if (values.axe && values['no-axe']) throw new UsageError('Give --axe or --no-axe, not both.');
  const { outDir, briefingDir } = environmentOf(env);
  const folder = positionals[0] ? resolve(positionals[0]) : outDir;
  const content = positionals[0] ? dirname(folder) : briefingDir;
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no site in ${folder}. Build it, or name its folder.`);
  if (values.published && !existsSync(values.published))
    throw new UsageError(`There is no file ${values.published}.`);
  return {
    folder,
    base: values.base === undefined ? undefined : environmentOf({ BASE: values.base }).base,
    published: await publishedRecord(values.published ?? join(content, 'content/published.txt')),
    budgets: {
      scripts: bytesOf(values.scripts, BUDGETS.scripts),
      styles: bytesOf(values.styles, BUDGETS.styles),
      html: bytesOf(values.html, BUDGETS.html),
    },
    axe: values['no-axe'] ? false : values.axe || undefined,
  };
}

function bytesOf(kilobytes: string | undefined, fallback: number): number {
  if (kilobytes === undefined) return fallback;
  if (Number(kilobytes) > 0) return Number(kilobytes) * 1024;
  throw new UsageError(`“${kilobytes}” is not a size. Give kilobytes, such as 6.`);
}

/**
 * A check, or why it was not run: some take packages that are not installed with this one, as they are large.
 * @param wanted whether it is a fault then
 */
async function unlessMissing(name: string, check: () => Promise<Row>, wanted = false): Promise<Row> {
  try {
    return await check();
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === null) throw error;
    const reason = `${missing} is not installed (npm install -D ${missing})`;
    const row = { name, examined: '', findings: [] };
    return wanted
      ? { ...row, findings: [{ file: 'no check', message: reason }] }
      : { ...row, skipped: reason };
  }
}

async function axeRow(site: Site, wanted: boolean | undefined): Promise<Row> {
  const row = { name: 'axe', examined: '', findings: [] };
  if (wanted === false) return { ...row, skipped: 'not asked for' };
  const { checkInBrowser } = await import('../inspect/axe.ts');
  const { dir, base } = site.around ?? site;
  const server = await serve({ dir, base });
  const url = server.url.replace(base, site.base);
  const verdict = await checkInBrowser(site, url).finally(() => server.close());
  if ('findings' in verdict) return { ...row, ...verdict };
  if (!wanted) return { ...row, skipped: 'no browser; name one in CHROME_PATH' };
  return { ...row, findings: verdict.reasons.map((message) => ({ file: 'no browser', message })) };
}

function* jsonLines(rows: readonly Row[]): Generator<string> {
  for (const { name, findings } of rows) {
    for (const finding of findings) yield JSON.stringify({ check: name, ...finding });
  }
}

function* tableLines(rows: readonly Row[]): Generator<string> {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, examined, skipped, findings } of rows) {
    const mark = skipped ? '–' : findings.length > 0 ? '✗' : '✓';
    const count = skipped ? '' : String(findings.length);
    yield `${mark} ${name.padEnd(width)}  ${count.padStart(5)}  ${skipped ? `skipped: ${skipped}` : examined}`;
    yield* shownFindings(findings);
  }
  const count = rows.reduce((sum, { findings }) => sum + findings.length, 0);
  yield `\n${counted(count, 'finding')}`;
}

function shownFindings(findings: readonly Finding[]): string[] {
  const shown = findings.slice(0, SHOWN).map((finding) => `    ${formatFinding(finding)}`);
  const rest = findings.length - shown.length;
  return rest > 0 ? [...shown, `    and ${rest} more`] : shown;
}

function weight(name: keyof Budgets) {
  const help = `what the ${name === 'html' ? 'HTML' : name} of a page may weigh after gzip (default: ${BUDGETS[name] / 1024})`;
  return { type: 'string', value: '<KB>', help } as const;
}
