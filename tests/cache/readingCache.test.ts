import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { ReadingCache } from '../../src/cache/readingCache.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** What a build gets for a text, and whether it had to make it. */
function ask(cache: ReadingCache, text: string): { value: unknown; isMade: boolean } {
  let isMade = false;
  const value = cache.of('length', text, () => {
    isMade = true;
    return { length: text.length };
  });
  return { value, isMade };
}

describe('what was made of texts', () => {
  it('is there for the next build, and only what that asks for stays', async () => {
    const first = new ReadingCache(dir, 'program', false);
    expect([ask(first, 'one').isMade, ask(first, 'one').isMade, ask(first, 'two').isMade]).toEqual([
      true,
      false,
      true,
    ]);
    await first.save();
    const second = new ReadingCache(dir, 'program', false);
    expect(ask(second, 'one')).toEqual({ value: { length: 3 }, isMade: false });
    expect(ask(second, 'three').isMade).toBe(true);
    await second.save();
    const third = new ReadingCache(dir, 'program', false);
    expect([ask(third, 'three').isMade, ask(third, 'two').isMade]).toEqual([false, true]);
  });

  it.each([
    ['another program', 'other', false],
    ['a build that is asked to be fresh', 'program', true],
  ])('is nothing to %s', async (_, by, isFresh) => {
    const first = new ReadingCache(dir, 'program', false);
    ask(first, 'one');
    await first.save();
    expect(ask(new ReadingCache(dir, by, isFresh), 'one').isMade).toBe(true);
  });

  it('is made again where the file is damaged', async () => {
    await writeFile(join(dir, 'readings.json'), '{"by":"program","made":{"length');
    expect(ask(new ReadingCache(dir, 'program', false), 'one').isMade).toBe(true);
  });

  it('makes the same briefing as texts that are read anew', async () => {
    const folder = join(import.meta.dirname, '../..');
    const made = async (cache?: ReadingCache) => {
      const { records, issues } = await readBriefing(folder, cache);
      return {
        issues,
        assembled: assemble(records, {
          addressesOf: addressesAt(urlsFor({ base: '/' })),
          ...(cache && { cache }),
        }),
      };
    };
    const first = new ReadingCache(dir, 'program', false);
    await made(first);
    await first.save();
    // A comparison by Vitest takes longer than both.
    expect(isDeepStrictEqual(await made(new ReadingCache(dir, 'program', false)), await made())).toBe(true);
  });
});
