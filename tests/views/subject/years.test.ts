import { describe, expect, it } from 'vitest';
import { contextFrom, sectionIn, viewIn, WORKS } from './subjects.ts';

const timelineOf = (dates: readonly string[]) =>
  sectionIn(
    viewIn(
      contextFrom({
        seeds: { 'a.txt': 'Nothing.' },
        references: WORKS,
        entities: { varn: { name: 'Varn', kind: 'place' } },
        timeline: dates.map((date, index) => ({
          date,
          title: `Ship ${index} sails`,
          entities: ['varn'],
          refs: ['register'],
        })),
      }),
      'varn',
    ),
    'timeline',
  );

describe('the timeline of an entity', () => {
  it('goes by year, with what stands beside the year', () => {
    const section = timelineOf(['1993', '2013-07-12', '2013-11']);
    expect(section?.years.map(({ year, events }) => [year, events.map(({ date }) => date.text)])).toEqual([
      ['1993', ['']],
      ['2013', ['12 Jul', 'Nov']],
    ]);
    expect(section?.isFolded).toBe(false);
  });

  it('says once when something happened', () => {
    const section = timelineOf(['2013-07-12']);
    expect(section?.years[0]?.events[0]?.claim.date).toBeNull();
  });

  it('folds more than a hundred events, ten or more together, with whole dates', () => {
    const section = timelineOf(Array.from({ length: 101 }, (_, index) => `${1900 + index}-03`));
    expect(section?.isFolded).toBe(true);
    expect(section?.years.map(({ year, events }) => [year, events.length]).slice(0, 2)).toEqual([
      ['1900 to 1909', 10],
      ['1910 to 1919', 10],
    ]);
    expect(section?.years[0]?.events[0]?.date.text).toBe('Mar 1900');
  });
});
