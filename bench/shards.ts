import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashesOf } from '../src/cache/digest.ts';
import { environment } from '../src/read/environment.ts';
import { printTable } from './measure.ts';
import { agreement, printAgreement } from './searchAgreement.ts';
import { corpusOf } from './site/corpus.ts';
import { backgrounder } from './site/ours.ts';
import { type Cost, costOf } from './site/process.ts';

const USAGE = `npm run bench:shards -- [--n 1000] [--shards 4] [--extras] [--own-index]

Builds a generated corpus of n documents whole, then in shards, one after the other, as machines of their own would, and
joins them; says whether both sites are the same byte for byte, and with --own-index how far their searches agree.
Times of different runs do not compare: read the ratios of one run.`;

const CLI = join(import.meta.dirname, '../src/commands');

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    shards: { type: 'string', default: '4' },
    extras: { type: 'boolean', default: false },
    'own-index': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else await bench(Number(values.n), Number(values.shards));

async function bench(size: number, count: number): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-shards-'));
  try {
    const corpus = corpusOf(size);
    await backgrounder('', values.extras).prepare(dir, corpus);
    const costs = await build(dir, count);
    console.log(`\n${size} documents, ${corpus.entities.length} entities, ${count} shards\n`);
    printCosts(costs);
    if (values['own-index']) printAgreement(await agreement(join(dir, 'dist'), join(dir, 'joined'), corpus));
    else
      console.log(`The joined site is ${(await isSame(dir)) ? '' : 'NOT '}that of one build, byte for byte.`);
  } finally {
    await rm(dir, { recursive: true, force: true });
    await rm(environment({ BRIEFING_DIR: dir }).cacheDir, { recursive: true, force: true });
  }
}

async function build(dir: string, count: number): Promise<ReadonlyMap<string, Cost>> {
  const options = { cwd: dir, env: { BRIEFING_DIR: dir } };
  const run = (program: string, ...args: string[]): Promise<Cost> =>
    costOf([process.execPath, join(CLI, program), ...args], options);
  await mkdir(join(dir, 'shards'));
  const names = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
  const costs = new Map([['one build', await run('build.ts')]]);
  const own = values['own-index'] ? ['--own-index'] : [];
  for (const name of names) costs.set(`shard ${name}`, await run('build.ts', '--shard', name, ...own));
  const folders = names.map((name) => join(dir, 'shards', name.replace('/', '-of-')));
  return costs.set('join', await run('join.ts', ...folders, '--out', join(dir, 'joined')));
}

function printCosts(costs: ReadonlyMap<string, Cost>): void {
  const whole = costs.get('one build');
  printTable(
    [...costs].map(([step, { wall, cpu, peak }]) => ({
      step,
      'wall s': wall.toFixed(1),
      'cpu s': cpu.toFixed(1),
      'peak MB': (peak / 1e6).toFixed(0),
      '× wall': (wall / (whole?.wall ?? Number.NaN)).toFixed(2),
      '× cpu': (cpu / (whole?.cpu ?? Number.NaN)).toFixed(2),
    })),
  );
  for (const [step, { output }] of costs) {
    const times = output.matchAll(/^ {2}(\S.*?) {2,}([\d.]+) s$/gm);
    console.log(`${step}: ${Array.from(times, ([, name, time]) => `${name} ${time}`).join(', ')}`);
  }
}

async function isSame(dir: string): Promise<boolean> {
  const [one, joined] = await Promise.all(['dist', 'joined'].map((name) => hashesOf(join(dir, name))));
  return JSON.stringify([...(one ?? [])]) === JSON.stringify([...(joined ?? [])]);
}
