import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pagesReport } from '../../inspect/checks/pagesReport.ts';
import { offersArchive, startArchive } from '../../integration/beside/archive.ts';
import { complete, type Finished } from '../../integration/beside/finish.ts';
import { Jobs } from '../../integration/beside/job.ts';
import { openOutput } from '../../integration/output.ts';
import { generator } from '../../integration/program.ts';
import { counted } from '../../model/counted.ts';
import { shardFrom } from '../../model/shard.ts';
import { UserError } from '../../model/userError.ts';
import { archivedIn } from '../../outputs/offline/index.ts';
import { mismatches, type Stamped } from '../../staging/mismatches.ts';
import { damageTo, readStamp, STAMP_FILE } from '../../staging/shard.ts';
import { urlsFor } from '../../views/context/urls.ts';
import type { Progress } from './progress.ts';

export interface JoinOptions {
  /** The folder of the site. */
  readonly outDir: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

const FAULTS_SHOWN = 20;
const AT_ONCE = 32;

/**
 * Makes one site of the shards that it was built in, and publishes it in one exchange: what one build would have made, byte
 * for byte,
 * @param dirs the folders of the shards, in any order
 * @throws a UserError when a shard is missing, there twice, damaged or of another build, or a link leads nowhere
 */
export async function joinShards(
  dirs: readonly string[],
  { outDir, progress, signal }: JoinOptions,
): Promise<Finished> {
  const shards = await progress.step('Check', () => fitting(dirs));
  const [{ stamp }] = shards as [Stamped];
  const output = await openOutput({
    outDir,
    workDir: dirname(outDir),
    lock: `${outDir}.lock`,
    onWait: (holder) => progress.say(`Waiting for another process (${holder}) that writes ${outDir}.`),
  });
  const { base, site, lang, pages } = stamp;
  await progress.step('Files', () => copyAll(shards, output.next));
  signal.throwIfAborted();
  const urls = urlsFor({ base, site: site ?? undefined });
  const whole = await complete(
    output.next,
    { urls, lang, generator: generator(), isWhole: true },
    {
      contents: new Map(),
      report: (coming) => pagesReport(output.next, { base, origin: site, isWhole: true, coming }),
      indexed: null,
      archiving: offersArchive(output.next, urls)
        ? startArchive(output.next, output.outDir, { urls, lang }, pages, archivedIn(output.next), new Jobs())
        : null,
    },
    progress.step,
  );
  await output.publish();
  return whole;
}

/** The shards by their number. */
async function fitting(dirs: readonly string[]): Promise<Stamped[]> {
  const read = await Promise.all(dirs.map(async (dir) => ({ dir, stamp: await readStamp(dir) })));
  const unstamped = read.filter(({ stamp }) => stamp === null);
  const shards = read.filter((one): one is Stamped => one.stamp !== null);
  const faults = [
    ...unstamped.map(
      ({ dir }) =>
        `${dir} is not a finished shard: it has no ${STAMP_FILE}. Build it with SHARD=1/4 npm run build, for each part.`,
    ),
    ...mismatches(shards),
  ];
  // Reading every file is worth it only when they fit.
  if (faults.length === 0) {
    for (const { dir, stamp } of shards) {
      faults.push(...(await damageTo(dir, stamp)).map((fault) => `${dir}: ${fault}`));
    }
  }
  if (faults.length > 0) throw new UserError(report(faults));
  return shards.toSorted((a, b) => numberOf(a) - numberOf(b));
}

function report(faults: readonly string[]): string {
  const rest = faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more`] : [];
  const count = counted(faults.length, 'reason');
  return [
    ...faults.slice(0, FAULTS_SHOWN),
    ...rest,
    '',
    `${count} not to join them: nothing was published.`,
  ].join('\n');
}

async function copyAll(shards: readonly Stamped[], next: string): Promise<void> {
  const sources = new Map(
    shards.flatMap(({ dir, stamp }) =>
      Object.keys(stamp.files).map((path) => [path, join(dir, path)] as const),
    ),
  );
  const folders = new Set([...sources.keys()].map((path) => dirname(path)));
  for (const folder of folders) await mkdir(join(next, folder), { recursive: true });
  const queue = sources.entries();
  const worker = async (): Promise<void> => {
    for (const [path, source] of queue) await copyFile(source, join(next, path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function numberOf({ stamp }: Stamped): number {
  return shardFrom(stamp.shard)?.index ?? 0;
}
