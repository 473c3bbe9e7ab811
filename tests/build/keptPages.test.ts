import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBriefing } from '../../src/read/briefing.ts';
import type { Records } from '../../src/read/records.ts';
import { edited, leavesOf } from '../edits.ts';
import { type Rendered, renderAll, stale } from '../rendered.ts';
import { place } from '../site.ts';

/** Each renders all pages. */
const RUNS = Number(process.env['KEPT_RUNS'] ?? 2);

let records: Records;
let before: ReadonlyMap<string, Rendered>;

beforeAll(async () => {
  records = (await readBriefing(place.briefingDir)).records;
  before = (await renderAll(records)).pages;
});

const without = (field: 'entities' | 'articles' | 'topics', at: number): Records => ({
  ...records,
  [field]: records[field].filter((_, index) => index !== at),
});

describe('a page that read nothing of what changed', () => {
  it('is most of them when one gloss changes', async () => {
    const [first, ...rest] = records.entities;
    if (!first) throw new Error('There is no entity.');
    const other = { ...first, data: { ...first.data, gloss: 'quite another gloss' } };
    const after = await renderAll({ ...records, entities: [other, ...rest] });
    const current = [...before].filter(([file, page]) => after.isCurrent(file, page));
    expect(current.length).toBeGreaterThan(before.size / 2);
    expect(current.length).toBeLessThan(before.size);
    expect(stale(before, after)).toEqual([]);
  });

  it('is as it was when an entry or an article is taken away', async () => {
    for (const less of [without('entities', 3), without('topics', 0), without('articles', 0)])
      expect(stale(before, await renderAll(less))).toEqual([]);
  });

  it('is as it was whatever string of the briefing changes', { timeout: RUNS * 20_000 }, async () => {
    const leaves = leavesOf(records);
    const property = fc.asyncProperty(fc.nat(leaves.length - 1), async (at) => {
      const path = leaves[at] ?? [];
      expect({ path, stale: stale(before, await renderAll(edited(records, path))) }).toEqual({
        path,
        stale: [],
      });
    });
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  });
});
