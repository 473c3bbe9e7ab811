import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { MANIFEST_FILE, type Manifest, parseManifest } from '../inspect/manifest.ts';
import { type Deviation, verifyFolder } from '../inspect/verify.ts';
import { openAddress, Unverifiable, verifyAddress } from '../inspect/verifyAddress.ts';
import { counted } from '../model/counted.ts';
import { UsageError } from '../model/userError.ts';
import { defineCommand, JSON_OPTION } from './support/define/defineCommand.ts';
import { ENVIRONMENT_HELP, environmentOf } from './support/define/options.ts';

interface Compared {
  readonly what: string;
  readonly made: Manifest;
  readonly deviations: readonly Deviation[];
}

/** Compares a site with its manifest and prints what differs. */
export const verify = defineCommand({
  name: 'verify',
  usage: `Compares a site with ${MANIFEST_FILE}, in which its build wrote down every file with its SHA-256, and names the files
that have changed, are missing, or were not made by the build.

  <folder or address>  a folder, or the address of the front page of a site, such as http://localhost:4321/brief/
                       (default: dist/ of BRIEFING_DIR)

At an address, a file that the site does not name cannot be seen.`,
  positionals: { usage: '[<folder or address>]', max: 1, wrong: 'Name one folder or address at most.' },
  options: {
    against: {
      type: 'string',
      value: '<folder>',
      help: `compares with the ${MANIFEST_FILE} of another folder: is what is published what was built there?`,
    },
    json: JSON_OPTION,
  },
  notes: [
    ENVIRONMENT_HELP,
    'Exit code: 0 all is as it was built, 1 something differs, 2 wrong usage, or nothing that could be compared.',
  ],
  async run({ values, positionals }, { env, say }) {
    const target = positionals[0] ?? environmentOf(env).outDir;
    const against = values.against === undefined ? null : await manifestIn(resolve(values.against));
    const compared = /^https?:\/\//i.test(target)
      ? await compareAddress(target, against)
      : await compareFolder(resolve(target), against);
    const { deviations } = compared;
    for (const line of values.json ? deviations.map((one) => JSON.stringify(one)) : linesOf(compared))
      say(line);
    return deviations.length > 0 ? 1 : 0;
  },
});

async function compareFolder(folder: string, against: Manifest | null): Promise<Compared> {
  const made = against ?? (await manifestIn(folder));
  return { what: folder, made, deviations: verifyFolder(folder, made) };
}

async function compareAddress(target: string, against: Manifest | null): Promise<Compared> {
  const url = URL.parse(target.replace(/(?<![/]|\.html)$/, '/'));
  if (!url) throw new UsageError(`“${target}” is not an address.`);
  try {
    const published = await openAddress(url);
    const made = against ?? published.manifest;
    return { what: published.url.href, made, deviations: await verifyAddress(published, made) };
  } catch (error) {
    throw error instanceof Unverifiable ? new UsageError(error.message) : error;
  }
}

async function manifestIn(folder: string): Promise<Manifest> {
  const file = join(folder, MANIFEST_FILE);
  if (!existsSync(folder))
    throw new UsageError(`There is no folder ${folder}. Build the site, or name where it is.`);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null)
    throw new UsageError(
      `There is no ${MANIFEST_FILE} in ${folder}. Build the site anew: it is written last.`,
    );
  const manifest = parseManifest(text);
  if (!manifest) throw new UsageError(`${file} is not the manifest of a site. Build the site anew.`);
  return manifest;
}

function* linesOf({ what, made, deviations }: Compared): Generator<string> {
  for (const { file, difference, message } of deviations)
    yield `${difference.padEnd(7)}  ${file}: ${message}`;
  const files = counted(made.files.length, 'file');
  yield deviations.length === 0
    ? `${what} holds the ${files} that ${made.generator} built.`
    : `\n${counted(deviations.length, 'difference')} between ${what} and the ${files} that ${made.generator} built.`;
}
