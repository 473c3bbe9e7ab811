import type { z } from 'astro/zod';
import { type Issue, issue } from '../model/check/issue.ts';
import type { TextCache } from '../model/check/textCache.ts';
import { conform } from './fields/conform.ts';
import { type Parsed, parseYaml } from './parsing/parse.ts';
import type { DataRecord, EntryRecord } from './records.ts';
import { idOf, MEGABYTE, readText } from './textFile.ts';

/** A briefing folder that is read. */
export interface Folder {
  readonly dir: string;
  readonly cache: TextCache;
}

/** @param onWrong gets the data that do not fit the schema, for what can be said of them all the same */
export function readData<T>(
  { dir, cache }: Folder,
  path: string,
  schema: z.ZodType<T>,
  issues: Issue[],
  onWrong?: (parsed: Parsed) => void,
): DataRecord<T>[] {
  const read = readText(dir, path, 4 * MEGABYTE, issues);
  const parsed =
    read && parseYaml(read.text, { file: path, firstLine: 1, code: 'yaml-invalid', cache }, issues);
  const data = parsed && conform(schema, parsed, issues);
  if (parsed && data === null) onWrong?.(parsed);
  return data === null
    ? []
    : [{ id: idOf(path), source: parsed?.source ?? { file: path, positions: {} }, data }];
}

const FRONT_MATTER = /^---[ \t]*(?=\r?\n)([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function noFrontMatter(text: string): string {
  if (/^---[ \t]*\r?\n/.test(text))
    return 'The front matter that begins here is not closed. End it with a line ---.';
  if (/^\s*---[ \t]*\r?\n/.test(text))
    return 'The front matter begins on the first line. Remove what stands before it.';
  return 'The file has no front matter. Start it with a line ---, the fields, and another line ---.';
}

export function readEntry<T>(
  { dir, cache }: Folder,
  path: string,
  schema: z.ZodType<T>,
  issues: Issue[],
): EntryRecord<T>[] {
  const read = readText(dir, path, 4 * MEGABYTE, issues);
  if (!read) return [];
  const match = FRONT_MATTER.exec(read.text);
  if (!match) {
    issues.push(issue('yaml-invalid', { file: path, line: 1, column: 1 }, noFrontMatter(read.text)));
    return [];
  }
  const parsed = parseYaml(match[1] ?? '', { file: path, firstLine: 1, code: 'yaml-invalid', cache }, issues);
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
