import { describe, expect, it } from 'vitest';
import { contextFrom, viewIn } from './subjects.ts';

/** The ribbon of an entity that one article of each date names. */
function ribbonOf(
  dates: readonly (string | null)[],
  text = 'Varn wakes.\n\nNobody else does so, not today.',
) {
  const ids = dates.map((_, index) => `a${index}`);
  const context = contextFrom({
    seeds: Object.fromEntries(ids.map((id) => [`${id}.txt`, text])),
    articles: Object.fromEntries(
      ids.map((id, index) => [id, { seed: `${id}.txt`, ...(dates[index] && { published: dates[index] }) }]),
    ),
    entities: { varn: { name: 'Varn', kind: 'place' } },
  });
  return viewIn(context, 'varn').head.ribbon;
}
const lit = (bars: readonly { readonly on: boolean }[] = []) =>
  bars.map(({ on }) => (on ? '#' : '.')).join('');

describe('the ribbon', () => {
  it('has a bar for an article, with a block for each paragraph as long as its words', () => {
    const [row] = ribbonOf(['2024-05-01']);
    expect(row?.bars.map(({ width, on }) => [width, on])).toEqual([
      [2, true],
      [6, false],
    ]);
    expect(row).toMatchObject({ meta: '1 May 2024, 1×', more: 0 });
    expect(row?.marks).toEqual([{ text: '¶1', label: 'Paragraph 1', href: '/articles/a0/#p1' }]);
  });

  it('names six paragraphs and counts the others', () => {
    const [row] = ribbonOf([null], Array.from({ length: 9 }, () => 'Varn wakes.').join('\n\n'));
    expect(row?.marks).toHaveLength(6);
    expect(row?.more).toBe(3);
  });

  it('has a bar for each of four articles, and one with a block for each month for five', () => {
    const dates = ['2024-01-10', '2024-02-10', '2024-02-20', '2024-06-10'];
    expect(ribbonOf(dates)).toHaveLength(4);
    const [row, ...more] = ribbonOf([...dates, '2024-06-11']);
    expect(more).toEqual([]);
    expect(lit(row?.bars)).toBe('##...#');
    expect(row?.meta).toBe('Jan 2024 to Jun 2024');
  });

  it('has days within two months, and years over decades', () => {
    const days = ['2024-05-01', '2024-05-02', '2024-05-04', '2024-05-05', '2024-05-05'];
    expect(lit(ribbonOf(days)[0]?.bars)).toBe('##.##');
    const years = ['1990', '1995', '2000', '2001', '2003'];
    expect(lit(ribbonOf(years)[0]?.bars)).toBe('#....#....##.#');
    const decades = ['1990-01-01', '1995-01-01', '2000-01-01', '2001-01-01', '2003-01-01'];
    expect(lit(ribbonOf(decades)[0]?.bars)).toBe('#....#....##.#');
  });

  it('stands as high as an article names the entry often, and says when that is most', () => {
    const [row] = ribbonOf([
      '2024-01-10',
      '2024-01-11',
      '2024-02-10',
      '2024-06-10',
      '2024-06-11',
      '2024-06-12',
    ]);
    expect(row?.bars.map(({ share }) => share)).toEqual([0.67, 0.33, 0, 0, 0, 1]);
    expect(row?.meta).toBe('Jan 2024 to Jun 2024 · most in Jun 2024, 3×');
  });

  it('is left out where five articles have no dates or the same', () => {
    expect(ribbonOf([null, null, null, null, null])).toEqual([]);
    expect(ribbonOf(Array.from({ length: 5 }, () => '2024-05-01'))).toEqual([]);
  });
});
