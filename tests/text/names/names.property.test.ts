import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/characters/fold.ts';
import { compileNames } from '../../../src/text/names/names.ts';
import { contains, overlaps, sliceOf } from '../../../src/text/span.ts';

const word = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{0,3}$/),
  fc.stringMatching(/^[a-z]{1,2}$/),
  fc.constantFrom('U.S.', 'US', 'O’Brien', 'Lung-bin', 'پاکستان', 'شَہباز', '漢', 'Türkiye', 'e\u0301', '5'),
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\n',
  '  ',
  '-',
  '—',
  ', ',
  '. ',
  '’s ',
  '\n\n',
  '\u00a0',
  '\u00ad',
  '',
);
const names = fc.array(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  { maxLength: 12 },
);
const text = fc.oneof(
  fc.array(fc.tuple(word, gap), { maxLength: 30 }).map((pairs) => pairs.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

function finderOf(all: readonly string[]) {
  return compileNames(all.map((name) => ({ text: name, key: name })));
}

/** Folded without the dots and the outer punctuation in which a name and its surface may differ. */
function plain(words: string): string {
  return fold(words.trim()).text.replaceAll('.', '');
}

describe('any names in any text', () => {
  it('gives slices that fold to each of their names', () => {
    fc.assert(
      fc.property(names, text, (all, words) => {
        for (const hit of finderOf(all).find(words)) {
          for (const key of hit.keys) expect(plain(sliceOf(words, hit))).toBe(plain(key));
        }
      }),
    );
  });

  it('gives disjoint hits in reading order, each among all hits, and none beside them', () => {
    fc.assert(
      fc.property(names, text, (all, words) => {
        const finder = finderOf(all);
        const hits = finder.find(words);
        const every = finder.findAll(words);
        for (const [at, hit] of hits.entries()) {
          expect(hit.start).toBeLessThan(hit.end);
          expect(hit.start).toBeGreaterThanOrEqual(hits[at - 1]?.end ?? 0);
          expect(every).toContainEqual(hit);
        }
        for (const one of every)
          expect(hits.some((hit) => overlaps(hit, one) || contains(hit, one))).toBe(true);
      }),
    );
  });

  it('finds a name that stands alone', () => {
    fc.assert(
      fc.property(word, (name) => {
        expect(finderOf([name]).find(`— ${name} —`)).toEqual([
          { start: 2, end: 2 + name.length, keys: [name] },
        ]);
      }),
    );
  });

  it('does not depend on the order of the names but for the order of keys', () => {
    fc.assert(
      fc.property(names, text, (all, words) => {
        const sorted = (list: readonly string[]) =>
          finderOf(list)
            .find(words)
            .map((hit) => ({ ...hit, keys: hit.keys.toSorted() }));
        expect(sorted(all.toReversed())).toEqual(sorted(all));
      }),
    );
  });
});

describe('the cost of finding', () => {
  const steps = (all: readonly string[], words: string) => {
    const finder = finderOf(all);
    finder.find(words);
    return finder.steps();
  };

  it('doubles when the text doubles', () => {
    const words = 'Asim Munir met the Bank of Eng in a a a a b. ';
    const all = ['Asim Munir', 'Bank of England', 'a a a a a c'];
    expect(steps(all, words.repeat(2000))).toBeLessThan(2.01 * steps(all, words.repeat(1000)));
  });

  it('does not grow with the number of names', () => {
    const words = 'Asim Munir met the Bank of England. '.repeat(100);
    const few = ['Asim Munir', 'Bank of England'];
    const many = [...few, ...Array.from({ length: 5000 }, (_, at) => `Zed${at} Munir`)];
    expect(steps(many, words)).toBe(steps(few, words));
  });
});
