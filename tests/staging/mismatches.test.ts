import { describe, expect, it } from 'vitest';
import { makes, shardFrom } from '../../src/model/shard.ts';
import { mismatches, type Stamped } from '../../src/staging/mismatches.ts';
import type { Stamp } from '../../src/staging/shard.ts';

const STAMP: Stamp = {
  shard: '1/2',
  content: 'c',
  engine: 'e',
  base: '/',
  site: null,
  lang: 'en',
  pages: [],
  files: {},
};

function stamped(shard: string, other: Partial<Stamp> = {}): Stamped {
  return { dir: `shards/${shard.replace('/', '-of-')}`, stamp: { ...STAMP, shard, ...other } };
}

describe('the shards of a build', () => {
  const paths = Array.from({ length: 400 }, (_, index) => `entities/entity-${index}/`);
  const shards = [1, 2, 3, 4].map((index) => ({ index, count: 4 }));

  it('make every page once between them, each about as many', () => {
    const makers = paths.map((path) => shards.filter((shard) => makes(shard, path)));
    expect(makers.every((some) => some.length === 1)).toBe(true);
    for (const shard of shards) {
      const own = paths.filter((path) => makes(shard, path)).length;
      expect(own).toBeGreaterThan(70);
      expect(own).toBeLessThan(130);
    }
  });

  it('make whatever is about one entry in one place', () => {
    const about = ['', 'index.md', 'feed.xml', 'mentions/2/index.html'].map((file) => `entities/ana/${file}`);
    const all = [
      ...about,
      'embed/entities/ana/',
      'cards/entities/ana.png',
      'oembed/entities/ana.json',
      'entities/ana/#background',
    ];
    const makers = all.map((path) => shards.findIndex((shard) => makes(shard, path)));
    expect(new Set(makers).size).toBe(1);
  });

  it('leave what all share to the first', () => {
    const shared = [
      '',
      'index.html',
      'entities/',
      'entities/index.md',
      'browse/entities/2/',
      'cards/site.png',
      'llms.txt',
    ];
    expect(shared.filter((path) => !makes({ index: 1, count: 4 }, path))).toEqual([]);
    expect(shared.filter((path) => makes({ index: 2, count: 4 }, path))).toEqual([]);
  });

  it.each(['0/4', '5/4', '4', '1/0', 'a/b', '1/999', ''])('are not “%s”', (text) => {
    expect(shardFrom(text)).toBeNull();
  });
});

describe('joining', () => {
  it('takes all shards of one build, in any order', () => {
    expect(mismatches([stamped('2/2'), stamped('1/2')])).toEqual([]);
  });

  it.each([
    ['a missing shard', [stamped('1/2')], 'Shard 2/2 is missing. Build it with SHARD=2/2.'],
    [
      'a shard twice',
      [stamped('1/2'), stamped('2/2'), stamped('2/2')],
      'Shard 2/2 is there twice: shards/2-of-2, shards/2-of-2. Leave one out.',
    ],
    [
      'a shard of another number',
      [stamped('1/2'), stamped('2/2'), stamped('2/3')],
      'Shard 2/3 is one of another number of shards than 1/2. Leave it out.',
    ],
    [
      'other content',
      [stamped('1/2'), stamped('2/2', { content: 'd' })],
      'shards/2-of-2 was built with another content than shards/1-of-2. Build all shards from the same seeds/, content/ and public/.',
    ],
    [
      'another program',
      [stamped('1/2'), stamped('2/2', { engine: 'f' })],
      'shards/2-of-2 was built with another program than shards/1-of-2. Build all shards with the same version of it.',
    ],
    [
      'another base path',
      [stamped('1/2'), stamped('2/2', { base: '/b/' })],
      'shards/2-of-2 was built with another BASE than shards/1-of-2. Build all shards for the same path.',
    ],
    [
      'another origin',
      [stamped('1/2'), stamped('2/2', { site: 'https://example.org' })],
      'shards/2-of-2 was built with another SITE than shards/1-of-2. Build all shards for the same origin.',
    ],
    [
      'a file that is not the same',
      [
        stamped('1/2', { files: { 'assets/a.css': '1' } }),
        stamped('2/2', { files: { 'assets/a.css': '2' } }),
      ],
      'assets/a.css is not the same in shards/1-of-2 and shards/2-of-2. Build both again.',
    ],
  ])('refuses %s and says what to do', (_, shards, message) => {
    expect(mismatches(shards)).toEqual([message]);
  });
});
