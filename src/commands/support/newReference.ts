import { existsSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freeReferenceId, sameWork, withWorks } from '../../ingest/references/file.ts';
import { itemOf } from '../../ingest/references/item.ts';
import {
  doiIn,
  isbnIn,
  isMistypedIsbn,
  numbersIn,
  workOfDoi,
  workOfIsbn,
} from '../../ingest/references/lookUp.ts';
import { type Given, parseWorks } from '../../ingest/references/parse.ts';
import { readSource } from '../../ingest/sources/files.ts';
import type { Failure } from '../../ingest/sources/source.ts';
import { writeNew } from '../../ingest/writing/write.ts';
import { UserError } from '../../model/userError.ts';
import type { ReferenceRecord } from '../../schema/reference.ts';

const FILE = 'content/references.json';

/**
 * The works that were given: a DOI, an ISBN, an entry of BibTeX, RIS or CSL-JSON, a file of them, or a saved page.
 * @param known works that the briefing has
 * @throws UserError with the reason when there is none
 */
export async function referencesFrom(
  given: string,
  known: readonly ReferenceRecord[],
): Promise<ReferenceRecord[]> {
  const found = await worksIn(given);
  if ('failure' in found) throw new UserError(found.failure as string);
  const taken = new Set<string>(known.map(({ id }) => id));
  return (found as readonly Given[]).map((one) => {
    const plain = itemOf(one, 'work');
    if ('failure' in plain) throw new UserError(plain.failure as string);
    const same = sameWork(plain, known);
    if (same) throw new UserError(`“${plain.title}” is in ${FILE} already, as ${same.id}.`);
    const work = { ...plain, id: freeReferenceId(plain, taken) };
    taken.add(work.id);
    return work;
  });
}

async function worksIn(given: string): Promise<readonly Given[] | Failure> {
  const isFile = given.length < 1000 && existsSync(given) && statSync(given).isFile();
  if (isFile)
    return /\.x?html?$/i.test(given) ? workOfPage(given) : parseWorks(await readFile(given, 'utf8'));
  if (isMistypedIsbn(given))
    return {
      failure: `${given.trim()} is not a valid ISBN: its check digit is wrong. Correct it, or paste BibTeX or RIS.`,
    };
  const numbers = numbersIn(given);
  if (numbers) return lookedUp(numbers);
  if (/^\S+\.(?:bib|ris|json|x?html?|txt)$/i.test(given) && !/^https?:/i.test(given))
    return { failure: `There is no file ${given}. Correct the path.` };
  return parseWorks(given);
}

/** The works of DOIs and ISBNs, one after the other; the first that is not found says which it is. */
async function lookedUp(numbers: readonly string[]): Promise<readonly Given[] | Failure> {
  const works: Given[] = [];
  for (const number of numbers) {
    const doi = doiIn(number);
    const work = doi ? await workOfDoi(doi) : await workOfIsbn(isbnIn(number) ?? '');
    if (isFailure(work)) return numbers.length > 1 ? { failure: `${number}: ${work.failure}` } : work;
    works.push(work);
  }
  return works;
}

const isFailure = (work: Given | Failure): work is Failure => 'failure' in work;

/** What a saved page says of itself. */
async function workOfPage(path: string): Promise<readonly Given[] | Failure> {
  const page = await readSource(path);
  if ('failure' in page) return page;
  const { title, publisher, published, byline, url, lang } = page.meta;
  const date = published?.value.split('-').map(Number);
  const work: Given = {
    type: 'webpage',
    title: title?.value,
    'container-title': publisher?.value,
    author: byline && [{ literal: byline.value.replace(/^by\s+/i, '') }],
    issued: date && { 'date-parts': [date] },
    URL: url?.value,
    language: lang?.value,
  };
  return [JSON.parse(JSON.stringify(work)) as Given];
}

/** Adds works to references.json in one step. @throws UserError when the file is no list, or was changed meanwhile */
export async function addReferences(dir: string, works: readonly ReferenceRecord[]): Promise<string> {
  const path = join(dir, FILE);
  const before = existsSync(path) ? await readFile(path, 'utf8') : null;
  const after = withWorks(before, works);
  if (before === null) await writeNew(dir, [{ path: FILE, content: after }]);
  else await replace(path, before, after);
  return path;
}

async function replace(path: string, before: string, after: string): Promise<void> {
  if (!isList(before) || !isList(after))
    throw new UserError(`${path} is not a list of works. Correct the JSON first.`);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, after, { flush: true });
    if ((await readFile(path, 'utf8')) !== before)
      throw new UserError(`${path} was changed meanwhile, and stays as it is. Run the command again.`);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

function isList(text: string): boolean {
  try {
    return text.trim() === '' || Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
