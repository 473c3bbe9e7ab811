import { describe, expect, it } from 'vitest';
import { ribbonSvg } from '../../../src/outputs/cards/ribbon.ts';
import { cardOf, line } from './card.ts';

const article = {
  width: 100,
  bars: [
    { x: 0, width: 49, on: false },
    { x: 51, width: 49, on: true },
  ],
};
const barsOf = (svg: string | null) =>
  [...(svg ?? '').matchAll(/x="([\d.]+)" width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);

describe('the ribbon on a card', () => {
  it('is absent where no article names the subject', () => {
    expect(ribbonSvg(cardOf('Ana Okoro'))).toBeNull();
  });

  it('has the blocks of one article across the card, accent where it names the subject', () => {
    const svg = ribbonSvg(cardOf('Ana Okoro', { ribbon: [article] }));
    expect(barsOf(svg)).toEqual([
      [0, 517.4],
      [538.6, 517.4],
    ]);
    expect(svg?.match(/#a3270c/g)).toHaveLength(1);
  });

  it('has several articles beside one another', () => {
    const bars = barsOf(ribbonSvg(cardOf('Ana Okoro', { ribbon: [article, article] })));
    expect(bars.map(([x]) => x)).toEqual([0, 265.2, 536, 801.2]);
  });

  it('keeps a block that is thinner than a pixel', () => {
    const thin = { width: 10_000, bars: [{ x: 0, width: 1, on: true }] };
    expect(barsOf(ribbonSvg(cardOf('Ana Okoro', { ribbon: [thin] })))).toEqual([[0, 1]]);
  });

  it('runs from right to left where the card does', () => {
    const svg = ribbonSvg(cardOf('Ana', { kind: line('شخص', 'ur'), ribbon: [article] }));
    expect(svg).toContain('scale(-1 1)');
  });
});
