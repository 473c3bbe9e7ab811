import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../../src/text/passages/reworded.ts';
import { type Fate, matchPassages } from '../../../src/text/versions/matching.ts';
import { fatesOf } from '../../../src/text/versions/rewording.ts';

/** A passage before and after with what really became of it: passages that share an origin are the same one. */
interface Passage {
  readonly origin: number;
  readonly words: string;
}

type Edit = readonly [kind: 'insert' | 'delete' | 'reword' | 'repeat', at: number];

const WORDS = ['quay', 'harbour', 'mayor', 'regatta', 'crane', 'ferry', 'ledger', 'storm'];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 })
  .map((words) => `The ${words.join(' ')}.`);
const edits = fc.array(
  fc.tuple(fc.constantFrom('insert', 'delete', 'reword', 'repeat'), fc.nat()) as fc.Arbitrary<Edit>,
  { maxLength: 6 },
);

/** Texts in which sentences may be alike by chance, and what a corrector made of them. */
const corrected = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 30 }), edits)
  .map(([before, made]) => {
    let after: Passage[] = before.map((words, origin) => ({ origin, words }));
    for (const [kind, nat] of made) {
      const at = nat % Math.max(1, after.length);
      const here = after[at];
      if (kind === 'insert') after = after.toSpliced(at, 0, { origin: -1, words: `New ${nat}.` });
      if (kind === 'delete') after = after.toSpliced(at, 1);
      if (kind === 'reword' && here)
        after = after.with(at, { origin: -1, words: `${here.words} Anew ${nat}.` });
      if (kind === 'repeat' && here)
        after = after.toSpliced(nat % (after.length + 1), 0, { ...here, origin: -1 });
    }
    return { before, after, made };
  });

const targetOf = (fate: Fate): number | null =>
  fate.kind === 'same' || fate.kind === 'moved' ? fate.to : null;

describe('the passages of a corrected text', () => {
  it('are never taken for other words, nor two for one', () => {
    fc.assert(
      fc.property(corrected, ({ before, after }) => {
        const fates = fatesOf(
          before,
          after.map(({ words }) => words),
        );
        const targets = fates.map(targetOf);
        for (const [from, to] of targets.entries())
          if (to !== null) expect(after[to]?.words).toBe(before[from]);
        const carried = targets.filter((to) => to !== null);
        expect(new Set(carried).size).toBe(carried.length);
      }),
      { numRuns: 400 },
    );
  });

  it('keep their place if they are there once in both, whatever was done around them', () => {
    fc.assert(
      fc.property(corrected, ({ before, after, made }) => {
        // Who repeats a sentence and deletes the first has moved it.
        if (made.some(([kind]) => kind === 'repeat')) return;
        const words = after.map((one) => one.words);
        const fates = matchPassages(before, words);
        for (const [from, own] of before.entries()) {
          if (
            before.filter((one) => one === own).length > 1 ||
            words.filter((one) => one === own).length !== 1
          )
            continue;
          const to = after.findIndex(({ origin }) => origin === from);
          if (to >= 0) expect(fates[from]).toEqual({ kind: 'same', to });
        }
      }),
      { numRuns: 400 },
    );
  });

  // Beside words that have changed a double may have as good a claim as the sentence itself.
  it('are not taken for their doubles while they stand among their neighbours', () => {
    fc.assert(
      fc.property(corrected, ({ before, after }) => {
        const fates = matchPassages(
          before,
          after.map(({ words }) => words),
        ).map(targetOf);
        for (const [from, own] of before.entries()) {
          const to = after.findIndex(({ origin }) => origin === from);
          const isAmongNeighbours = [-1, 1].every(
            (step) => (after[to + step]?.origin ?? from + step) === from + step,
          );
          if (to >= 0 && isAmongNeighbours && before.filter((one) => one === own).length === 1)
            expect([to, null]).toContain(fates[from]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are all the same in a text that did not change, however often a sentence is repeated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A.', 'B.', 'C.'), { maxLength: 40 }), (text) => {
        expect(matchPassages(text, text).map(targetOf)).toEqual(text.map((_, at) => at));
      }),
    );
  });

  it('are whole in their two wordings', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const { start, end, ...middle } = wordingsOf(before, after);
        expect([start + middle.before + end, start + middle.after + end]).toEqual([before, after]);
      }),
    );
  });
});

/** A letter is a sentence; `same` passages as `=2`, moved as `>2`, changed as `~2`. */
function fates(before: string, after: string): string {
  const signs = { same: '=', moved: '>', changed: '~' } as const;
  return matchPassages([...before], [...after])
    .map((fate) => ('to' in fate ? `${signs[fate.kind]}${fate.to}` : fate.kind.slice(0, 4)))
    .join(' ');
}

describe('a sentence that stands there twice', () => {
  it.each([
    ['keeps its place between neighbours that stayed', 'AXBXC', 'AXBXC', '=0 =1 =2 =3 =4'],
    ['is not taken for its double when it is gone', 'AXBXC', 'ABXC', '=0 ambi =1 =2 =3'],
    ['is ambiguous when one of two neighbours is gone', 'AXXB', 'AXB', '=0 ambi ambi =2'],
    ['is ambiguous when it was repeated beside itself', 'AXB', 'AXXB', '=0 ambi =3'],
    ['keeps its place when it was repeated elsewhere', 'AXBC', 'AXBXC', '=0 =1 =2 =4'],
    ['is ambiguous where all around it is new', 'AXBXC', 'DXEXF', 'gone ambi gone ambi gone'],
  ])('%s', (_claim, before, after, expected) => {
    expect(fates(before, after)).toBe(expected);
  });

  it('keeps its place only if both its neighbours do', () => {
    expect(fates('AXBXC', 'AXDXC')).toBe('=0 ambi gone ambi =4');
  });

  it('moves only if it is long, or not alone', () => {
    expect(fates('XABCD', 'ABCDX')).toBe('ambi =0 =1 =2 =3');
    expect(fates('XYABCD', 'ABCDXY')).toBe('>4 >5 =0 =1 =2 =3');
    const long = 'The harbour master of Lanmere, who has run it since 2019, opened the new quay on Monday.';
    const rest = [
      'One by one.',
      'Two by two.',
      'Three by three.',
      'Then they all went home.',
      long.replace('new', 'old'),
    ];
    expect(matchPassages([long, ...rest], [...rest, long])[0]).toEqual({ kind: 'moved', to: 5 });
  });
});

it('reads twenty thousand passages in time that grows with their number', () => {
  const passages = Array.from({ length: 20_000 }, (_, at) => `Sentence ${at} of the ledger.`);
  const begun = performance.now();
  fatesOf(
    passages,
    passages.map((one, at) => (at % 10 === 0 ? `${one} Corrected.` : one)),
  );
  expect(performance.now() - begun).toBeLessThan(20_000);
});
