import { describe, expect, it } from 'vitest';
import { scoredWith } from '../../../src/client/search/ask/answer.ts';
import { nameIndex } from '../../../src/client/search/rank/names.ts';
import type { NamedEntry } from '../../../src/model/namedEntry.ts';

const entry = (kind: string, ...names: string[]): NamedEntry => ({
  url: names[0] ?? '',
  kind,
  names,
  gloss: 'A line that tells of the ferry and of the harbour',
  weight: 1,
});
const index = nameIndex([
  entry('organisation', 'National Institute of Tides and Inland Waters'),
  entry('organisation', 'Department of Ferries', 'the department'),
  entry('organisation', 'USHS'),
  entry('person', 'Ana Okoro', 'Inspector Ana Okoro', 'Det Insp Okoro', 'harbour master'),
  entry('place', 'Veltam'),
  entry('place', 'Kesria'),
  entry('place', 'Northlanmere Bridge'),
  entry('commodity', 'Zinc', 'ISO 30'),
  entry('event', 'Nordal Copper v. Kesria'),
]);
const first = (query: string): string | undefined => index.find(query)[0]?.entry.url;

describe('the names of a briefing', () => {
  it.each([
    ['NITIW', 'National Institute of Tides and Inland Waters'],
    ['DoF', 'Department of Ferries'],
    ['US Harbour Service', 'USHS'],
    ['detective inspector', 'Ana Okoro'],
    ['Jack Okoro', 'Ana Okoro'],
    ['Okoro ferries report', 'Ana Okoro'],
    ['my harbour master', 'Ana Okoro'],
    ['veltamese', 'Veltam'],
    ['Kesrian', 'Kesria'],
    ['lanmere', 'Northlanmere Bridge'],
    ['north lanmere', 'Northlanmere Bridge'],
    ['northlanmerebridge', 'Northlanmere Bridge'],
  ])('lead from “%s” to %s', (query, name) => {
    expect(first(query)).toBe(name);
  });

  it.each(['30', 'the report', 'used half silently'])('do not answer “%s”', (query) => {
    expect(index.find(query)).toEqual([]);
  });

  it('are surely meant by their initials, and not by the half of a query', () => {
    expect(index.certain('NITIW').map(({ entry: { url } }) => url)).toHaveLength(1);
    expect(index.certain('Jack Okoro')).toEqual([]);
  });

  it.each([
    ['who used seven harbour ships', 'a question has no initials'],
    ['copper kesria', 'each party to a case is named by itself'],
    ['national waters', 'words far apart are no short form'],
  ])('are not surely meant by “%s”: %s', (query) => {
    expect(index.certain(query)).toEqual([]);
  });

  it('are surely meant by words of them that stand near each other', () => {
    const [hit] = index.certain('tides waters');
    expect(hit?.entry.url).toBe('National Institute of Tides and Inland Waters');
    expect(index.certain('nordal kesria')).toHaveLength(1);
  });

  it('are behind passages where they are the lesser part of a query or the middle of a line', () => {
    const score = (query: string): number => index.find(query)[0]?.score ?? 0;
    // One word in the name and the other in the line: the entry is about both.
    expect(score('ferry harbour')).toBeGreaterThan(44);
    expect(score('okoro saw the large ferries')).toBeLessThan(44);
    const told = index.find('ferry harbour').find(({ entry: { url } }) => url === 'Veltam');
    const passage = {
      url: '/a/#p1',
      excerpt: '',
      raw_content: 'A ferry came. It left the harbour.',
      meta: {},
      filters: {},
    };
    expect(told?.score).toBeLessThan(scoredWith(passage, 'ferry harbour', index).score);
  });
});
