import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { median, printTable } from '../measure.ts';
import { plainAstro } from './astro.ts';
import { type Corpus, corpusOf, mentionCount } from './corpus.ts';
import { eleventy } from './eleventy.ts';
import { backgrounder } from './ours.ts';
import { type Cost, costOf } from './process.ts';
import { printProfile, profiled } from './profile.ts';
import type { Contestant } from './write.ts';

const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  ours: backgrounder('Backgrounder'),
  public: backgrounder('… with a public address, cards too', { site: 'https://bench.example' }),
  bare: backgrounder('… cards and exports off', { isBare: true }),
  astro: plainAstro,
  eleventy,
};
/** By name: how the tables call them. */
const SCENARIOS = {
  cold: 'cold',
  warm: 'nothing changed',
  document: 'one document changed',
  entity: 'one entity renamed',
} as const;
type Scenario = keyof typeof SCENARIOS;
const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly Scenario[];

const USAGE = `npm run bench:site -- [--n 100,1000] [--only ours,public,bare,astro,eleventy] [--scenarios ${SCENARIO_NAMES}] [--rounds 1] [--keep] [--profile]

Builds a generated corpus of n documents with this generator and, with the links already in its Markdown, with others.
Times of different runs do not compare: read the ratios of one round. Cold is as after npm ci, with nothing kept of the
content. --profile names the costliest functions of each build of Backgrounder; its times are those of a profiled build.`;

/** One program at one size: the folder in which it works, and what each scenario cost, by round. */
interface Entrant {
  readonly contestant: Contestant;
  readonly dir: string;
  readonly costs: Record<Scenario, Cost[]>;
}

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100,1000' },
    only: { type: 'string', default: 'ours,public,bare,astro,eleventy' },
    scenarios: { type: 'string', default: SCENARIO_NAMES.join(',') },
    rounds: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else for (const size of values.n.split(',').map(Number)) await benchSize(size);

async function benchSize(size: number): Promise<void> {
  const corpus = corpusOf(size);
  const root = await mkdtemp(join(tmpdir(), 'bench-site-'));
  try {
    const entrants = await enter(root, corpus);
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const scenario of SCENARIO_NAMES.filter((one) => values.scenarios.split(',').includes(one))) {
        for (const entrant of entrants) {
          entrant.costs[scenario].push(await run(entrant, scenario, corpus, round));
        }
      }
    }
    console.log(
      `\n${size} documents, ${corpus.entities.length} entities, ${mentionCount(corpus)} mentions\n`,
    );
    await report(entrants);
    if (values.keep) console.log(`\nkept: ${root}`);
  } finally {
    if (!values.keep) await rm(root, { recursive: true, force: true });
  }
}

async function enter(root: string, corpus: Corpus): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  for (const name of values.only.split(',')) {
    const contestant = CONTESTANTS[name];
    if (!contestant) throw new Error(`There is no ${name}. ${USAGE}`);
    const dir = join(root, name);
    await mkdir(dir);
    if (await contestant.prepare(dir, corpus)) {
      entrants.push({ contestant, dir, costs: { cold: [], warm: [], document: [], entity: [] } });
    } else console.log(`${contestant.name} is left out: it could not be installed.`);
  }
  return entrants;
}

/** Each scenario changes something else in each round, so that none finds what it made before. */
async function run(
  { contestant, dir }: Entrant,
  scenario: Scenario,
  corpus: Corpus,
  round: number,
): Promise<Cost> {
  if (scenario === 'cold') {
    for (const path of [contestant.output, ...contestant.caches(dir)]) {
      await rm(isAbsolute(path) ? path : join(dir, path), { recursive: true, force: true });
    }
  }
  const document = corpus.documents[round * 7];
  const entity = corpus.entities[round + 3];
  if (scenario === 'document' && document) {
    const paragraphs = [
      ...document.paragraphs,
      ...(corpus.documents[round * 7 + 1]?.paragraphs ?? []).slice(0, 1),
    ];
    await contestant.writeDocument(dir, { ...document, paragraphs });
  }
  if (scenario === 'entity' && entity) {
    await contestant.writeEntity(dir, { ...entity, name: `Renamed ${entity.alias}`, aliases: [entity.name] });
  }
  const { command, cwd, env } = contestant.command(dir);
  const options = { cwd, ...(env && { env }) };
  if (!values.profile || contestant === plainAstro || contestant === eleventy)
    return costOf(command, options);
  const profiles = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  const cost = await costOf(profiled(command, profiles), options);
  console.log(`\n${contestant.name}, ${SCENARIOS[scenario]}`);
  await printProfile(profiles);
  await rm(profiles, { recursive: true });
  return cost;
}

async function report(entrants: readonly Entrant[]): Promise<void> {
  const cold = entrants.find(({ contestant }) => contestant === plainAstro)?.costs.cold ?? [];
  printTable(
    entrants.flatMap(({ contestant, costs }) =>
      SCENARIO_NAMES.filter((scenario) => costs[scenario].length > 0).map((scenario) => ({
        program: contestant.name,
        run: SCENARIOS[scenario],
        'wall s': seconds(costs[scenario], 'wall'),
        'cpu s': seconds(costs[scenario], 'cpu'),
        'peak MB': (median(costs[scenario].map(({ peak }) => peak)) / 1e6).toFixed(0),
        '× wall': ratio(costs[scenario], cold, 'wall'),
        '× cpu': ratio(costs[scenario], cold, 'cpu'),
        '× memory': ratio(costs[scenario], cold, 'peak'),
      })),
    ),
  );
  console.log('× is of the cold build of plain Astro in the same round.\n');
  const sites = await Promise.all(
    entrants.map(async ({ contestant, dir }) => ({
      program: contestant.name,
      ...(await contentsOf(join(dir, contestant.output))),
    })),
  );
  printTable(sites);
}

function seconds(costs: readonly Cost[], field: 'wall' | 'cpu'): string {
  return median(costs.map((cost) => cost[field])).toFixed(1);
}

function ratio(costs: readonly Cost[], base: readonly Cost[], field: 'wall' | 'cpu' | 'peak'): string {
  if (base.length === 0) return '';
  return median(costs.map((cost, round) => cost[field] / (base[round]?.[field] ?? Number.NaN))).toFixed(2);
}

async function contentsOf(dir: string): Promise<Record<string, string>> {
  const entries = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const files = await Promise.all(
    entries.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path: path.slice(dir.length + 1), bytes: (await stat(path)).size };
    }),
  );
  const megabytes = (some: readonly { bytes: number }[]): string =>
    (some.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1);
  const index = files.filter(({ path }) => path.startsWith('pagefind/'));
  return {
    pages: String(files.filter(({ path }) => path.endsWith('.html')).length),
    files: String(files.length),
    MB: megabytes(files),
    'index files': String(index.length),
    'index MB': megabytes(index),
  };
}
