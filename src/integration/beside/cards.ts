import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Card } from '../../model/views/card.ts';
import { versionFiles } from '../../outputs/cards/fonts.ts';
import { folderDigest } from '../program.ts';

export interface WrittenCards {
  /** Drawn anew; the others were drawn by a build before. */
  readonly drawn: number;
  /** Sentences about cards that cannot be drawn, each with its page and the remedy. */
  readonly faults: readonly string[];
}

/**
 * Writes the pictures of pages into a built site. Those that say the same as in a build before, drawn by the same
 * program, are copied from the cache; what no page needs any more leaves it.
 * @param cacheDir folder of the briefing’s caches
 * @param onCard called for each that is drawn
 */
export async function writeCards(
  dir: string,
  cards: readonly Card[],
  cacheDir: string,
  onCard: () => void = () => {},
): Promise<WrittenCards> {
  if (cards.length === 0) return { drawn: 0, faults: [] };
  const cache = join(cacheDir, 'cards');
  await mkdir(cache, { recursive: true });
  const program = await digestOfProgram();
  const names = new Map(cards.map((card) => [card, nameOf(card, program)]));
  const cached = new Set(await readdir(cache));
  const missing = [
    ...new Map([...names].filter(([, name]) => !cached.has(name)).map(([card, name]) => [name, card])),
  ];
  const faults = await drawInto(cache, missing, onCard);
  if (faults.length > 0) return { drawn: 0, faults };
  for (const folder of new Set(cards.map(({ file }) => dirname(file)))) {
    await mkdir(join(dir, folder), { recursive: true });
  }
  await Promise.all([...names].map(([{ file }, name]) => copyFile(join(cache, name), join(dir, file))));
  const needed = new Set(names.values());
  await Promise.all(
    [...cached].filter((name) => !needed.has(name)).map((name) => rm(join(cache, name), { force: true })),
  );
  return { drawn: missing.length, faults: [] };
}

/** The renderer is loaded only when there is something to draw. */
async function drawInto(
  cache: string,
  missing: readonly (readonly [string, Card])[],
  onCard: () => void,
): Promise<string[]> {
  if (missing.length === 0) return [];
  const { drawCards } = await import('../../outputs/cards/draw.ts');
  const names = new Map(missing.map(([name, card]) => [card, name]));
  const faults = await drawCards([...names.keys()], (card, png) => {
    const path = join(cache, names.get(card) ?? '');
    const part = `${path}.${process.pid}`;
    writeFileSync(part, png);
    renameSync(part, path);
    onCard();
  });
  return faults.map(({ message }) => message);
}

/** What a picture shows, not where it lies, decides whether it is the same. */
function nameOf({ file: _file, page: _page, ...shown }: Card, program: string): string {
  return `${createHash('sha256').update(program).update(JSON.stringify(shown)).digest('hex').slice(0, 32)}.png`;
}

/** A digest of what draws: the code, the renderer and the fonts. */
async function digestOfProgram(): Promise<string> {
  const hash = createHash('sha256').update(folderDigest(join(import.meta.dirname, '../../outputs/cards')));
  for (const file of versionFiles()) hash.update(await readFile(file));
  return hash.digest('hex');
}
