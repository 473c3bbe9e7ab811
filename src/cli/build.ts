import { relative } from 'node:path';
import { type Built, buildBriefing } from './buildBriefing.ts';
import { runCommand } from './command.ts';
import { ENVIRONMENT_HELP, placeOf, switchesOf } from './options.ts';
import { counted, progressOn, seconds, size } from './progress.ts';

const HELP = `npm run build [-- --quiet] [-- --verbose]

Checks the briefing, builds its pages and the search index, checks every link, and puts the result in dist/.
Until the end, and after any failure, dist/ is what it was.

  --quiet    says nothing but errors
  --verbose  shows what Astro says
  --help     shows this

${ENVIRONMENT_HELP}`;

/**
 * Builds the briefing that the environment names and says what was built.
 * @param args command-line arguments, without the program
 * @returns the exit code
 */
export async function build(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { quiet, verbose, help } = switchesOf(args, ['quiet', 'verbose']);
  if (help) {
    console.log(HELP);
    return 0;
  }
  const begun = performance.now();
  const place = placeOf(process.env);
  const progress = progressOn(process.stdout, quiet);
  const built = await buildBriefing({ environment: place, progress, signal, verbose });
  progress.say(
    `${summary(built)} in ${seconds(performance.now() - begun)}: ${relative('.', place.outDir) || '.'}/`,
  );
  return 0;
}

function summary({ pages, mentions, searchRecords, files, bytes }: Built): string {
  return [
    `Built ${counted(pages, 'page')}`,
    `${counted(mentions, 'mention')} linked`,
    counted(searchRecords, 'search record'),
    `${size(bytes)} in ${counted(files, 'file')},`,
  ]
    .join(', ')
    .replace(/,$/, '');
}

if (import.meta.main) await runCommand((signal) => build(process.argv.slice(2), signal));
