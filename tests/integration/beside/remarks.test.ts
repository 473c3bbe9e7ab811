import { describe, expect, it } from 'vitest';
import {
  entityRemarks,
  hostRemarks,
  originRemarks,
  warningList,
} from '../../../src/integration/beside/remarks.ts';
import { type IssueCode, issue } from '../../../src/model/check/issue.ts';
import { assembled } from '../../assemble/records.ts';

const MIB = 1024 * 1024;
const filesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ file: `${index}`, bytes: 1 }));

describe('the end of a build', () => {
  it('says nothing of what every host takes', () => {
    expect(hostRemarks([...filesOf(19_999), { file: 'data/offline.zip', bytes: 25 * MIB }])).toEqual([]);
  });

  it('says when a site has more files than some hosts take', () => {
    expect(hostRemarks(filesOf(20_001))[0]).toContain('20,001 files; some hosts take 20,000 at most');
  });

  it('names each file that is too large for some hosts', () => {
    expect(hostRemarks([{ file: 'data/offline.zip', bytes: 25 * MIB + 1 }])).toEqual([
      'data/offline.zip has 25.0 MiB; some hosts take 25 MiB a file. Leave it out under exports in content/site.yaml, or ask your host.',
    ]);
  });

  it('says that there are no feeds without a public address, where feeds are asked for', () => {
    const remarks = (feeds: boolean, origin: string | null) =>
      originRemarks(assembled({ seeds: { 'a.txt': 'Ana came.' }, site: { exports: { feeds } } }).briefing, {
        origin,
      });
    expect(remarks(true, null)).toHaveLength(1);
    expect(remarks(true, 'https://example.org')).toEqual([]);
    expect(remarks(false, null)).toEqual([]);
  });

  it('says how entities are suggested where there are none, and articles to suggest them from', () => {
    const seeds = { 'a.txt': 'Ana came.' };
    const remarks = (records: Parameters<typeof assembled>[0]) => entityRemarks(assembled(records).briefing);
    expect(remarks({ seeds })).toEqual([
      'The briefing has no entities yet. npm run ingest -- seeds suggests them, npm run review accepts them.',
    ]);
    expect(entityRemarks(assembled({ seeds }).briefing, 'briefing/').join()).toContain(
      'briefing/seeds suggests',
    );
    expect(remarks({ seeds: {} })).toEqual([]);
    expect(remarks({ seeds, entities: { ana: { name: 'Ana', kind: 'person' } } })).toEqual([]);
  });

  it('lists the first ten warnings as check does, what is not read before the rest', () => {
    const at = (file: string, code: IssueCode) => issue(code, { file, line: 2, column: 1 }, 'So it is.');
    expect(warningList([at('content/b.yaml', 'stale')])).toBe(
      '1 warning:\ncontent/b.yaml:2:1  warning  stale  So it is.',
    );
    const lines = warningList([
      ...Array.from({ length: 11 }, (_, i) => at(`content/a${i + 10}.md`, 'entity-unmentioned')),
      at('content/z.yaml', 'field-unknown'),
    ]).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.slice(0, 3)).toEqual([
      '12 warnings:',
      'content/z.yaml:2:1  warning  field-unknown  So it is.',
      'content/a10.md:2:1  warning  entity-unmentioned  So it is.',
    ]);
    expect(lines.at(-1)).toBe('and 2 more; for the list: npm run check');
  });
});
