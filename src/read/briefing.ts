import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { type EntityId, ID_PATTERN, type TopicId } from '../model/ids.ts';
import { byPlace, type Issue, type IssueCode, issue } from '../model/issue.ts';
import { NO_CACHE, type TextCache } from '../model/textCache.ts';
import { ANY } from '../model/unread.ts';
import { annotations } from '../schema/annotations.ts';
import { article } from '../schema/article.ts';
import { entity } from '../schema/entity.ts';
import { reference } from '../schema/reference.ts';
import { site } from '../schema/site.ts';
import { timeline } from '../schema/timeline.ts';
import { topic } from '../schema/topic.ts';
import { nearestWord } from '../text/distance.ts';
import { conform } from './conform.ts';
import { decode } from './decode.ts';
import { parseYaml } from './parse.ts';
import { PUBLISHED_FILE, readPublished } from './published.ts';
import type { DataRecord, EntryRecord, Records, SeedRecord } from './records.ts';
import { earlierSlugOf, slugOf } from './slug.ts';
import { filesBelow } from './tree.ts';
import { unreadFiles, unreadIn } from './unread.ts';
import { PUBLISHED_TEXTS, type SeedText, seedsOf } from './versions.ts';

const MEGABYTE = 1024 * 1024;

/** A briefing folder that is read. */
interface Folder {
  readonly dir: string;
  readonly cache: TextCache;
}

/**
 * Reads a briefing folder: disk → checked records.
 * @param cache what was made of its texts before
 * @returns the records that could be read, and everything that could not, in order of file and line
 */
export async function readBriefing(
  dir: string,
  cache: TextCache = NO_CACHE,
): Promise<{ records: Records; issues: Issue[] }> {
  const folder = { dir, cache };
  const issues: Issue[] = [];
  const content = await filesBelow(dir, 'content', issues);
  const seeds = await readSeeds(dir, content, issues);
  checkNames(content, issues);
  checkPlaces(content, issues);
  const files = (name: string, endings: readonly string[]) =>
    content.filter((path) => path.startsWith(`content/${name}/`) && endings.includes(extname(path)));
  const yaml = <T>(name: string, schema: z.ZodType<T>) =>
    files(name, ['.yaml', '.yml']).flatMap((path) => readData(folder, path, schema, issues));
  const notes = <T>(name: string, schema: z.ZodType<T>) =>
    files(name, ['.md', '.mdx'])
      .flatMap((path) => readEntry(folder, path, schema, issues))
      // By id: the sub-folders are for the author's eyes, and moving a file changes no page.
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const one = <T>(path: string, schema: z.ZodType<T>, empty: unknown): DataRecord<T> => {
    const [found] = content.includes(path) ? readData(folder, path, schema, issues) : [];
    return found ?? { id: idOf(path), source: { file: path, positions: {} }, data: schema.parse(empty) };
  };
  const textOf = (path: string): string =>
    content.includes(path) ? (readText(dir, path, 20 * MEGABYTE, issues)?.text ?? '') : '';
  const published = readPublished(textOf(PUBLISHED_FILE), issues);
  const annotated = yaml('annotations', annotations);
  const inUse = new Set([
    ...annotated.map(({ id }) => id),
    ...published.data.map(({ address }) => address.replace(/^\/articles\/([^/]+)\/$/, '$1')),
  ]);
  const articles = withBareSeeds(yaml('articles', article), seeds, inUse, issues);
  const unreadWorks = new Set<string>();
  const read: Omit<Records, 'unread'> = {
    site: one('content/site.yaml', site, {}),
    seeds,
    articles,
    entities: notes('entities', entity).map((one) => ({ ...one, type: 'entity', id: one.id as EntityId })),
    topics: notes('topics', topic).map((one) => ({ ...one, type: 'topic', id: one.id as TopicId })),
    annotations: annotated,
    timeline: one('content/timeline.yaml', timeline, []),
    references: readReferences(folder, content, unreadWorks, issues),
    published,
  };
  checkIds([...read.entities, ...read.topics], issues);
  checkIds(read.articles, issues);
  const records = { ...read, unread: unreadIn(unreadFiles(issues), articles, unreadWorks) };
  return { records, issues: issues.toSorted(byPlace) };
}

function idOf(path: string): string {
  return basename(path, extname(path));
}

function readText(
  dir: string,
  path: string,
  limit: number,
  issues: Issue[],
): { text: string; bytes: Uint8Array } | null {
  const at = { file: path, line: 1, column: 1 };
  const bytes = bytesOf(join(dir, path));
  if (!bytes) {
    issues.push(issue('file-unreadable', at, 'The file cannot be read. Change its permissions.'));
    return null;
  }
  if (bytes.length > limit) {
    const message = `The file has ${bytes.length} bytes; at most ${limit} are read. Split it.`;
    issues.push(issue('file-large', at, message));
    return null;
  }
  const text = decode(bytes, path, issues);
  if (text === null) return null;
  if (text.trim() !== '') return { text, bytes };
  const code: IssueCode = path.startsWith('seeds/') ? 'seed-empty' : 'file-empty';
  issues.push(issue(code, at, 'The file is empty. Write it, or remove it.'));
  return null;
}

/** One file after the other: thousands of small ones take a fraction of the time that many at once take. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function readSeeds(dir: string, content: readonly string[], issues: Issue[]): Promise<SeedRecord[]> {
  const all = await filesBelow(dir, 'seeds', issues);
  const paths = all.filter((path) => /\.(?:txt|md)$/.test(path));
  for (const file of all.filter((path) => !/\.(?:txt|md)$/.test(path))) {
    const message =
      'Only .txt and .md files in seeds/ are articles. Move it away; ingest reads .html, .docx and .pdf files.';
    issues.push(issue('file-ignored', { file, line: 1, column: 1 }, message));
  }
  checkNames(paths, issues);
  if (paths.length === 0) {
    const message = 'There is no article. Put a .txt or .md file into seeds/.';
    issues.push(issue('seeds-missing', { file: 'seeds', line: 1, column: 1 }, message));
  }
  const texts = paths.flatMap((file): SeedText[] => {
    const read = readText(dir, file, 20 * MEGABYTE, issues);
    if (!read) return [];
    const digest = createHash('sha256').update(read.bytes).digest('hex');
    return [{ file, format: file.endsWith('.md') ? 'md' : 'txt', text: read.text, digest }];
  });
  const published = content
    .filter((path) => path.startsWith(PUBLISHED_TEXTS))
    .map((file) => ({ file, text: readText(dir, file, 20 * MEGABYTE, issues)?.text ?? '' }));
  return seedsOf(texts, published);
}

function readData<T>(
  { dir, cache }: Folder,
  path: string,
  schema: z.ZodType<T>,
  issues: Issue[],
): DataRecord<T>[] {
  const read = readText(dir, path, 4 * MEGABYTE, issues);
  const parsed =
    read && parseYaml(read.text, { file: path, firstLine: 1, code: 'yaml-invalid', cache }, issues);
  const data = parsed && conform(schema, parsed, issues);
  return data === null
    ? []
    : [{ id: idOf(path), source: parsed?.source ?? { file: path, positions: {} }, data }];
}

const FRONT_MATTER = /^---[ \t]*(\r?\n)([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

function readEntry<T>(
  { dir, cache }: Folder,
  path: string,
  schema: z.ZodType<T>,
  issues: Issue[],
): EntryRecord<T>[] {
  const read = readText(dir, path, 4 * MEGABYTE, issues);
  if (!read) return [];
  const match = FRONT_MATTER.exec(read.text);
  if (!match) {
    const message =
      'The file has no front matter. Start it with a line ---, the fields, and another line ---.';
    issues.push(issue('yaml-invalid', { file: path, line: 1, column: 1 }, message));
    return [];
  }
  const parsed = parseYaml(match[2] ?? '', { file: path, firstLine: 2, code: 'yaml-invalid', cache }, issues);
  const data = parsed && conform(schema, parsed, issues);
  if (!parsed || data === null) return [];
  const body = read.text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  return [
    {
      id: idOf(path),
      source: parsed.source,
      data,
      format: path.endsWith('.mdx') ? 'mdx' : 'md',
      body,
      bodyLine,
    },
  ];
}

/** @param unread takes the ids of works that are wrong */
function readReferences(
  { dir, cache }: Folder,
  content: readonly string[],
  unread: Set<string>,
  issues: Issue[],
): Records['references'] {
  const path = 'content/references.json';
  const isThere = content.includes(path);
  const file = isThere ? readText(dir, path, 20 * MEGABYTE, issues) : null;
  const parsed =
    file && parseYaml(file.text, { file: path, firstLine: 1, code: 'json-invalid', cache }, issues);
  if (isThere && !Array.isArray(parsed?.data)) unread.add(ANY);
  if (!parsed) return [];
  if (!Array.isArray(parsed.data)) {
    issues.push(
      issue(
        'json-invalid',
        { file: path, line: 1, column: 1 },
        'The file must hold a list of works (CSL-JSON).',
      ),
    );
    return [];
  }
  const seen = new Set<string>();
  const places = byItem(parsed.source.positions);
  return parsed.data.flatMap((data: unknown, index) => {
    const positions = places.get(String(index)) ?? {};
    const source = { file: path, positions };
    const work = conform(reference, { data, source }, issues);
    if (!work) {
      unread.add(idIn(data));
      return [];
    }
    if (seen.has(work.id)) {
      const [line, column] = positions['id'] ?? [1, 1];
      issues.push(
        issue(
          'id-duplicate',
          { file: path, line, column },
          `Two works are called “${work.id}”. Give one of them another id.`,
        ),
      );
    }
    seen.add(work.id);
    return [{ id: work.id, source, data: work }];
  });
}

/** The id of a work whatever else is wrong with it. */
function idIn(work: unknown): string {
  const { id } = (work ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : ANY;
}

/** The places of the fields of each item of a list, by its number; that of the item itself has no name. */
function byItem(
  positions: DataRecord<unknown>['source']['positions'],
): ReadonlyMap<string, Record<string, readonly [number, number]>> {
  const items = new Map<string, Record<string, readonly [number, number]>>();
  for (const [path, position] of Object.entries(positions)) {
    const [key = ''] = path.split('.', 1);
    const item = items.get(key) ?? {};
    item[path.slice(key.length + 1)] = position;
    items.set(key, item);
  }
  return items;
}

/**
 * Adds a record for each seed that has none, and reports records whose seed is missing or taken.
 * @param inUse ids of articles that were published, or that annotations go by
 */
function withBareSeeds(
  records: Records['articles'],
  seeds: readonly SeedRecord[],
  inUse: ReadonlySet<string>,
  issues: Issue[],
): Records['articles'] {
  const unread = unreadFiles(issues);
  const taken = new Map<string, string>();
  const astray = new Set<string>();
  const byName = new Map(seeds.flatMap((seed) => [seed.name, ...seed.versions].map((name) => [name, seed])));
  for (const { id, data, source } of records) {
    const [line, column] = source.positions['seed'] ?? [1, 1];
    const place = { file: source.file, line, column };
    const seed = byName.get(data.seed);
    if (!seed && (unread.has(`seeds/${data.seed}`) || unread.has('seeds'))) continue;
    if (!seed) {
      astray.add(id);
      const near = nearestWord(data.seed, byName.keys());
      const message = `There is no file “${data.seed}” in seeds/. ${near ? `Did you mean ${near}? ` : ''}It has: ${
        seeds
          .map(({ name }) => name)
          .slice(0, 5)
          .join(', ') || 'nothing'
      }.`;
      issues.push(issue('seed-unknown', place, message));
    }
    const name = seed?.name ?? data.seed;
    const other = taken.get(name);
    if (other)
      issues.push(
        issue('seed-shared', place, `The seed “${data.seed}” is also that of ${other}. Keep one record.`),
      );
    taken.set(name, id);
  }
  // The record that names no seed may mean the one of its own name: that is said once, not as two articles of one id.
  const bare = seeds.filter(({ id, name }) => !taken.has(name) && !astray.has(bareId(id, inUse)));
  const added = bare.map((seed) => ({
    id: bareId(seed.id, inUse),
    source: seed.source,
    data: article.parse({ seed: seed.name }),
  }));
  return [...records, ...added];
}

/** The id of an article without a record, from the name of its seed; one that is in use stays. */
function bareId(name: string, inUse: ReadonlySet<string>): string {
  const earlier = earlierSlugOf(name);
  return inUse.has(earlier) ? earlier : slugOf(name);
}

const PLACES = [
  /^content\/(?:site|timeline|rejected)\.yaml$/,
  /^content\/references\.json$/,
  /^content\/published\.txt$/,
  /^content\/published\/.+\.(?:txt|md)$/,
  /^content\/(?:articles|annotations)\/.+\.ya?ml$/,
  /^content\/(?:entities|topics)\/.+\.mdx?$/,
];

/** Reports files that no part of the briefing reads, so that nothing is lost in silence. */
function checkPlaces(paths: readonly string[], issues: Issue[]): void {
  for (const file of paths) {
    if (PLACES.some((place) => place.test(file))) continue;
    const message =
      'Nothing reads this file. Entities and topics are .md or .mdx, articles and annotations .yaml; see docs/authoring.md.';
    issues.push(issue('file-ignored', { file, line: 1, column: 1 }, message));
  }
}

function checkNames(paths: readonly string[], issues: Issue[]): void {
  const folded = new Map<string, string>();
  for (const file of paths) {
    const at = { file, line: 1, column: 1 };
    if (/[#?%\p{Cc}]/u.test(file)) {
      issues.push(
        issue(
          'file-name',
          at,
          'The name has a character that addresses cannot hold (#, ?, %). Rename the file.',
        ),
      );
    }
    const key = file.normalize('NFC');
    const other = folded.get(key);
    if (other)
      issues.push(
        issue('name-normalisation', at, `“${other}” has the same name in another Unicode form. Rename one.`),
      );
    folded.set(key, file);
  }
}

function checkIds(records: readonly DataRecord<unknown>[], issues: Issue[]): void {
  const seen = new Map<string, string>();
  for (const { id, source } of records) {
    const at = { file: source.file, line: 1, column: 1 };
    if (!ID_PATTERN.test(id)) {
      issues.push(
        issue(
          'id-malformed',
          at,
          `“${id}” is not an id: use lower-case letters, digits and hyphens in the file's name.`,
        ),
      );
    }
    const other = seen.get(id.toLowerCase());
    if (other && idOf(other) === id)
      issues.push(
        issue('id-duplicate', at, `The id “${id}” is also that of ${other}. Rename one of the files.`),
      );
    else if (other)
      issues.push(
        issue(
          'id-case',
          at,
          `The id “${id}” differs from that of ${other} in case only. Rename one of the files.`,
        ),
      );
    seen.set(id.toLowerCase(), source.file);
  }
}
