import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../assemble/assemble.ts';
import { byPlace, formatIssue, type Issue } from '../model/issue.ts';
import { readBriefing } from '../read/briefing.ts';
import { environment } from '../read/environment.ts';
import type { Records } from '../read/records.ts';
import { urlsFor } from '../views/urls.ts';

const HELP = `npm run check [-- --json] [folder]

Reads a briefing and prints what its author should know, one line each:
  file:line:column  severity  code  sentence

  --json    one JSON object a line
  --github  annotations for GitHub Actions (also when GITHUB_ACTIONS is set)
  --help    this text

Exit code: 0 no errors, 1 errors, 2 wrong usage.`;

interface Asked {
  readonly folder: string;
  readonly format: 'lines' | 'json' | 'github';
}

/**
 * Prints every finding of the briefing that the arguments or the environment name.
 * @param args command-line arguments, without the program
 * @param say takes each line of the report
 * @returns the exit code: 0 no errors, 1 errors, 2 wrong usage
 */
export async function check(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  say: (line: string) => void = console.log,
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
  const assembled = assemble(records, { urls: urlsFor(environment(env)) });
  const all = [...issues, ...assembled.issues].toSorted(byPlace);
  for (const one of all) say(line(one, asked));
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const { site } = assembled.briefing;
  if (asked.format !== 'json' && site.isTitleProposed)
    say(`The title “${site.title}” is proposed. Write one as title: in content/site.yaml`);
  const drafts = draftsIn(records);
  if (asked.format !== 'json') say(`${errors} errors, ${all.length - errors} warnings`);
  if (asked.format !== 'json' && drafts > 0) say(`${drafts} drafts are not published: npm run review`);
  return errors > 0 ? 1 : 0;
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
      options: { json: { type: 'boolean' }, github: { type: 'boolean' } },
    });
    if (positionals.length > 1) return 'Name one folder at most.';
    const { briefingDir } = environment(env);
    const folder = positionals[0] ? resolve(positionals[0]) : briefingDir;
    if (!existsSync(folder)) return `There is no folder ${folder}.`;
    const github = values.github || Boolean(env['GITHUB_ACTIONS']);
    return { folder, format: values.json ? 'json' : github ? 'github' : 'lines' };
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
