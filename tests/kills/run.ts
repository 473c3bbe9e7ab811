import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mulberry32 } from '../../bench/random.ts';
import { MANIFEST_FILE, parseManifest } from '../../src/inspect/manifest.ts';
import { verifyFolder } from '../../src/inspect/verify.ts';
import { build, cacheOf, copyOfFixture, filesOf, killBuild, removeBriefing } from '../builds.ts';

const HELP = `npm run test:kills [-- --kills 20] [-- --seed <number>]

Kills builds of a small briefing, with all that they have started, at random moments. After each, the site has to be
whole: the one before, or the new one; then a build is let go to its end, and has to give what a build without
accidents gives, with nothing beside it. Says the seed, so that a failure can be had again.
Exit code: 0 all held, 1 one did not.`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help) console.log(HELP);
else process.exitCode = await run(Number(values.kills), Number(values.seed ?? Date.now() % 0x7fff_ffff));

/** What the files of a site are, in one word. */
type Print = string;

async function run(kills: number, seed: number): Promise<number> {
  console.log(`${kills} kills, seed ${seed}`);
  const next = mulberry32(seed);
  const folder = await copyOfFixture();
  const [one, two] = [await versionOf(folder, 'one'), await versionOf(folder, 'two')];
  const faults: string[] = [];
  for (let number = 1; number <= kills; number += 1) {
    const [before, after] = number % 2 ? [two, one] : [one, two];
    await write(folder, after.name);
    const moment = Math.round(next() * after.milliseconds * 1.05);
    const killed = await killBuild(folder, {}, moment);
    const found = await faultsAfterKill(folder, [before.print, after.print]);
    const { code, output } = await build(folder);
    if (code !== 0) found.push(`the build after it ended with ${code}: ${output}`);
    if (printOf(folder) !== after.print) found.push('the build after it gave another site');
    found.push(...(await leftoversIn(folder)));
    console.log(`${found.length > 0 ? '✗' : '✓'} ${killed ? 'killed' : 'ended'} after ${moment} ms`);
    faults.push(...found.map((fault) => `kill ${number} after ${moment} ms: ${fault}`));
  }
  for (const fault of faults) console.log(fault);
  if (faults.length === 0) await removeBriefing(folder);
  else console.log(`The briefing is left in ${folder}`);
  return faults.length > 0 ? 1 : 0;
}

interface Version {
  readonly name: string;
  readonly print: Print;
  /** How long its build took. */
  readonly milliseconds: number;
}

/** Builds the briefing with another gloss. */
async function versionOf(folder: string, name: string): Promise<Version> {
  await write(folder, name);
  const begun = performance.now();
  const { code, output } = await build(folder);
  if (code !== 0) throw new Error(output);
  return { name, print: printOf(folder), milliseconds: performance.now() - begun };
}

async function write(folder: string, gloss: string): Promise<void> {
  const note = join(folder, 'content/entities/people/ana-okoro.md');
  const text = await readFile(note, 'utf8');
  await writeFile(note, text.replace(/^gloss: .*$/m, `gloss: the ${gloss} gloss`));
}

function printOf(folder: string): Print {
  return JSON.stringify(filesOf(join(folder, 'dist')));
}

async function faultsAfterKill(folder: string, whole: readonly Print[]): Promise<string[]> {
  const dist = join(folder, 'dist');
  if (!existsSync(join(dist, MANIFEST_FILE))) return ['there is no site'];
  const manifest = parseManifest(await readFile(join(dist, MANIFEST_FILE), 'utf8'));
  const differences = manifest ? verifyFolder(dist, manifest) : [];
  return [
    ...differences.map(({ file, message }) => `${file}: ${message}`),
    ...(whole.includes(printOf(folder)) ? [] : ['the site is neither the one before nor the new one']),
  ];
}

/** What a build that came to its end has no more use for. */
async function leftoversIn(folder: string): Promise<string[]> {
  const beside = (await readdir(folder)).filter((name) => !['content', 'dist', 'seeds'].includes(name));
  const cached = (await readdir(cacheOf(folder), { recursive: true })).filter((name) =>
    /\.part$|\.lock$|output-\d/.test(name),
  );
  return [...beside, ...cached].map((name) => `left over: ${basename(name)}`);
}
