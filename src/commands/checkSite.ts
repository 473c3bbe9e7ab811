import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUDGETS, type Budgets } from '../inspect/budgets.ts';
import { type Finding, formatFinding, type Verdict } from '../inspect/finding.ts';
import { CHECKS, publishedRecord } from '../inspect/index.ts';
import { openSite, type Site } from '../inspect/site.ts';
import { UsageError } from '../model/userError.ts';
import { placeOf } from './support/options.ts';
import { counted } from './support/progress.ts';
import { serve } from './support/serve.ts';
import { parseOrUsage } from './support/usage.ts';

const HELP = `npm run check:site [-- <folder>] [-- --axe | --no-axe] [-- --json]

Checks a finished site: the folder that npm run build made, whatever it was built from.

  <folder>            the site (default: dist/ of BRIEFING_DIR)
  --base <path>       the path that it was built for (default: read from its pages)
  --published <file>  the record of published addresses (default: content/published.txt beside the site)
  --scripts <KB>, --styles <KB>, --html <KB>
                      what a page may weigh after gzip (default: ${inKilobytes(BUDGETS)})
  --axe               checks in a browser too, and fails when there is none
  --no-axe            no browser (default: one is taken when it can be had)
  --json              one JSON object a finding
  --help              this text

Checks
${CHECKS.map(({ name, claim }) => `  ${name.padEnd(18)}  ${claim}`).join('\n')}
  axe                 a sample of every page type has no fault that axe-core knows, light and dark

Exit code: 0 nothing found, 1 findings, 2 wrong usage.`;

interface Asked {
  readonly folder: string;
  readonly base: string | undefined;
  readonly published: string | null;
  readonly budgets: Budgets;
  readonly axe: boolean | undefined;
  readonly json: boolean;
}

interface Row extends Verdict {
  readonly name: string;
  /** Why it was not run. */
  readonly skipped?: string;
}

const SHOWN = 20;

/**
 * Checks a finished site and prints what was found.
 * @param args command-line arguments, without the program
 * @param say takes each line of the report
 * @returns the exit code
 * @throws UsageError for arguments that are none
 */
export async function checkSite(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  say: (line: string) => void = console.log,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    say(HELP);
    return 0;
  }
  const asked = await readUsage(args, env);
  const site = await openSite(asked.folder, { base: asked.base });
  const rows: Row[] = [];
  for (const { name, run } of CHECKS) rows.push({ name, ...(await run(site, asked)) });
  rows.push(await axeRow(site, asked.axe));
  const count = rows.reduce((sum, { findings }) => sum + findings.length, 0);
  for (const line of asked.json ? jsonLines(rows) : tableLines(rows)) say(line);
  return count > 0 ? 1 : 0;
}

async function readUsage(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Asked> {
  const { values, positionals } = parsed(args);
  if (positionals.length > 1) throw new UsageError('Name one folder at most.');
  const { outDir } = placeOf(env);
  const folder = positionals[0] ? resolve(positionals[0]) : outDir;
  if (!existsSync(join(folder, 'index.html'))) throw new UsageError(`There is no site in ${folder}.`);
  if (values.published && !existsSync(values.published))
    throw new UsageError(`There is no file ${values.published}.`);
  return {
    folder,
    base: values.base === undefined ? undefined : placeOf({ BASE: values.base }).base,
    published: await publishedRecord(values.published ?? join(dirname(folder), 'content/published.txt')),
    budgets: {
      scripts: bytesOf(values.scripts, BUDGETS.scripts),
      styles: bytesOf(values.styles, BUDGETS.styles),
      html: bytesOf(values.html, BUDGETS.html),
    },
    axe: values.axe,
    json: values.json,
  };
}

function parsed(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const options = { base: string, published: string, scripts: string, styles: string, html: string };
  const switches = { axe: { type: 'boolean' }, json: { type: 'boolean', default: false } } as const;
  return parseOrUsage(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: { ...options, ...switches },
    }),
  );
}

function bytesOf(kilobytes: string | undefined, fallback: number): number {
  if (kilobytes === undefined) return fallback;
  if (Number(kilobytes) > 0) return Number(kilobytes) * 1024;
  throw new UsageError(`“${kilobytes}” is no weight. Give kilobytes, such as 6.`);
}

async function axeRow(site: Site, wanted: boolean | undefined): Promise<Row> {
  const row = { name: 'axe', examined: '', findings: [] };
  if (wanted === false) return { ...row, skipped: 'not asked for' };
  const { checkInBrowser } = await import('../inspect/axe.ts');
  const server = await serve({ dir: site.dir, base: site.base, port: 0, host: '127.0.0.1' });
  const verdict = await checkInBrowser(site, server.url).finally(() => server.close());
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

function inKilobytes({ scripts, styles, html }: Budgets): string {
  return [scripts, styles, html].map((bytes) => bytes / 1024).join(', ');
}
