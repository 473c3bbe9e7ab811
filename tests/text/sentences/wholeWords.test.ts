import { describe, expect, it } from 'vitest';
import { wholeWithin } from '../../../src/text/sentences/wholeWords.ts';

describe('a text that is too long', () => {
  it('keeps its first sentences whole', () => {
    expect(wholeWithin('A mine opened in 2010. It closed in 2012. It is for sale.', 'en', 45)).toBe(
      'A mine opened in 2010. It closed in 2012.',
    );
    expect(wholeWithin('鉱山は閉鎖された。再開は未定である。', 'ja', 12)).toBe('鉱山は閉鎖された。');
  });

  it('is cut at the end of a clause where its first sentence alone is too long', () => {
    const clause = 'The ministry, which had been moved from the old capital in the spring of that year';
    const text = `${clause}, announced a tender for the northern concession, which nine companies from five countries had asked for since the law on mining was changed, and which the court had stopped twice.`;
    expect(wholeWithin(text, 'en', 240)).toBe(`${clause}, announced a tender for the northern concession`);
  });

  it.each([
    'x'.repeat(900),
    `${'word '.repeat(200)}end.`,
    `${'a, b; c — d '.repeat(60)}, the government said on Wednesday in a long statement.`,
  ])('is never longer than there is room, and has no ellipsis', (text) => {
    const kept = wholeWithin(text, 'en', 300);
    expect(kept.length).toBeLessThanOrEqual(300);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).not.toContain('…');
  });
});

it('leaves a text that fits', () => {
  expect(wholeWithin('Short enough', 'en', 12)).toBe('Short enough');
});
