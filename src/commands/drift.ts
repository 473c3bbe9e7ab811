import { assemble } from '../assemble/assemble.ts';
import { resolution } from '../corrections/resolutions.ts';
import { counted } from '../model/counted.ts';
import { type Drift, VERDICTS } from '../model/drift.ts';
import { readBriefing } from '../read/briefing.ts';
import { commandWords } from '../read/commandWords.ts';
import { placedFromHere } from '../read/placedFromHere.ts';
import { PUBLISHED_FILE } from '../read/published.ts';
import { addressesAt } from '../views/context/addresses.ts';
import { urlsFor } from '../views/context/urls.ts';
import { appendAddresses } from './record.ts';
import { defineCommand, JSON_OPTION } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';

/** Reports what became of published passages in the briefing that the environment names. */
export const drift = defineCommand({
  name: 'drift',
  usage: `Reports which published passages a correction breaks: each annotation, quotation and address of a
passage is unchanged, moved, changed, ambiguous or gone. The last three stop the build until they are resolved: by
correcting the quotation, or by a line in ${PUBLISHED_FILE} that says where the address of a passage leads now.
A text is corrected by a new file beside it, seeds/<name>.v2.txt, or by a change of the file itself after
${commandWords('record')} has recorded it.`,
  options: {
    json: { ...JSON_OPTION, help: `${JSON_OPTION.help}; unchanged ones included` },
    all: { type: 'boolean', help: 'lists unchanged ones too' },
    resolve: {
      type: 'boolean',
      help: 'writes the lines for changed and gone passages as they are proposed; not for ambiguous ones',
    },
  },
  notes: [ENVIRONMENT_HELP, 'Exit code: 0 all is resolved, 1 something is not, 2 wrong usage.'],
  async run({ values }, { env, say }) {
    const { json, all, resolve } = values;
    const place = environmentOf(env);
    const { records } = await readBriefing(place.briefingDir);
    const found = assemble(records, { addressesOf: addressesAt(urlsFor(place)) }).drift;
    const open = found.filter(({ resolved }) => !resolved);
    if (json) for (const one of found) say(JSON.stringify(one));
    else list(placedFromHere(found, place.briefingDir), open, all, say);
    if (!resolve) return open.length > 0 ? 1 : 0;
    const lines = open.flatMap((one) => proposed(one) ?? []);
    if (lines.length > 0) await appendAddresses(place.briefingDir, lines);
    if (!json) say(`Added ${counted(lines.length, 'line')} to ${PUBLISHED_FILE}:\n${lines.join('\n')}`);
    return open.length > lines.length ? 1 : 0;
  },
});

function list(
  found: readonly Drift[],
  open: readonly Drift[],
  all: boolean,
  say: (line: string) => void,
): void {
  if (found.length === 0) {
    say(`No text was replaced. What ${commandWords('record')} writes is compared with the texts in seeds/.`);
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
  const { place, verdict, resolved, article, what, before, after, of } = one;
  const name = of === 'address' ? `/articles/${article}/#${what}` : `“${line(what)}”`;
  const state = resolved ? '' : '  to be resolved';
  const passage = (sign: string, at: Drift['before']): string[] =>
    at ? [`    ${sign} ${at.id}  ${line(at.words)}`] : [];
  const isSame = before?.id === after?.id && before?.words === after?.words;
  return [
    `${place.file}:${place.line}:${place.column}  ${verdict}${state}  ${name}`,
    ...passage('-', before),
    ...(isSame ? [] : passage('+', after)),
    ...(resolved || of === 'quotation'
      ? []
      : [`    ${proposed(one) ?? resolution(article, what, after?.id ?? null)}`]),
  ];
}

/** The line that resolves an address whose words are changed or gone; null where the author has to choose. */
function proposed({ of, verdict, resolved, article, what, after }: Drift): string | null {
  if (of === 'quotation' || resolved || verdict === 'ambiguous') return null;
  return resolution(article, what, after?.id ?? null);
}

function line(words: string): string {
  return words.replace(/\s+/g, ' ');
}
