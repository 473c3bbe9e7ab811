import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Issue, issue } from '../model/check/issue.ts';
import { checkNames } from './contentFiles.ts';
import type { SeedRecord } from './records.ts';
import { MEGABYTE, readText } from './textFile.ts';
import { filesBelow } from './tree.ts';
import { PUBLISHED_TEXTS, type SeedText, seedsOf } from './versions.ts';

export async function readSeeds(
  dir: string,
  content: readonly string[],
  issues: Issue[],
): Promise<SeedRecord[]> {
  const all = await filesBelow(dir, 'seeds', issues);
  const paths = all.filter((path) => /\.(?:txt|md)$/.test(path));
  for (const file of all.filter((path) => !/\.(?:txt|md)$/.test(path))) {
    const ending = /\.(?:txt|md)$/i.exec(file)?.[0];
    const message = ending
      ? `Only files whose name ends in small letters are articles. Rename it to end in ${ending.toLowerCase()}.`
      : 'Only .txt and .md files in seeds/ are articles. Move it away; ingest reads .html, .docx and .pdf files.';
    issues.push(issue('file-ignored', { file, line: 1, column: 1 }, message));
  }
  checkNames(paths, issues);
  if (paths.length === 0) {
    const put = `Put a .txt or .md file into ${folderFor(dir)}seeds/`;
    const message = existsSync(dir)
      ? `There is no article. ${put}.`
      : `There is no folder ${folderFor(dir)}. ${put}, or correct the name of the folder.`;
    issues.push(issue('seeds-missing', { file: 'seeds', line: 1, column: 1 }, message));
  }
  for (const same of Map.groupBy(paths, (file) => file.replace(/\.[^.]+$/, '')).values()) {
    const [first = '', second] = same;
    if (second === undefined) continue;
    const stem = first.slice('seeds/'.length).replace(/\.[^.]+$/, '');
    const message = `${first} and ${second} would have one address. Rename one, or name it ${stem}.v2.txt if it is the corrected text of the other.`;
    issues.push(issue('seed-shared', { file: second, line: 1, column: 1 }, message));
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

/** A briefing folder as one would type it, before the name of a file; nothing for the folder that one is in. */
function folderFor(dir: string): string {
  const way = relative('.', dir);
  if (way === '') return '';
  return `${(way.startsWith('..') ? resolve(dir) : way).replaceAll('\\', '/')}/`;
}
