import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { assemble } from '../assemble/assemble.ts';
import { notEntered } from '../assemble/findings/notEntered.ts';
import { countReferences } from '../assemble/findings/references.ts';
import type { Briefing } from '../model/briefing.ts';
import { byPlace, formatIssue, type Issue, type Severity } from '../model/check/issue.ts';
import { counted } from '../model/counted.ts';
import { UsageError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import { commandWords } from '../read/commandWords.ts';
import { placedFromHere } from '../read/placedFromHere.ts';
import type { Records } from '../read/records.ts';
import { addressesAt } from '../views/context/addresses.ts';
import { urlsFor } from '../views/context/urls.ts';
import { statsLines, statsOf } from './support/checkStats.ts';
import { defineCommand, JSON_OPTION } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';

/** Lists every finding of the briefing that the arguments or the environment name. */
export const check = defineCommand({
  name: 'check',
  usage: `Reads a briefing and lists what its author should know, one line each:
  file:line:column  severity  code  sentence`,
  positionals: { usage: '[<folder>]', max: 1, wrong: 'Name one folder at most.' },
  options: {
    stale: {
      type: 'boolean',
      help: 'lists background that is older than stale_after of content/site.yaml allows, oldest first',
    },
    names: { type: 'boolean', help: 'lists aliases that are in no article, and serve search alone' },
    stats: {
      type: 'boolean',
      help: 'counts statements by class and works cited: dated, undated, with words kept, weak',
    },
    missing: {
      type: 'boolean',
      help: 'lists entities that lack what readers of their kind expect: a role, a place, a date',
    },
    json: JSON_OPTION,
    github: {
      type: 'boolean',
      help: 'prints annotations for GitHub Actions (also when GITHUB_ACTIONS is set)',
    },
  },
  notes: [ENVIRONMENT_HELP, 'Exit code: 0 no errors, 1 errors, 2 wrong usage.'],
  async run({ values, positionals }, { env, say, today }) {
    const place = environmentOf(env);
    const folder = folderFrom(positionals[0], place.briefingDir);
    const { records, issues } = await readBriefing(folder);
    const { briefing, issues: found } = assemble(records, {
      addressesOf: addressesAt(urlsFor(place)),
      day: { today, stale: values.stale },
      names: values.names,
    });
    const missing = notEntered(briefing, records);
    const all = inOrder([...issues, ...found, ...(values.missing ? missing : [])]);
    const format = values.json ? 'json' : values.github || env['GITHUB_ACTIONS'] ? 'github' : 'lines';
    const shown = format === 'json' ? all : placedFromHere(all, folder);
    for (const one of shown) say(line(one, format));
    const stats = values.stats ? statsOf(briefing, urlsFor(place)) : null;
    const lines = format === 'json' ? stats?.map((one) => JSON.stringify(one)) : stats && statsLines(stats);
    for (const words of lines ?? []) say(words);
    if (format !== 'json') for (const words of summary(all, missing, records, briefing)) say(words);
    return all.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});

function folderFrom(named: string | undefined, fallback: string): string {
  const folder = named === undefined ? fallback : resolve(named);
  if (existsSync(folder)) return folder;
  throw new UsageError(`There is no folder ${folder}.`);
}

/** What is said after the findings. */
function* summary(
  all: readonly Issue[],
  missing: readonly Issue[],
  records: Records,
  { site }: Briefing,
): Generator<string> {
  if (site.isTitleProposed && !records.unread.files.has('content/site.yaml'))
    yield `The title “${site.title}” is proposed. Write one as title: in content/site.yaml`;
  yield* onReferences(records);
  const count = (one: Severity): number => all.filter(({ severity }) => severity === one).length;
  const notes = count('note');
  const said = [counted(count('error'), 'error'), counted(count('warning'), 'warning')];
  yield [...said, ...(notes > 0 ? [counted(notes, 'note')] : [])].join(', ');
  const drafts = draftsIn(records);
  if (drafts > 0)
    yield `${counted(drafts, 'draft is', 'drafts are')} not published: ${commandWords('review')}`;
  const lack = counted(missing.length, 'entity lacks', 'entities lack');
  if (missing.length > notes)
    yield `${lack} a fact that readers expect, such as a role or a place: ${commandWords('check', '--missing')}`;
}

/** By place; what is stale comes last, in the order in which it was found: oldest first. */
function inOrder(issues: readonly Issue[]): Issue[] {
  const isStale = ({ code }: Issue) => code === 'stale';
  return [...issues.filter((one) => !isStale(one)).toSorted(byPlace), ...issues.filter(isStale)];
}

/** The works cited, counted, when some of them are weak. */
function onReferences({ references }: Records): string[] {
  const { all, undated, weak } = countReferences(references.map(({ data }) => data));
  const kinds = Object.entries(weak).map(([kind, count]) => `${count} ${kind}`);
  if (kinds.length === 0) return [];
  return [`${counted(all, 'reference')}, of them ${[`${undated} without a date`, ...kinds].join(', ')}`];
}

function draftsIn({ entities, topics, annotations }: Records): number {
  const pieces = annotations.flatMap(({ data }) => [...data.senses, ...data.statements, ...data.events]);
  const entries = [...entities.map(({ data }) => data), ...topics.map(({ data }) => data)];
  return [...entries, ...pieces].filter(({ status }) => status === 'draft').length;
}

function line(one: Issue, format: 'lines' | 'json' | 'github'): string {
  if (format === 'json') return JSON.stringify(one);
  if (format === 'lines') return formatIssue(one);
  const { file, line: row, column } = one.place;
  const [path, words] = [file, one.message].map((text) =>
    text.replace(/[%\r\n]/g, (character) => encodeURIComponent(character)),
  );
  const level = one.severity === 'note' ? 'notice' : one.severity;
  return `::${level} file=${path},line=${row},col=${column},title=${one.code}::${words}`;
}
