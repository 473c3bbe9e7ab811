import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../src/quantities.ts';
import { topicsOf } from '../src/topics.ts';
import { tokensOf } from '../src/words/tokens.ts';

const read = (text: string) => quantitiesOf(text).map((q) => `${q.surface}: ${q.kind} ${q.value} ${q.unit}`);

describe('quantities', () => {
  it('reads money with its scale', () => {
    expect(read('It cost $1.5 billion, or £200,000 and 3 million euros.')).toEqual([
      '$1.5 billion: money 1500000000 USD',
      '£200,000: money 200000 GBP',
      '3 million euros: money 3000000 EUR',
    ]);
  });

  it('reads shares, measures and counts', () => {
    expect(read('A 29% tariff on 500 tonnes hurt 1,200 workers.')).toEqual([
      '29%: percent 29 %',
      '500 tonnes: measure 500 tonnes',
      '1,200 workers: count 1200 workers',
    ]);
  });
});

describe('topics', () => {
  it('puts the longest recurring phrase first and no word twice', () => {
    const text =
      'The tariff dispute grew. A tariff dispute hurts trade. Tariff rules and trade matter, and trade goes on.';
    expect(topicsOf(tokensOf(text), []).map(({ label, count }) => `${label} ${count}`)).toEqual([
      'tariff dispute 2',
      'trade 3',
    ]);
  });

  const labelsOf = (text: string) => topicsOf(tokensOf(text), []).map(({ label }) => label);

  it('prefers a phrase to a word of it that comes more often', () => {
    const text =
      'The border is long. At the border stands a guard. The border post closed. A border post is cold. No border helps.';
    expect(labelsOf(text)).toEqual(['border post']);
  });

  it.each([
    ['health minister', 'offices'],
    ['managing director', 'offices'],
    ['forty', 'numbers'],
    ['square kilometres', 'measures'],
    ['neighbouring', 'what only points'],
  ])('takes %s for no topic: %s', (words) => {
    expect(labelsOf(`Of ${words} she spoke. With ${words} it ended. No ${words}.`)).not.toContain(words);
  });
});
