import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../src/read/briefing.ts';
import { slugOf, slugOfHeadline } from '../../src/read/slug.ts';
import { type Files, folderOf } from '../check/folder.ts';

describe('an id made of a name', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Bjørn Ørvik', 'bjorn-orvik'],
    ['Großmann', 'grossmann'],
    ['Đorđe', 'dorde'],
    ['Þórður Æsir', 'thordur-aesir'],
    ['İzmir ılıca', 'izmir-ilica'],
    ['Nguyễn Văn Đức', 'nguyen-van-duc'],
    ['Тельман', 'telman'],
    ['Αθήνα', 'athina'],
    ['北京', 'beijing'],
    ['서울', 'seoul'],
    ['شہباز شریف', 'shhbz-shryf'],
    ['ঢাকা', 'dhaka'],
    ['Ереван', 'erevan'],
  ])('keeps every letter: %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  it.each(['', '🙂', '—', '✪ ✪'])('is never empty: “%s”', (name) => {
    expect(slugOf(name)).toMatch(/^a-[0-9a-f]{10}$/);
  });

  it('stays what it was for names in plain Latin letters', () => {
    expect(['O’Brien & Sons', '½ price', 'Ana Okoro', 'café'].map(slugOf)).toEqual([
      'o-brien-sons',
      '1-2-price',
      'ana-okoro',
      'cafe',
    ]);
  });

  it('ends in no hyphen where it is cut', () => {
    expect(slugOf(`${'x'.repeat(79)} y`)).toBe('x'.repeat(79));
  });
});

describe('the address of an article without a record', () => {
  const seeds: Files = { 'seeds/Łódź.txt': 'The bridge opened on Monday.' };
  const idsOf = async (files: Files): Promise<string[]> => {
    const { records } = await readBriefing(await folderOf(files));
    return records.articles.map(({ id }) => id);
  };

  it('keeps the letters of the file’s name', async () => {
    expect(await idsOf(seeds)).toEqual(['lodz']);
  });

  it('stays the one that was published', async () => {
    expect(await idsOf({ ...seeds, 'content/published.txt': '/\n/articles/odz/\n' })).toEqual(['odz']);
  });

  it('stays the one that annotations go by', async () => {
    expect(await idsOf({ ...seeds, 'content/annotations/odz.yaml': 'statements: []\n' })).toEqual(['odz']);
  });

  it('ends with a whole word of a headline', () => {
    const headline =
      'The harbour of Lanmere opened on Thursday a new hall for cooks from all over the island';
    expect(slugOfHeadline(headline)).toBe(
      'the-harbour-of-lanmere-opened-on-thursday-a-new-hall-for-cooks-from-all-over',
    );
    expect(slugOfHeadline('A short one')).toBe('a-short-one');
    expect(slugOfHeadline('x'.repeat(200))).toBe('x'.repeat(80));
  });
});
