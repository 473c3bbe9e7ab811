import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCards } from '../../../src/integration/beside/cards.ts';
import { cardOf, line } from './card.ts';

describe('the cards of a build', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cards-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = (cards: Parameters<typeof writeCards>[1]) =>
    writeCards(join(folder, 'dist'), cards, join(folder, 'cache'));
  const card = (id: string, name = id) =>
    cardOf(name, { file: `cards/entities/${id}.png`, page: `entities/${id}/` });

  it('are drawn once: a page that says the same is not drawn again', async () => {
    expect(await write([card('ana'), card('lanmere')])).toEqual({ drawn: 2, faults: [] });
    expect(await write([card('ana'), card('lanmere', 'Lanmere Port')])).toEqual({ drawn: 1, faults: [] });
  });

  it('take the picture along when only the address of a page changes', async () => {
    await write([card('ana', 'Ana Okoro')]);
    const before = await readFile(join(folder, 'dist/cards/entities/ana.png'));
    expect((await write([card('ana-okoro', 'Ana Okoro')])).drawn).toBe(0);
    expect(await readFile(join(folder, 'dist/cards/entities/ana-okoro.png'))).toEqual(before);
  });

  it('leave the cache when no page needs them', async () => {
    await write([card('ana'), card('lanmere')]);
    await write([card('ana')]);
    expect(await readdir(join(folder, 'cache/cards'))).toHaveLength(1);
  });

  it('are not written when one of them cannot be drawn', async () => {
    const { faults } = await write([card('ana'), card('old', '𓀀')]);
    expect(faults).toEqual([expect.stringContaining('/entities/old/')]);
    await expect(stat(join(folder, 'dist'))).rejects.toThrow('ENOENT');
  });

  it('are written under their own addresses though they show the same', async () => {
    const same = { name: line('Lanmere') };
    await write([
      { ...card('port'), ...same },
      { ...card('town'), ...same },
    ]);
    expect((await readdir(join(folder, 'dist/cards/entities'))).toSorted()).toEqual(['port.png', 'town.png']);
  });
});
