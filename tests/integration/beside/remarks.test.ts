import { describe, expect, it } from 'vitest';
import { hostRemarks, originRemarks } from '../../../src/integration/beside/remarks.ts';
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
});
