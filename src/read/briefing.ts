import { extname } from 'node:path';
import type { z } from 'astro/zod';
import { byPlace, type Issue } from '../model/check/issue.ts';
import { NO_CACHE, type TextCache } from '../model/check/textCache.ts';
import type { EntityId, TopicId } from '../model/ids.ts';
import { annotations } from '../schema/annotations.ts';
import { article } from '../schema/article.ts';
import { entity } from '../schema/entity.ts';
import { rejected } from '../schema/rejected.ts';
import { site } from '../schema/site.ts';
import { timeline } from '../schema/timeline.ts';
import { topic } from '../schema/topic.ts';
import { checkSeeds, withBareSeeds } from './bareSeeds.ts';
import { checkNames, checkPlaces } from './contentFiles.ts';
import { readData, readEntry } from './dataFile.ts';
import { checkIds } from './ids.ts';
import type { Parsed } from './parsing/parse.ts';
import { PUBLISHED_FILE, readPublished } from './published.ts';
import type { DataRecord, Records } from './records.ts';
import { readReferences } from './references.ts';
import { readSeeds } from './seeds.ts';
import { idOf, MEGABYTE, readText } from './textFile.ts';
import { filesBelow } from './tree.ts';
import { unreadFiles, unreadIn } from './unread.ts';

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
  const yaml = <T>(name: string, schema: z.ZodType<T>, onWrong?: (parsed: Parsed) => void) =>
    files(name, ['.yaml', '.yml']).flatMap((path) => readData(folder, path, schema, issues, onWrong));
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
  const wrongArticles: Parsed[] = [];
  const whole = yaml('articles', article, (parsed) => wrongArticles.push(parsed));
  const articles = withBareSeeds(whole, seeds, inUse, issues);
  checkSeeds(wrongArticles, seeds, issues);
  // Import reads it; what is wrong with it is said here.
  one('content/rejected.yaml', rejected, []);
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
