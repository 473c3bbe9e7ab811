import { describe, expect, it } from 'vitest';
import { judgedWith, type Told } from '../../src/commands/support/ingestDialog.ts';
import type { Verdict } from '../../src/ingest/verdict.ts';

const UNDATED = { article: { record: { title: { value: 'The quay' } } }, plan: null } as unknown as Verdict;
const NOT_UTF8: Verdict = {
  failure: 'The file is not UTF-8.',
  offer: { encoding: 'windows-1252', sample: 'Café' },
};

/** What a file is judged with, one after the other, when somebody gives these answers. */
async function told(answers: readonly string[]): Promise<Told[]> {
  const left = [...answers];
  const all: Told[] = [];
  const asker = { ask: async () => left.shift() ?? null, close: () => {} };
  await judgedWith(asker, 'a.txt', async (one) => {
    all.push(one);
    return one.encoding ? UNDATED : NOT_UTF8;
  });
  return all;
}

describe('what is told of a file at a terminal', () => {
  it('holds together: the encoding when the date is told too', async () => {
    expect(await told(['y', '12 March 2026'])).toEqual([
      {},
      { encoding: 'windows-1252' },
      { encoding: 'windows-1252', date: '2026-03-12' },
    ]);
  });

  it('is asked again until it is a date, and may be left out', async () => {
    expect((await told(['yes', 'soon', '2026'])).at(-1)).toEqual({ encoding: 'windows-1252', date: '2026' });
    expect(await told(['y', ''])).toEqual([{}, { encoding: 'windows-1252' }]);
  });

  it('is no encoding without a yes', async () => {
    expect(await told(['n'])).toEqual([{}]);
    expect(await told([])).toEqual([{}]);
  });
});
