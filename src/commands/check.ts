import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../assemble/assemble.ts';
import { countReferences } from '../assemble/findings/references.ts';
import type { VagueDate } from '../model/dates.ts';
import { byPlace, formatIssue, type Issue } from '../model/issue.ts';
import { readBriefing } from '../read/briefing.ts';
import { environment } from '../read/environment.ts';
import type { Records } from '../read/records.ts';
import { addressesAt } from '../views/addresses.ts';
import { urlsFor } from '../views/urls.ts';

const HELP = `npm run check [-- --json] [folder]

Reads a briefing and prints what its author should know, one line each:
  file:line:column  severity  code  sentence

  --stale   background that is older than stale_after of content/site.yaml allows, oldest first
  --names   aliases that are in no article, and serve search alone
  --json    one JSON object a line
  --github  annotations for GitHub Actions (also when GITHUB_ACTIONS is set)
  --help    this text

Exit code: 0 no errors, 1 errors, 2 wrong usage.`;

interface Asked {
  readonly folder: string;
  readonly format: 'lines' | 'json' | 'github';
  readonly stale: boolean;
  readonly names: boolean;
}

/**
 * Prints every finding of the briefing that the arguments or the environment name.
 * @param args command-line arguments, without the program
 * @param say takes each line of the report
 * @param today what is stale, and what has passed, depends on it
 * @returns the exit code: 0 no errors, 1 errors, 2 wrong usage
 */
export async function check(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  say: (line: string) => void = console.log,
  today: VagueDate = new Date().toISOString().slice(0, 10) as VagueDate,
): Promise<number> {
  if (args.includes('--help')) {
    say(HELP);
    return 0;
  }
  const asked = readUsage(args, env);
  if (typeof asked === 'string') {
    say(`${asked}\n\n${HELP}`);
    return 2;
  }
  const { records, issues } = await readBriefing(asked.folder);
  const assembled = assemble(records, {
    addressesOf: addressesAt(urlsFor(environment(env))),
    day: { today, stale: asked.stale },
    names: asked.names,
  });
  const all = inOrder([...issues, ...assembled.issues]);
  for (const one of all) say(line(one, asked));
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const { site } = assembled.briefing;
  if (asked.format !== 'json' && site.isTitleProposed)
    say(`The title “${site.title}” is proposed. Write one as title: in content/site.yaml`);
  const drafts = draftsIn(records);
  if (asked.format !== 'json') for (const words of onReferences(records)) say(words);
  if (asked.format !== 'json') say(`${errors} errors, ${all.length - errors} warnings`);
  if (asked.format !== 'json' && drafts > 0) say(`${drafts} drafts are not published: npm run review`);
  return errors > 0 ? 1 : 0;
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
  return [`${all} references, of them ${[`${undated} without a date`, ...kinds].join(', ')}`];
}

function draftsIn({ entities, topics, annotations }: Records): number {
  const pieces = annotations.flatMap(({ data }) => [...data.senses, ...data.statements, ...data.events]);
  const entries = [...entities.map(({ data }) => data), ...topics.map(({ data }) => data)];
  return [...entries, ...pieces].filter(({ status }) => status === 'draft').length;
}

/** What is asked for, or the sentence that says what is wrong with it. */
function readUsage(args: readonly string[], env: NodeJS.ProcessEnv): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        github: { type: 'boolean' },
        stale: { type: 'boolean' },
        names: { type: 'boolean' },
      },
    });
    if (positionals.length > 1) return 'Name one folder at most.';
    const { briefingDir } = environment(env);
    const folder = positionals[0] ? resolve(positionals[0]) : briefingDir;
    if (!existsSync(folder)) return `There is no folder ${folder}.`;
    const github = values.github || Boolean(env['GITHUB_ACTIONS']);
    const format = values.json ? 'json' : github ? 'github' : 'lines';
    return { folder, format, stale: values.stale ?? false, names: values.names ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function line(one: Issue, { format }: Asked): string {
  if (format === 'json') return JSON.stringify(one);
  if (format === 'lines') return formatIssue(one);
  const { file, line: row, column } = one.place;
  const [path, words] = [file, one.message].map((text) =>
    text.replace(/[%\r\n]/g, (character) => encodeURIComponent(character)),
  );
  return `::${one.severity} file=${path},line=${row},col=${column},title=${one.code}::${words}`;
}
