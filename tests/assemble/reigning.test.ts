import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { ReadingCache } from '../../src/cache/readingCache.ts';
import { addressesAt } from '../../src/views/context/addresses.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { assembled, recordsOf } from './records.ts';

const surfaces = (text: string): string[] =>
  assembled({
    seeds: { 'a.txt': text },
    entities: {
      varn: { name: 'Ana Varn', kind: 'person', aliases: ['Varn'] },
      orvik: { name: 'Orvik II', kind: 'person', aliases: ['Orvik'] },
      'king-brandt': { name: 'King Brandt', kind: 'organisation', aliases: ['Brandt'] },
    },
  }).briefing.articles.flatMap(({ mentions }) => mentions.map(({ surface }) => surface));

it.each([
  ['King Varn spoke.', []],
  ['The viking Varn spoke.', ['Varn']],
  ['Velis’s Queen  Varn, and Varn, spoke.', ['Varn']],
  ['Le roi Varn a parlé.', []],
  ['President Varn met King Orvik.', ['Varn', 'Orvik']],
  ['King Ana Varn spoke.', ['Ana Varn']],
  ['King Brandt sells boats.', ['King Brandt']],
])('takes no family name for the name of one who reigns: %s', (text, found) => {
  expect(surfaces(text)).toEqual(found);
});

it('asks anew what is cached when an entity becomes a person', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'cache-'));
  const mentions = async (kind: string) => {
    const cache = new ReadingCache(dir, 'program', false);
    const records = recordsOf({
      seeds: { 'a.txt': 'King Varn spoke.' },
      entities: { varn: { name: 'Ana Varn', kind, aliases: ['Varn'] } },
    });
    const { briefing } = assemble(records, { addressesOf: addressesAt(urlsFor({ base: '/' })), cache });
    await cache.save();
    return briefing.articles.flatMap((article) => article.mentions.map(({ surface }) => surface));
  };
  expect(await mentions('organisation')).toEqual(['Varn']);
  expect(await mentions('person')).toEqual([]);
  await rm(dir, { recursive: true });
});
