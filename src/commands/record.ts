import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assemble } from '../assemble/assemble.ts';
import { formerNumbers } from '../corrections/questions.ts';
import { formatIssue } from '../model/check/issue.ts';
import { counted } from '../model/counted.ts';
import { UserError } from '../model/userError.ts';
import { readBriefing } from '../read/briefing.ts';
import { commandWords } from '../read/commandWords.ts';
import { placedFromHere } from '../read/placedFromHere.ts';
import { PUBLISHED_FILE } from '../read/published.ts';
import { PUBLISHED_TEXTS } from '../read/versions.ts';
import { addressesAt, addressesOf } from '../views/context/addresses.ts';
import { contextOf } from '../views/context/context.ts';
import { urlsFor } from '../views/context/urls.ts';
import { defineCommand } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';
import { type RecordedText, unrecordedTexts } from './support/recordTexts.ts';

const INTRO = `# Every address that this briefing has published, below its base. npm run record adds the new ones.
# When a page, an event or a question is gone, let its line end with the address that it leads to now, after a space.
`;

/** Records the addresses and texts of the briefing that the environment names. */
export const record = defineCommand({
  name: 'record',
  usage: `Adds to ${PUBLISHED_FILE} each address of the briefing that is not in it yet, those of events and questions included, and
writes into ${PUBLISHED_TEXTS} the text of each article and the addresses of its mentions. From then on, the build fails when
an address is gone and leads nowhere, and a text that is corrected keeps the addresses of its passages (${commandWords('drift')}).
Run it before you publish, and keep the files with the content.`,
  options: {
    check: { type: 'boolean', help: 'changes nothing, and exits with 1 when something is not recorded' },
  },
  notes: [ENVIRONMENT_HELP, 'Exit code: 0 recorded, 1 errors, or something is not recorded, 2 wrong usage.'],
  async run({ values: { check } }, { env, say }) {
    const place = environmentOf(env);
    const { addresses, texts } = await unrecordedIn(place.briefingDir, urlsFor(place));
    if (check) {
      if (addresses.length > 0) say(missingMessage(addresses));
      if (texts.length > 0) say(missingTexts(texts));
    } else {
      if (addresses.length > 0) await appendAddresses(place.briefingDir, addresses);
      for (const text of texts) await put(place.briefingDir, text);
    }
    if (addresses.length === 0) say(`Every address is in ${PUBLISHED_FILE}.`);
    else if (!check) say(`Added ${counted(addresses.length, 'address', 'addresses')} to ${PUBLISHED_FILE}.`);
    if (texts.length > 0 && !check) say(`Wrote ${texts.map(({ path }) => path).join(', ')}.`);
    return check && addresses.length + texts.length > 0 ? 1 : 0;
  },
});

interface Unrecorded {
  readonly addresses: readonly string[];
  readonly texts: readonly RecordedText[];
}

async function unrecordedIn(dir: string, urls: ReturnType<typeof urlsFor>): Promise<Unrecorded> {
  const { records, issues } = await readBriefing(dir);
  const { briefing, issues: found } = assemble(records, { addressesOf: addressesAt(urls) });
  const errors = [...issues, ...found].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(placedFromHere(errors, dir).map(formatIssue).join('\n'));
  const recorded = new Set(records.published.data.map(({ address }) => address));
  const addresses = [...addressesOf(contextOf(briefing, urls))].map((path) => `/${path}`);
  const unrecorded = addresses.filter((address) => !recorded.has(address));
  return {
    addresses: [...unrecorded, ...formerNumbers(briefing.subjects, recorded)].toSorted(),
    texts: await unrecordedTexts(dir, briefing.articles, records.seeds),
  };
}

function missingMessage(unrecorded: readonly string[]): string {
  const [first] = unrecorded;
  return `${counted(unrecorded.length, 'address is', 'addresses are')} not in ${PUBLISHED_FILE}, among them ${first}. Run ${commandWords('record')}, and keep the file.`;
}

function missingTexts(texts: readonly RecordedText[]): string {
  const [first] = texts;
  return `${counted(texts.length, 'text or list of mentions is', 'texts and lists of mentions are')} not recorded, among them ${first?.path}. Run ${commandWords('record')}, and keep the files.`;
}

async function put(dir: string, { path, content }: RecordedText): Promise<void> {
  const file = join(dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Adds lines to the record of published addresses, which is made if it is not there. */
export async function appendAddresses(dir: string, lines: readonly string[]): Promise<void> {
  const file = join(dir, PUBLISHED_FILE);
  const before = existsSync(file) ? await readFile(file, 'utf8') : INTRO;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${before.replace(/(?<!\n)$/, '\n')}${lines.join('\n')}\n`);
}
