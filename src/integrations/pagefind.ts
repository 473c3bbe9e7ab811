import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** What the search can find: a page or a passage of one. */
export interface SearchRecord {
  /** Address of the result, with the base path; may end in a fragment. */
  readonly url: string;
  /** Words that count most, such as the names of what the page is about. */
  readonly names?: string;
  /** Plain text that is searched and from which excerpts are cut. */
  readonly content: string;
  /** Language of the content (BCP 47). */
  readonly language: string;
  /** `title` counts most in the ranking; the other fields are searched too. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
  /** How much a word of the content counts, 0 to 10; 1 when left out. */
  readonly weight?: number;
  /** The addresses within the page at which parts of the content begin: `start` is a UTF-16 offset in the content. */
  readonly places?: readonly { readonly id: string; readonly start: number }[];
  /** Handed on with the first place, and not searched. */
  readonly source?: string;
}

export interface SearchSource {
  readonly records: readonly SearchRecord[];
  /** Language of the pages: the one index is made for it. */
  readonly language?: string;
  /** The number of an index that the browser merges with that of the site: it lies below that, without a program. */
  readonly merged?: number;
}

/**
 * Writes `pagefind/` into a site. One index holds all languages, so that a name in any script is found from any page.
 * @throws when a record is refused, or the index is not complete
 */
export async function writeSearchIndex(distDir: string, source: SearchSource): Promise<void> {
  const { records, merged } = source;
  const bundle = join(distDir, 'pagefind');
  if (merged === undefined) return writeFiles(await filesOf(source), bundle);
  if (records.length === 0) return;
  const own = (await filesOf(source)).filter(({ path }) => DATA.test(path));
  writeFiles(own, join(bundle, String(merged)));
}

/** Pagefind is ended as soon as it has given its files: it holds all of them in memory. */
async function filesOf(source: SearchSource): Promise<readonly IndexFile[]> {
  try {
    return await Promise.race([indexed(source), deathOfPagefind()]);
  } finally {
    await close();
  }
}

/** What an index is made of, without the program that searches it. */
const DATA = /\.pf_\w+$|^pagefind-entry\.json$/;

/**
 * How much of the index a word brings with it, in places of words; Pagefind’s own measure is 20,000. Each word of a query
 * costs a reader such a part. It can be said to the program only by its environment:
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind/src/options.rs
 * Where it is not heeded the index is whole and heavier, and a test says so.
 */
const PART = '5000';

async function indexed({ records, language, merged }: SearchSource): Promise<readonly IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PART;
  const created = await createIndex({ forceLanguage: language ?? 'en' });
  const index = required(created.index, created.errors);
  await addRecords(index, records);
  const { files, errors } = await index.getFiles();
  required(errors.length === 0 || null, errors);
  const contentOf = (name: string): Uint8Array | undefined =>
    files.find(({ path }) => path === name)?.content;
  const entry = JSON.parse(Buffer.from(contentOf('pagefind-entry.json') ?? []).toString() || '{}') as Entry;
  const count = Object.values(entry.languages ?? {}).reduce((sum, { page_count }) => sum + page_count, 0);
  const isWhole = merged !== undefined || contentOf('pagefind.js') !== undefined;
  if (count !== records.length || !isWhole) {
    throw new Error(`The search index holds ${count} of ${records.length} records.`);
  }
  return files;
}

/** Written here and not by Pagefind, which ends without a word when the disk is full. */
function writeFiles(files: readonly IndexFile[], dir: string): void {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const folder of folders) mkdirSync(join(dir, folder), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(dir, path), content);
}

/** Fails when nothing is left to wait for: Pagefind’s promises stay open for ever when its process dies. */
async function deathOfPagefind(): Promise<never> {
  await once(process, 'beforeExit');
  throw new Error('Pagefind ended before the search index was complete.');
}

interface Entry {
  readonly languages?: Readonly<Record<string, { readonly page_count: number }>>;
}

/** Records that wait for Pagefind’s answer: it takes them in the order in which they are sent, while pages are rendered. */
const AT_ONCE = 1024;

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE).map(async (record) => {
      const { errors } = await index.addHTMLFile({ url: record.url, content: toHtml(record) });
      required(errors.length === 0 || null, errors, record.url);
    });
    await Promise.all(some);
  }
}

/** The largest that Pagefind knows. */
const NAMES_WEIGHT = 10;

/** A record as a page: `addCustomRecord` has no weights. */
function toHtml(record: SearchRecord): string {
  const { names, language, meta, filters, sort, weight = 1 } = record;
  const fields = [
    ...Object.entries(meta).map(([name, value]) => field('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => field('filter', name, value)),
    ),
    ...Object.entries(sort).map(([name, value]) => field('sort', name, value)),
  ];
  return `<html lang="${escapeHtml(language)}"><body>${names ? `<p data-pagefind-weight="${NAMES_WEIGHT}">${escapeHtml(apart(names))}</p>` : ''}<p data-pagefind-weight="${weight}">${withPlaces(record)}</p>${fields.join('')}</body></html>`;
}

/** The content with an empty anchor at each place: Pagefind tells with which of its words each begins, and searches none. */
function withPlaces({ content, places = [], source }: SearchRecord): string {
  const title = source ? ` data-pagefind-title="${escapeHtml(source)}"` : '';
  return [{ id: '', start: 0 }, ...places]
    .map(({ id, start }, index) => {
      const text = escapeHtml(apart(content.slice(start, places[index]?.start)));
      return index === 0 ? text : `<a id="${escapeHtml(id)}"${index === 1 ? title : ''}></a>${text}`;
    })
    .join('');
}

function field(type: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-${type}="${escapeHtml(name)}[title]" title="${escapeHtml(value)}"></i>`;
}

/** Pagefind parts words at spaces alone: “sovereignty—even” would be one word, which no reader looks for. */
function apart(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}][—–…]+)(?=[\p{L}\p{N}])/gu, '\u200a');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function required<T>(value: T | null | undefined, errors: readonly string[], where = 'The search index'): T {
  if (value === null || value === undefined) throw new Error(`${where}: ${errors.join('; ') || 'not made'}`);
  return value;
}
