import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../briefing/assemble.ts';
import { urlsFor } from '../briefing/urls.ts';
import { byPlace, formatIssue, type Issue } from '../model/issue.ts';
import { readBriefing } from '../read/briefing.ts';
import { environment } from '../read/environment.ts';

const HELP = `npm run check [-- --json] [folder]

Reads a briefing and prints what its author should know, one line each:
  file:line:column  severity  code  sentence

  --json    one JSON object a line
  --github  annotations for GitHub Actions (also when GITHUB_ACTIONS is set)
  --help    this text

Exit code: 0 no errors, 1 errors, 2 wrong usage.`;

const { values, positionals } = options();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const env = environment(process.env);
const { records, issues } = await readBriefing(positionals[0] ? resolve(positionals[0]) : env.briefingDir);
const assembled = assemble(records, { urls: urlsFor(env) });
const all = [...issues, ...assembled.issues].toSorted(byPlace);
for (const one of all) console.log(line(one));
const errors = all.filter(({ severity }) => severity === 'error').length;
if (!values.json) console.log(`${errors} errors, ${all.length - errors} warnings`);
process.exit(errors > 0 ? 1 : 0);

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, github: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}

function line(one: Issue): string {
  if (values.json) return JSON.stringify(one);
  if (!values.github && !process.env['GITHUB_ACTIONS']) return formatIssue(one);
  const { file, line: row, column } = one.place;
  return `::${one.severity} file=${file},line=${row},col=${column},title=${one.code}::${one.message}`;
}
