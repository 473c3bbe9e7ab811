import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../model/userError.ts';
import { joinShards } from './support/joinShards.ts';
import { placeOf } from './support/options.ts';
import { counted, progressOn, seconds, size } from './support/progress.ts';
import { parseOrUsage } from './support/usage.ts';

const HELP = `npm run join -- <shard>… [--out <folder>] [--quiet]

Makes one site of the shards that SHARD=1/4 npm run build made of it, here or on other machines, checks every link,
and puts the result in dist/. Shards that are missing, damaged, there twice or not of the same build are rejected.
Until the end, and after any failure, dist/ is what it was. The articles are not needed, nor SITE and BASE.

  <shard>…  their folders, in any order, such as shards/*
  --out     where the site goes (default: dist/ of BRIEFING_DIR)
  --quiet   prints errors only
  --help    shows this

Exit code: 0 joined, 1 rejected, 2 wrong usage.`;

/**
 * Joins the shards of a site and says what came of it.
 * @param args command-line arguments, without the program
 * @returns the exit code
 * @throws UsageError for arguments that are none
 */
export async function join(args: readonly string[], signal: AbortSignal): Promise<number> {
  const off = { type: 'boolean', default: false } as const;
  const options = { quiet: off, help: off, out: { type: 'string' } } as const;
  const { values, positionals } = parseOrUsage(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError('Name the folders of the shards, such as shards/*.');
  const begun = performance.now();
  const outDir = values.out === undefined ? placeOf(process.env).outDir : resolve(values.out);
  const progress = progressOn(process.stdout, values.quiet);
  const { pages, files, bytes } = await joinShards(positionals, { outDir, progress, signal });
  progress.say(
    `Joined ${counted(positionals.length, 'shard')}: ${counted(pages, 'page')}, ${size(bytes)} in ${counted(files, 'file')} in ${seconds(performance.now() - begun)}: ${relative('.', outDir) || '.'}/`,
  );
  return 0;
}
