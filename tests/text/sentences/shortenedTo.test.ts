import { describe, expect, it } from 'vitest';
import { shortenedTo } from '../../../src/text/sentences/shortenedTo.ts';

describe('words for a place of a given room', () => {
  it.each([
    ['The harbour will be dredged', 40, 'The harbour will be dredged'],
    [
      'The harbour will be dredged in October, which the council had asked for',
      50,
      'The harbour will be dredged in October',
    ],
    [
      'The harbour will be dredged this year and the next, the port authority said',
      60,
      'The harbour will be dredged, the port authority said',
    ],
    [
      'The Joint Commission for the Harbours of the North and the Islands',
      45,
      'The Joint Commission for the Harbours',
    ],
    ['Director of the harbour of Lanmere since the ferries came', 35, 'Director of the harbour of Lanmere'],
    [
      'The channel will be dredged for the first time in forty years and with a new ship',
      70,
      'The channel will be dredged for the first time in forty years',
    ],
    [
      'The quay that opened in spring is the longest quay of the northern coast and the islands',
      60,
      'The quay that opened in spring',
    ],
    ['Donaudampfschifffahrtsgesellschaft', 20, 'Donaudampfschifffahrtsgesellschaft'],
    ['ادارہ برائے جنوبی و وسطی ایشیائی امور', 20, 'ادارہ برائے جنوبی و'],
  ])('“%s” in %i units is “%s”', (words, room, shown) => {
    expect(shortenedTo(words, room)).toBe(shown);
  });

  it('are never longer than it, end with a whole word and have no ellipsis', () => {
    const words = 'The mine will open in spring, two years late, the ministry said on Monday in a statement';
    for (let room = 45; room < words.length; room += 1) {
      const shown = shortenedTo(words, room);
      expect(shown.length).toBeLessThanOrEqual(room);
      expect(shown).not.toMatch(/…/);
      expect(words.split(/\W+/)).toEqual(expect.arrayContaining(shown.split(/\W+/)));
    }
  });

  it('cut words of a script without spaces between them', () => {
    expect(shortenedTo('上海国际港务集团股份有限公司', 9)).toBe('上海国际港务集团');
  });
});
