import { assemble } from '../assemble/assemble.ts';
import { resolution } from '../corrections/resolutions.ts';
import { type Drift, VERDICTS } from '../model/drift.ts';
import { UsageError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import { PUBLISHED_FILE } from '../read/published.ts';
import { addressesAt } from '../views/addresses.ts';
import { urlsFor } from '../views/urls.ts';
import { appendAddresses } from './record.ts';
import { ENVIRONMENT_HELP, placeOf, switchesOf } from './support/options.ts';
import { counted } from './support/progress.ts';

const HELP = `npm run drift [-- --json] [-- --all] [-- --settle]

Reports which published passages a correction breaks: each annotation, quotation and address of a
passage is unchanged, moved, changed, ambiguous or gone. The last three stop the build until they are resolved: by
correcting the quotation, or by a line in ${PUBLISHED_FILE} that says where the address of a passage leads now.
A text is corrected by a new file beside it, seeds/<name>.v2.txt, or by a change of the file itself after
npm run record has kept it.

  --json    one JSON object a line, unchanged ones included
  --all     lists unchanged ones too
  --settle  writes the lines for changed and gone passages as they are proposed; not for ambiguous ones
  --help    shows this

Exit code: 0 all is resolved, 1 something is not, 2 wrong usage.

${ENVIRONMENT_HELP}`;

/**
 * Reports what became of published passages in the briefing that the environment names.
 * @param args command-line arguments, without the program
 * @param say takes each line of the report
 * @returns the exit code
 * @throws a UsageError for wrong arguments
 */
export async function drift(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  say: (line: string) => void = console.log,
): Promise<number> {
  const { json, all, settle, help } = asked(args);
  if (help) {
    say(HELP);
    return 0;
  }
  const place = placeOf(env);
  const { records } = await readBriefing(place.briefingDir);
  const found = assemble(records, { addressesOf: addressesAt(urlsFor(place)) }).drift;
  const open = found.filter(({ settled }) => !settled);
  if (json) for (const one of found) say(JSON.stringify(one));
  else tell(found, open, all, say);
  if (!settle) return open.length > 0 ? 1 : 0;
  const lines = open.flatMap((one) => proposed(one) ?? []);
  if (lines.length > 0) await appendAddresses(place.briefingDir, lines);
  if (!json) say(`Added ${counted(lines.length, 'line')} to ${PUBLISHED_FILE}:\n${lines.join('\n')}`);
  return open.length > lines.length ? 1 : 0;
}

function asked(args: readonly string[]) {
  try {
    return switchesOf(args, ['json', 'all', 'settle']);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function tell(
  found: readonly Drift[],
  open: readonly Drift[],
  all: boolean,
  say: (line: string) => void,
): void {
  if (found.length === 0) {
    say('No text was replaced. What npm run record keeps is compared with the texts in seeds/.');
    return;
  }
  for (const one of found) if (all || one.verdict !== 'unchanged') for (const line of report(one)) say(line);
  for (const type of ['address', 'quotation'] as const) {
    const own = found.filter((one) => one.of === type);
    const counts = VERDICTS.map(
      (verdict) => `${own.filter((one) => one.verdict === verdict).length} ${verdict}`,
    );
    say(`${type === 'address' ? 'addresses' : 'quotations'}: ${counts.join(', ')}`);
  }
  say(open.length > 0 ? `${open.length} to be resolved` : 'All is resolved.');
}

function report(one: Drift): string[] {
  const { place, verdict, settled, article, what, before, after, of } = one;
  const name = of === 'address' ? `/articles/${article}/#${what}` : `“${line(what)}”`;
  const state = settled ? '' : '  to be resolved';
  const passage = (sign: string, at: Drift['before']): string[] =>
    at ? [`    ${sign} ${at.id}  ${line(at.words)}`] : [];
  const isSame = before?.id === after?.id && before?.words === after?.words;
  return [
    `${place.file}:${place.line}:${place.column}  ${verdict}${state}  ${name}`,
    ...passage('-', before),
    ...(isSame ? [] : passage('+', after)),
    ...(settled || of === 'quotation'
      ? []
      : [`    ${proposed(one) ?? resolution(article, what, after?.id ?? null)}`]),
  ];
}

/** The line that settles an address whose words are changed or gone; null where the author has to choose. */
function proposed({ of, verdict, settled, article, what, after }: Drift): string | null {
  if (of === 'quotation' || settled || verdict === 'ambiguous') return null;
  return resolution(article, what, after?.id ?? null);
}

function line(words: string): string {
  return words.replace(/\s+/g, ' ');
}
