import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkDoubling } from './doubling/index.ts';
import { casesOf, PROPERTIES } from './properties.ts';

const HELP = `npm run fuzz [-- --cases 100000] [-- --seed <number>] [-- --only <words of a claim>]
npm run fuzz -- --doubling [--only <words of a name>]

Generates cases for each property and says the seed, so that a failure can be had again. With --doubling: doubles texts
of every shape and whole briefings instead, and says whose time grows faster than they do.
Exit code: 0 all hold, 1 one does not.`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    only: { type: 'string' },
    doubling: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

if (values.help) console.log(HELP);
else if (values.doubling) process.exitCode = checkDoubling(values.only) > 0 ? 1 : 0;
else process.exitCode = await run(Number(values.cases), Number(values.seed ?? Date.now() % 0x7fff_ffff));

async function run(cases: number, seed: number): Promise<number> {
  console.log(`${cases} cases, seed ${seed}`);
  let failures = 0;
  for (const one of PROPERTIES.filter(({ claim }) => claim.includes(values.only ?? ''))) {
    const begun = performance.now();
    const details = await fc.check(one.property, { seed, numRuns: casesOf(one, cases), endOnFailure: false });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${details.failed ? '✗' : '✓'} ${one.claim}: ${details.numRuns} cases in ${seconds} s`);
    if (!details.failed) continue;
    failures += 1;
    console.log(fc.defaultReportMessage(details)?.replace(/^/gm, '    '));
  }
  return failures > 0 ? 1 : 0;
}
