import { describe, expect, it } from 'vitest';
import type { VagueDate } from '../../src/model/dates.ts';
import { FAULTY } from '../fixtures/faults.ts';
import { issuesOf } from './folder.ts';

/** What the checks of the promise report; what else a small briefing lacks is left out. */
const PROMISE = new Set(
  'claims-more may-claim-more quotation-lacks gloss-unsourced no-as-of says-twice plan-past stale own-unsourced'.split(
    ' ',
  ),
);

describe('a whole briefing that deserves it', () => {
  it.each(Object.entries(FAULTY))('has these findings and no others: %s', async (_name, { files, found }) => {
    const day = { today: '2026-03-01' as VagueDate, stale: true };
    const issues = (await issuesOf(files, { day })).filter(({ code }) => PROMISE.has(code));
    const last = issues.filter(({ code }) => code === 'stale');
    const all = [...issues.filter(({ code }) => code !== 'stale'), ...last];
    expect(all.map(({ code, place }) => [code, place.file])).toEqual(
      found.map(([code, file]) => [code, file]),
    );
    for (const [index, [, , words]] of found.entries()) expect(all[index]?.message).toContain(words);
  });

  it('shows each of the checks in one of three', () => {
    const codes = new Set(Object.values(FAULTY).flatMap(({ found }) => found.map(([code]) => code)));
    expect(codes).toEqual(PROMISE);
  });

  it.each(Object.entries(FAULTY))('says something twice: %s', (_name, { found }) => {
    expect(found.map(([code]) => code)).toContain('says-twice');
  });
});
