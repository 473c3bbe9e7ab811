import { describe, expect, it } from 'vitest';
import type { PagefindData } from '../../../src/client/search/pagefind.ts';
import { scoredOf, wordsIn } from '../../../src/client/search/rank/hits.ts';
import { variantsOf } from '../../../src/client/search/words/variants.ts';

/** A record of sentences, of which the words at some places were found. */
function record(sentences: readonly string[], locations: readonly number[]): PagefindData {
  const starts = sentences.map((_, at) => sentences.slice(0, at).join(' ').split(' ').filter(Boolean).length);
  return {
    url: '/articles/a/#p1',
    excerpt: '',
    raw_content: sentences.join(' '),
    locations,
    meta: {},
    filters: {},
    anchors: starts.map((location, at) => ({ id: `p1s${at + 1}`, location })),
  };
}
const sentence = (term: string, data: PagefindData) => scoredOf(data, term, undefined).hit.url.split('#')[1];
const score = (term: string, text: string, locations: readonly number[]) =>
  scoredOf(record([text], locations), term, undefined).score;

describe('a passage that was found', () => {
  it('opens at the sentence with the most of the words, and of those at the very form', () => {
    const men = record(
      ['Men arrested after a crash.', 'Three men, aged 33 and 34, were arrested.'],
      [0, 1, 5, 6, 12],
    );
    expect(sentence('three men arrested', men)).toBe('p1s2');
    const impress = record(['They went to impress seamen.', 'The impressment went on.'], [3, 6]);
    expect(sentence('impressment', impress)).toBe('p1s2');
    const number = record(['It began at 9:15 sharp.', 'Rolls were cut 15% since.'], [3, 8]);
    expect(sentence('15%', number)).toBe('p1s2');
  });

  it('counts most with the very words, then with all of them together', () => {
    const verbatim = score('royal navy', 'The royal navy sailed', [1, 2]);
    const together = score('navy royal', 'The royal navy sailed', [1, 2]);
    const apart = score('navy sailed', 'The navy of the old king had never sailed', [1, 8]);
    expect([verbatim, together, apart]).toEqual([verbatim, together, apart].toSorted((a, b) => b - a));
    expect(new Set([verbatim, together, apart]).size).toBe(3);
  });

  it('has a number as it is written, and no other', () => {
    expect(score('29%', 'a tariff of 29% fell', [3])).toBeGreaterThan(score('29%', 'on 29 May', [1]));
    expect(score('7.5', 'a quake of 7.5 struck', [3])).toBeGreaterThan(score('7.5', 'some 75 ships', [1]));
  });

  it.each(['£5 million', '$2.5 million', '$55 million'])('of $5 million is not one of %s', (other) => {
    const [own, another] = ['$5 million', other].map((sum) =>
      score('$5 million', `a fine of ${sum} fell`, [3, 4]),
    );
    expect(own).toBeGreaterThan(another ?? 0);
  });
});

describe('the words of a query', () => {
  it.each([
    ['mediators', 'a mediation', true],
    ['napoleonic', 'Napoleon', true],
    ['576000', 'it cost $576,000.', true],
    ['nationalise', 'the nationalization', true],
    ['seized', 'a seizure of ships', true],
    ['build', 'it was built', true],
    ['pirates', 'an end of piracy', true],
    ['invade', 'the invasion', true],
    ['outlawed', 'left out of it', false],
    ['mission', 'he must commit it', false],
    ['lightshow', 'many lights', false],
    ['متاثره', 'متاثرہ', false],
  ])('%s is in “%s”: %s', (word, text, isIn) => {
    expect(wordsIn([record([text], [])], [word])).toEqual(isIn ? [word] : []);
  });

  it.each([
    ['foreign organisation', 'foreign organization'],
    ['harbor defense', 'harbour defense'],
    ['harbor defense', 'harbor defence'],
    ['29 percent tariff', '29% tariff'],
    ['29%', '29 percent'],
  ])('of “%s” are also written “%s”', (query, other) => {
    expect(variantsOf(query)).toContain(other);
  });
});
