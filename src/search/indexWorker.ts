import type { ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { escapeHtml } from '../markup/escape.ts';
import type { SearchRecord, SearchWords, TextOfEntry } from '../model/views/searchRecord.ts';
import type { IndexAnswer, IndexOrder, Written } from './pagefind.ts';
import { commonWords } from './searchRecords.ts';
import { spellingWords } from './spellingWords.ts';

let folder = '';
const records: SearchRecord[] = [];
let index: Promise<PagefindIndex> | null = null;
/** Pagefind takes records in the order in which they are sent. */
const added: Promise<void>[] = [];
/** Pagefind’s own process, which it shows to nobody. */
let service: ChildProcess | null = null;
subscribe('child_process', (message) => {
  service = (message as { process: ChildProcess }).process;
});

parentPort?.on('message', (order: IndexOrder) => {
  if (order === 'end') void end();
  else if (order === 'words') answer({ words: wordsOf(records.splice(0)) });
  else if (order === 'stop') void stop();
  else if ('records' in order) add(order.records);
  else {
    folder = order.folder;
    index = opened(order.language, order.part);
    index.catch(() => {});
  }
});

/** The words of all records, which come last: while Pagefind makes the index, nobody holds the texts. */
function wordsOf(all: readonly SearchRecord[]): SearchWords {
  return { common: commonWords(all), spelling: spellingWords(all) };
}

function add(more: readonly SearchRecord[]): void {
  records.push(...more);
  for (const record of more) {
    const adding = (async () => addRecord(required(await index, []), record))();
    adding.catch(() => {});
    added.push(adding);
  }
}

/** Answers, and lets this worker end: when Pagefind has died, nothing else holds it. */
async function end(): Promise<void> {
  parentPort?.unref();
  try {
    await Promise.all(added);
    answer({ written: await write(required(await index, [])) });
  } catch (error) {
    // Of an error, a message between threads keeps only its words.
    const { message, code, path, syscall } = error as NodeJS.ErrnoException;
    answer({ failure: { message, code, path, syscall } });
  }
}

/** Ends this worker. Pagefind comes first: it complains at length when nobody listens to it any more. */
async function stop(): Promise<void> {
  if (service?.kill('SIGKILL')) await once(service, 'exit');
  process.exit();
}

/** Pagefind is ended as soon as it has given its files: it holds all of them in memory. */
async function write(of: PagefindIndex): Promise<ReadonlyMap<string, Written>> {
  const files = await filesOf(of, added.length);
  await close();
  return writeFiles(files, folder);
}

function answer(one: IndexAnswer): void {
  parentPort?.postMessage(one);
}

/** How large a part of the index can be said to Pagefind only by its environment. */
async function opened(language: string, part: number): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(part);
  const { index, errors } = await createIndex({ forceLanguage: language });
  return required(index, errors);
}

/** The files of an index. @param size how many records it must hold */
async function filesOf(index: PagefindIndex, size: number): Promise<readonly IndexFile[]> {
  const { files, errors } = await index.getFiles();
  required(errors.length === 0 || null, errors);
  const contentOf = (name: string): Uint8Array | undefined =>
    files.find(({ path }) => path === name)?.content;
  const entry = JSON.parse(Buffer.from(contentOf('pagefind-entry.json') ?? []).toString() || '{}') as Entry;
  const count = Object.values(entry.languages ?? {}).reduce((sum, { page_count }) => sum + page_count, 0);
  const isWhole = contentOf('pagefind.js') !== undefined;
  if (count !== size || !isWhole) throw new Error(`The search index holds ${count} of ${size} records.`);
  return files;
}

/** Written here and not by Pagefind, which ends without a word when the disk is full. */
function writeFiles(files: readonly IndexFile[], dir: string): ReadonlyMap<string, Written> {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const folder of folders) mkdirSync(join(dir, folder), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(dir, path), content);
  return new Map(
    files.map(({ path, content }) => [path, { bytes: content.length, sha256: hash('sha256', content) }]),
  );
}

interface Entry {
  readonly languages?: Readonly<Record<string, { readonly page_count: number }>>;
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: record.url, content: toHtml(record) });
  required(errors.length === 0 || null, errors, record.url);
}

const TEXT_OF_ENTRY: TextOfEntry = 'text';

/** How much words count; the largest that Pagefind knows is 10. */
const WEIGHT = { names: 10, lead: 3 };

/** A record as a page: `addCustomRecord` has no weights. */
function toHtml(record: SearchRecord): string {
  const { names, lead, language, meta, filters, sort } = record;
  const fields = [
    ...Object.entries(meta).map(([name, value]) => field('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => field('filter', name, value)),
    ),
    ...Object.entries(sort).map(([name, value]) => field('sort', name, value)),
  ];
  return `<html lang="${escapeHtml(language)}"><body>${weighted(names, WEIGHT.names)}${names ? `<a id="${TEXT_OF_ENTRY}"></a>` : ''}${weighted(lead, WEIGHT.lead)}<p>${withPlaces(record)}</p>${fields.join('')}</body></html>`;
}

function weighted(text: string | undefined, weight: number): string {
  return text ? `<p data-pagefind-weight="${weight}">${escapeHtml(apart(text))}</p>` : '';
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

function required<T>(value: T | null | undefined, errors: readonly string[], where = 'The search index'): T {
  if (value === null || value === undefined) throw new Error(`${where}: ${errors.join('; ') || 'not made'}`);
  return value;
}
