import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** One part of the test run; those of vitest count their tests, any other counts as one. */
interface Stage {
  readonly name: string;
  readonly program: readonly string[];
  /** Stages that must have passed before. */
  readonly needs?: readonly string[];
  readonly vitest?: boolean;
}

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly milliseconds: number;
  readonly output: string;
}

const ROOT = join(import.meta.dirname, '..');
const HELP = `npm test [-- --only <stage>[,<stage>…]]

Stages: build, unit, types (of modules), components (types of .astro files), lint, unused (files and packages), site (tests of
the built pages, and builds of others), browser (pages in a real browser), package (what npm publishes, and search). site,
browser and package test what is in dist/ when build is left out.`;

/** More of them check the same types again, each on a core of its own. */
const ONE_CHECKER = ['--checkers', '1'];
const COMPONENTS = ['--noSync', '--tsconfig', 'tsconfig.astro.json', '--minimumFailingSeverity', 'warning'];

/** Node reads TypeScript by itself. Only watching needs Vite between, to read a module again. */
const BY_NODE = '--experimental.viteModuleRunner=false';

/** Where the programs of all stages, and what they start, find their modules compiled. */
const COMPILED = join(ROOT, 'node_modules/.cache/node');

const STAGES: readonly Stage[] = [
  { name: 'build', program: [bin('astro', 'bin/astro.mjs'), 'build'] },
  { name: 'unit', program: vitest('unit'), vitest: true },
  // The longest, so begun as soon as there is a site.
  { name: 'site', program: vitest('build'), vitest: true, needs: ['build'] },
  { name: 'browser', program: vitest('browser'), vitest: true, needs: ['build'] },
  { name: 'package', program: vitest('package'), vitest: true, needs: ['build'] },
  // After the build, which writes the types of the content.
  {
    name: 'types',
    program: [bin('typescript-native', 'bin/tsc'), '--noEmit', ...ONE_CHECKER],
    needs: ['build'],
  },
  { name: 'components', program: [bin('astro', 'bin/astro.mjs'), 'check', ...COMPONENTS], needs: ['build'] },
  { name: 'lint', program: [bin('@biomejs/biome', 'bin/biome'), 'ci', '--colors=off', '.'] },
  { name: 'unused', program: [bin('knip', 'bin/knip.js'), '--no-progress', '--no-config-hints'] },
];

/** As many as the machine that this must be quick on has cores. */
const AT_ONCE = 2;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const chosen = STAGES.filter(({ name }) => !values.only || values.only.split(',').includes(name));
  if (!values.only)
    console.log(
      'All stages, two at a time; each is shown when it ends. Takes two to five minutes on two cores.',
    );
  const begun = performance.now();
  const outcomes = chosen.length > 0 ? await runAll(chosen) : [nothingChosen(values.only ?? '')];
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + count(one), 0);
  const failed = sum((one) => one.failed);
  const skipped = sum((one) => one.skipped);
  console.log(`\nTotal ${seconds(performance.now() - begun)}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  console.log(`${sum((one) => one.passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Runs stages as their needs allow; a stage whose need failed fails too. */
async function runAll(stages: readonly Stage[]): Promise<Outcome[]> {
  const work = await mkdtemp(join(tmpdir(), 'tests-'));
  await mkdir(temporaryIn(work));
  const waiting = [...stages];
  const running = new Map<string, Promise<Outcome>>();
  const done = new Map<string, Outcome>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ needs = [] }) =>
      needs.every((need) => done.has(need) || !stages.some(({ name }) => name === need)),
    );
    if (next !== -1 && running.size < AT_ONCE) {
      const [stage] = waiting.splice(next, 1) as [Stage];
      const broken = stage.needs?.find((need) => done.get(need)?.failed);
      running.set(stage.name, broken ? Promise.resolve(notRun(stage, broken)) : run(stage, work));
      continue;
    }
    const outcome = await Promise.race(running.values());
    running.delete(outcome.name);
    done.set(outcome.name, outcome);
    tell(outcome);
  }
  await rm(work, { recursive: true, force: true });
  return [...done.values()];
}

async function run({ name, program, vitest: isVitest }: Stage, work: string): Promise<Outcome> {
  const report = join(work, `${name}.json`);
  const args = isVitest ? [...program, `--outputFile.json=${report}`] : program;
  const begun = performance.now();
  const { code, output } = await finish(args, temporaryIn(work));
  const milliseconds = performance.now() - begun;
  const counts = (isVitest && existsSync(report) && countsOf(await readFile(report, 'utf8'))) || {
    passed: 0,
    failed: 0,
    skipped: 0,
  };
  const passed = isVitest ? counts.passed : Number(code === 0);
  // A failure outside any test, in a setup or in the program itself, is a failure too.
  const failed = Math.max(counts.failed, Number(code !== 0));
  return { name, passed, failed, skipped: counts.skipped, milliseconds, output };
}

/** What the stages leave behind goes with it. */
function temporaryIn(work: string): string {
  return join(work, 'tmp');
}

function finish(args: readonly string[], temporary: string): Promise<{ code: number; output: string }> {
  const env = {
    NODE_COMPILE_CACHE: COMPILED,
    ...process.env,
    TMPDIR: temporary,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function countsOf(report: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    report,
  ) as Record<string, number>;
  const failed = numFailedTests || (numFailedTestSuites ?? 0);
  return { passed: numPassedTests ?? 0, failed: failed ?? 0, skipped: numPendingTests ?? 0 };
}

function tell({ name, passed, failed, skipped, milliseconds, output }: Outcome): void {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(10)} ${seconds(milliseconds).padStart(7)}  ${counts}`);
  const shown = failed > 0 ? output.trimEnd() : (/^No browser.*$/m.exec(output)?.[0] ?? '');
  if (shown) console.log(shown.replace(/^/gm, '  │ '));
}

function notRun({ name }: Stage, need: string): Outcome {
  return { name, passed: 0, failed: 1, skipped: 0, milliseconds: 0, output: `Not run: ${need} failed.` };
}

function nothingChosen(only: string): Outcome {
  console.log(`There is no stage “${only}”.\n\n${HELP}`);
  return { name: 'none', passed: 0, failed: 1, skipped: 0, milliseconds: 0, output: '' };
}

function vitest(project: string): string[] {
  const reporters = ['--reporter=dot', '--reporter=json'];
  return [bin('vitest', 'vitest.mjs'), 'run', '--project', project, BY_NODE, ...reporters];
}

/** A program of a package, to be run with the Node that runs this file. */
function bin(name: string, path: string): string {
  return join(ROOT, 'node_modules', name, path);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
