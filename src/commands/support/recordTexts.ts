import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { mentionLine, mentionRecord, readMentions } from '../../assemble/mentionIds.ts';
import type { Article } from '../../model/briefing.ts';
import type { SeedRecord } from '../../read/records.ts';
import { copyFile, mentionsFile } from '../../read/versions.ts';

/** A file to be written below the briefing folder. */
export interface RecordedText {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const INTRO = `# The mentions whose addresses were published: id, sentence, where in it, words.
`;

/** What is to be kept of the articles as they are published, and is not kept yet: their texts and their mentions. */
export async function unrecordedTexts(
  dir: string,
  articles: readonly Article[],
  seeds: readonly SeedRecord[],
): Promise<RecordedText[]> {
  const bySeed = new Map(seeds.map((seed) => [seed.source.file, seed]));
  const found = await Promise.all(
    articles.map(async (article) => {
      const seed = bySeed.get(`seeds/${article.seed}`);
      return seed ? [...(await newCopy(dir, seed)), ...newMentions(article, seed)] : [];
    }),
  );
  return found.flat();
}

/** A copy of the seed, unless the last one is the same. */
async function newCopy(dir: string, seed: SeedRecord): Promise<RecordedText[]> {
  const content = await readFile(join(dir, seed.source.file));
  const folder = dirname(copyFile(seed, 1));
  const names = new Set(await readdir(join(dir, folder)).catch(() => []));
  let number = 1;
  while (names.has(basename(copyFile(seed, number)))) number += 1;
  const last = number > 1 ? await readFile(join(dir, copyFile(seed, number - 1))) : null;
  return last?.equals(content) ? [] : [{ path: copyFile(seed, number), content }];
}

function newMentions(article: Article, seed: SeedRecord): RecordedText[] {
  const lines = mentionRecord(article, article.mentions, readMentions(seed.mentions)).map(mentionLine);
  const content = `${INTRO}${lines.map((line) => `${line}\n`).join('')}`;
  return content === seed.mentions || lines.length === 0 ? [] : [{ path: mentionsFile(seed.id), content }];
}
