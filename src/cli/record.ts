import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressesOf } from '../briefing/addresses.ts';
import { assemble } from '../briefing/assemble.ts';
import { contextOf } from '../briefing/context.ts';
import { urlsFor } from '../briefing/urls.ts';
import { formatIssue } from '../model/issue.ts';
import { readBriefing } from '../read/briefing.ts';
import { PUBLISHED_FILE } from '../read/published.ts';
import { Refusal, runCommand } from './command.ts';
import { ENVIRONMENT_HELP, placeOf, switchesOf } from './options.ts';
import { counted } from './progress.ts';

const HELP = `npm run record [-- --check]

Adds to ${PUBLISHED_FILE} each address of the briefing that is not in it yet. From then on, the build fails
when one of them is gone and leads nowhere. Run it before you publish, and keep the file with the content.

  --check  changes nothing and stops with 1 when an address is not recorded
  --help   shows this

${ENVIRONMENT_HELP}`;

const INTRO = `# Every address that this briefing has published, below its base. npm run record adds the new ones.
# When a page is gone, write the address that it is to lead to behind its own.
`;

/**
 * Records the addresses of the briefing that the environment names.
 * @param args command-line arguments, without the program
 * @param say takes each line of the report
 * @returns the exit code
 * @throws a Refusal when the briefing has errors
 */
export async function record(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  say: (line: string) => void = console.log,
): Promise<number> {
  const { check, help } = switchesOf(args, ['check']);
  if (help) {
    say(HELP);
    return 0;
  }
  const place = placeOf(env);
  const unrecorded = await unrecordedIn(place.briefingDir, urlsFor(place));
  if (unrecorded.length === 0) say(`Every address is in ${PUBLISHED_FILE}.`);
  else if (check) say(missingMessage(unrecorded));
  else await append(join(place.briefingDir, PUBLISHED_FILE), unrecorded);
  if (unrecorded.length > 0 && !check) {
    say(`Added ${counted(unrecorded.length, 'address', 'addresses')} to ${PUBLISHED_FILE}.`);
  }
  return check && unrecorded.length > 0 ? 1 : 0;
}

async function unrecordedIn(dir: string, urls: ReturnType<typeof urlsFor>): Promise<string[]> {
  const { records, issues } = await readBriefing(dir);
  const assembled = assemble(records, { urls });
  const errors = [...issues, ...assembled.issues].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Refusal(errors.map(formatIssue).join('\n'));
  const recorded = new Set(records.published.data.map(({ address }) => address));
  const addresses = [...addressesOf(contextOf(assembled.briefing, urls))].map((path) => `/${path}`);
  return addresses.filter((address) => !recorded.has(address)).toSorted();
}

function missingMessage(unrecorded: readonly string[]): string {
  const [first] = unrecorded;
  return `${counted(unrecorded.length, 'address is', 'addresses are')} not in ${PUBLISHED_FILE}, among them ${first}. Run npm run record, and keep the file.`;
}

async function append(file: string, addresses: readonly string[]): Promise<void> {
  const before = existsSync(file) ? await readFile(file, 'utf8') : INTRO;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${before.replace(/(?<!\n)$/, '\n')}${addresses.join('\n')}\n`);
}

if (import.meta.main) await runCommand(() => record(process.argv.slice(2)));
