import type { Change } from '../explain/changes.ts';
import { type Explanation, explainPhrase, type NearName, type Occurrence } from '../explain/phrase.ts';
import { RULES } from '../explain/rule.ts';
import { yamlOf } from '../ingest/writing/comments.ts';
import type { Issue } from '../model/check/issue.ts';
import { counted } from '../model/counted.ts';
import { UsageError } from '../model/userError.ts';
import { whatThereIs } from '../model/whatThereIs.ts';
import { readBriefing } from '../read/briefing.ts';
import { commandWords } from '../read/commandWords.ts';
import type { Records } from '../read/records.ts';
import { defineCommand, JSON_OPTION } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';

/** Explains the links of a phrase in the briefing that the environment names. */
export const explain = defineCommand({
  name: 'explain',
  usage: `Says, for each place where the phrase occurs, whether it is linked, to what, by which rule, and what would change that:
the file, and the YAML to write there. Case is ignored. When no article has the phrase, the nearest
names and words are shown.`,
  positionals: {
    usage: '"<phrase>"',
    min: 1,
    wrong: `No phrase was given. Write ${commandWords('explain', '"words of an article"')}.`,
  },
  options: {
    article: { type: 'string', value: '<id>', help: 'only this article' },
    json: JSON_OPTION,
  },
  notes: [ENVIRONMENT_HELP, 'Exit code: 0 the phrase occurs in an article, 1 it does not, 2 wrong usage.'],
  async run({ values, positionals }, { env, say }) {
    const phrase = positionals.join(' ').trim();
    if (!/[\p{L}\p{N}]/u.test(phrase)) throw new UsageError(`“${phrase}” has no letter to look for.`);
    const { records, issues } = await readBriefing(environmentOf(env).briefingDir);
    if (values.article !== undefined) checkArticle(values.article, records);
    const explanation = explainPhrase(records, phrase, values.article);
    warnOf(issues);
    say(values.json ? JSON.stringify(explanation) : reportOf(explanation, records));
    return explanation.occurrences.length > 0 ? 0 : 1;
  },
});

function checkArticle(article: string, { articles }: Records): void {
  if (articles.some(({ id }) => id === article)) return;
  const ids = articles.map(({ id }) => id);
  throw new UsageError(
    `There is no article “${article}”.${whatThereIs(article, ids) || ' There is none yet.'}`,
  );
}

/** A file that could not be read has names that are missing here. */
function warnOf(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    console.error(
      `${counted(errors, 'error')} in the files: what they hold is left out. ${commandWords('check')} lists them.`,
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
    `${article} ${sentence}${one.mention ? ` ${one.mention}` : ''}  … ${before}«${words}»${after} …`,
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
