import { enableCompileCache } from 'node:module';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { shardFrom } from '../model/shard.ts';
import { CODE_CACHE } from '../integration/astro.ts';
import type { Built } from '../integration/buildBriefing.ts';
import { Misuse, misuseCode, understood } from './support/misuse.ts';
import { ENVIRONMENT_HELP, placeOf } from './support/options.ts';
import { loadBuild } from '../integration/program.ts';
import { counted, progressOn, seconds, size } from './support/progress.ts';

const HELP = `npm run build [-- --quiet] [-- --verbose] [-- --fresh] [-- --shard <i>/<n> [--own-index]]

Checks the briefing, builds its pages and the search index, checks every link, and puts the result in dist/.
Until the end, and after any failure, dist/ is what it was.

  --quiet      says nothing but errors
  --verbose    shows what Astro says
  --fresh      makes every page anew; else those that would be as they are in dist/ are taken from there
  --shard 2/4  builds the second of four parts into shards/2-of-4/, here or on another machine; npm run join makes
               dist/ of all parts
  --own-index  gives each part a search index of its own, which the browser merges (default: one, made by part 1)
  --help       shows this

Exit code: 0 built, 1 not built, 2 wrong usage.

${ENVIRONMENT_HELP}`;

/**
 * Builds the briefing that the environment names, or a part of it, and says what was built.
 * @param args command-line arguments, without the program
 * @returns the exit code
 * @throws Misuse for arguments that are none
 */
export async function build(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { quiet, verbose, help, fresh: isFresh, shard, 'own-index': ownIndex } = parsed(args);
  if (help) {
    console.log(HELP);
    return 0;
  }
  const begun = performance.now();
  const place = placeOf(process.env, shard);
  const progress = progressOn(process.stdout, quiet);
  // What is imported from here on is kept as compiled.
  enableCompileCache(CODE_CACHE);
  const { buildBriefing } = await loadBuild();
  const built = await buildBriefing({ environment: place, progress, signal, verbose, ownIndex, isFresh });
  progress.say(
    `${summary(built)} in ${seconds(performance.now() - begun)}: ${relative('.', place.outDir) || '.'}/`,
  );
  return 0;
}

function parsed(args: readonly string[]) {
  const off = { type: 'boolean', default: false } as const;
  const options = {
    quiet: off,
    verbose: off,
    help: off,
    fresh: off,
    'own-index': off,
    shard: { type: 'string' },
  } as const;
  const { values } = understood(() => parseArgs({ args: [...args], options }));
  const shard = values.shard === undefined ? null : shardFrom(values.shard);
  if (values.shard !== undefined && !shard) {
    throw new Misuse(
      `“${values.shard}” is no shard. Give its number and how many there are, such as --shard 2/4.`,
    );
  }
  if (values['own-index'] && values.shard === undefined) {
    throw new Misuse('Only a shard has an index of its own. Name it with --shard.');
  }
  return { ...values, shard };
}

function summary({ pages, kept, mentions, searchRecords, files, bytes }: Built): string {
  return [
    `Built ${counted(pages, 'page')}${kept > 0 ? ` (${kept.toLocaleString('en')} as before)` : ''}`,
    `${counted(mentions, 'mention')} linked`,
    counted(searchRecords, 'search record'),
    `${size(bytes)} in ${counted(files, 'file')}`,
  ].join(', ');
}

if (import.meta.main) await misuseCode((signal) => build(process.argv.slice(2), signal));
