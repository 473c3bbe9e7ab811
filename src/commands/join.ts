import { relative, resolve } from 'node:path';
import { counted } from '../model/counted.ts';
import { UsageError } from '../model/userError.ts';
import { sourcesIn } from '../staging/sourcesIn.ts';
import { defineCommand } from './support/define/defineCommand.ts';
import { environmentOf } from './support/define/options.ts';
import { joinShards } from './support/joinShards.ts';
import { progressOn, seconds, size } from './support/progress.ts';

/** Joins the shards of a site. */
export const join = defineCommand({
  name: 'join',
  usage: `Joins the shards of a site that SHARD=1/4 npm run build made, here or on other machines, checks every link,
and puts the result in dist/. Shards that are missing, damaged, duplicated or not of the same build are rejected.
Until the end, and after any failure, dist/ is what it was. The articles are not needed, nor SITE and BASE.

  <shard>…  their folders, in any order, such as shards/*`,
  positionals: {
    usage: '<shard>…',
    min: 1,
    wrong: 'Name the folders of the shards, such as shards/*.',
  },
  options: {
    out: { type: 'string', value: '<folder>', help: 'where the site goes (default: dist/ of BRIEFING_DIR)' },
    quiet: { type: 'boolean', help: 'prints errors only' },
  },
  notes: ['Exit code: 0 joined, 1 rejected, 2 wrong usage.'],
  async run({ values, positionals }, { env, signal }) {
    const begun = performance.now();
    const outDir = values.out === undefined ? environmentOf(env).outDir : resolve(values.out);
    const { briefingDir: dir } = environmentOf(env);
    const sources = ['seeds', 'content', 'public'].map((name) => resolve(dir, name));
    const source = sourcesIn(outDir, {
      root: dir,
      folders: [...sources, ...positionals.map((one) => resolve(one))],
    });
    if (source !== null)
      throw new UsageError(
        `A join replaces ${outDir}, but ${source} is needed. Name a folder of its own, such as dist.`,
      );
    const progress = progressOn(process.stdout, values.quiet);
    const { pages, files, bytes } = await joinShards(positionals, { outDir, progress, signal });
    progress.say(
      `Joined ${counted(positionals.length, 'shard')}: ${counted(pages, 'page')}, ${size(bytes)} in ${counted(files, 'file')} in ${seconds(performance.now() - begun)}: ${relative('.', outDir) || '.'}/`,
    );
    return 0;
  },
});
