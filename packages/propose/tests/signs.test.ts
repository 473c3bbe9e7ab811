import { describe, expect, it } from 'vitest';
import { propose } from '../src/index.ts';
import { SIGNS } from '../src/signs.ts';

describe('signs of a name', () => {
  it.each(SIGNS)('$name: $example', ({ example: [text, ...names] }) => {
    const found = propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);
    expect(found).toEqual(expect.arrayContaining(names));
    expect(
      found.filter((one) => names.some((name) => one !== name && name.startsWith(one.split('/')[0] ?? ''))),
    ).toEqual([]);
  });
});
