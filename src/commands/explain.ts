import { parseArgs } from 'node:util';
import type { Change } from '../explain/changes.ts';
import { type Explanation, explainPhrase, type NearName, type Occurrence } from '../explain/phrase.ts';
import { RULES } from '../explain/rule.ts';
import { yamlOf } from '../ingest/comments.ts';
import type { Issue } from '../model/issue.ts';
import { UsageError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import type { Records } from '../read/records.ts';
import { ENVIRONMENT_HELP, placeOf } from './support/options.ts';
import { counted } from './support/progress.ts';

const HELP = `npm run explain -- "phrase" [--article <id>] [--json]

Says of every place where the phrase stands whether it is linked, to what, by which rule, and what would change that:
the file, and the YAML to write there. Case does not count in the search. When no article has the phrase, the nearest
names and words are shown.

  --article  only this article
  --json     one JSON document
  --help     shows this

Exit code: 0 the phrase stands in an article, 1 it does not, 2 wrong usage.

${ENVIRONMENT_HELP}`;

/**
 * Explains the links of a phrase in the briefing that the environment names.
 * @returns the exit code: 0 when the phrase stands in an article, 1 when it does not
 */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const phrase = positionals.join(' ').trim();
  if (!/[\p{L}\p{N}]/u.test(phrase))
    throw new UsageError('No phrase was given. Write npm run explain -- "words of an article".');
  const { records, issues } = await readBriefing(placeOf(process.env).briefingDir);
  if (values.article !== undefined) refuseUnknown(values.article, records);
  const explanation = explainPhrase(records, phrase, values.article);
  warnOf(issues);
  console.log(values.json ? JSON.stringify(explanation, null, 2) : reportOf(explanation, records));
  return explanation.occurrences.length > 0 ? 0 : 1;
}

function optionsOf(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const options = { article: { type: 'string' }, json: flag, help: flag } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nAsk with --help what there is.`);
  }
}

function refuseUnknown(article: string, { articles }: Records): void {
  if (articles.some(({ id }) => id === article)) return;
  const ids = articles.map(({ id }) => id).slice(0, 5);
  throw new UsageError(`There is no article “${article}”. There are: ${ids.join(', ') || 'none'}.`);
}

/** A file that could not be read has names that are missing here. */
function warnOf(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    console.error(
      `${counted(errors, 'error')} in the files: what they hold is left out. npm run check lists them.`,
    );
}

function reportOf({ phrase, occurrences, names, near, nearestWords }: Explanation, records: Records): string {
  if (occurrences.length > 0) return occurrences.map((one) => occurrenceReport(one, records)).join('\n\n');
  const known = names.map(({ target, file }) => `It is a name of ${target.id} (${file}).`);
  const others = near.filter(({ name }) => !names.some((one) => one.name === name));
  return [
    `No article has “${phrase}”.`,
    ...known,
    ...(others.length > 0 ? ['Names like it:', ...others.map(nearLine)] : []),
    ...(nearestWords
      ? [`Words like it: “${nearestWords.exact}” (${nearestWords.article} ${nearestWords.sentence})`]
      : []),
  ].join('\n');
}

function nearLine({ name, target, file }: NearName): string {
  return `  ${name} → ${target.id} (${file})`;
}

function occurrenceReport(one: Occurrence, records: Records): string {
  const { article, sentence, before, surface, after, target, linked, rule, why, by, changes } = one;
  const words = surface.replace(/\s+/g, ' ');
  const name = target ? nameIn(records, target.id) : '';
  const to = `${target?.id} (${name})`;
  const state = linked ? `linked to ${to}` : target ? `part of a mention of ${to}` : 'not linked';
  return [
    `${article} ${sentence}${one.mention ? ` ${one.mention}` : ''}  … ${before}»${words}«${after} …`,
    `  ${state}: ${RULES[rule]}`,
    `  ${why}${by ? ` (${by.file}:${by.line})` : ''}`,
    ...changes.flatMap(changeReport),
  ].join('\n');
}

function changeReport({ what, file, add }: Change): string[] {
  if (!add) return [`  - ${what}${file.endsWith('/') ? '' : `: ${file}`}`];
  return [`  - ${what}: ${file}`, ...yamlOf(add).trimEnd().replace(/^/gm, '      ').split('\n')];
}

function nameIn({ entities, topics }: Records, id: string): string {
  return [...entities, ...topics].find((one) => one.id === id)?.data.name ?? id;
}
