import { describe, expect, it } from 'vitest';
import { contextFrom, sectionIn, viewIn, WORKS } from './subjects.ts';

const rowsOf = (
  relations: object[],
  id = 'varn',
  others: Record<string, { [field: string]: unknown }> = {},
) => {
  const context = contextFrom({
    seeds: { 'a.txt': 'Nothing.' },
    references: WORKS,
    entities: {
      varn: {
        name: 'Varn',
        kind: 'place',
        relations: relations.map((one) => ({ refs: ['register'], ...one })),
      },
      osland: { name: 'Osland', kind: 'place' },
      bank: { name: 'Bank for Ports of Osland', kind: 'organisation' },
      copper: { name: 'Copper', kind: 'commodity' },
      council: { name: 'Council (Osland)', kind: 'organisation' },
      ...others,
    },
  });
  return (sectionIn(viewIn(context, id), 'relations')?.rows ?? []).map(({ label, ties }) => [
    label,
    ...ties.map(({ pieces, detail }) =>
      [pieces.map((piece) => ('href' in piece ? `[${piece.text}]` : piece.text)).join(''), detail]
        .filter(Boolean)
        .join(' | '),
    ),
  ]);
};

describe('the connections of an entity', () => {
  it('stand in a row for each predicate, the other end linked in its sentence', () => {
    expect(
      rowsOf([
        { predicate: 'located-in', object: 'osland', statement: 'Varn lies in Osland.' },
        { predicate: 'trades-in', object: 'copper', statement: 'Varn ships copper.' },
        { predicate: 'located-in', object_label: 'the north', statement: 'Varn lies in the north.' },
      ]),
    ).toEqual([
      ['Located in', 'Varn lies in [Osland].', 'Varn lies in the north.'],
      ['Trades in', 'Varn ships [copper].'],
    ]);
  });

  it('say a date once, where they began and ended on it and their detail is that date too', () => {
    const met = (detail: string) =>
      rowsOf([
        {
          predicate: 'met',
          object: 'osland',
          statement: 'Varn met Osland.',
          since: '2025-06-18',
          until: '2025-06-18',
          detail,
        },
      ]);
    expect(met('18 June 2025')).toEqual([['Met', 'Varn met [Osland]. | 18 June 2025']]);
    expect(met('for lunch')).toEqual([['Met', 'Varn met [Osland]. | 18 June 2025, for lunch']]);
  });

  it('read from the other end as well', () => {
    expect(
      rowsOf([{ predicate: 'located-in', object: 'osland', statement: 'Varn lies in Osland.' }], 'osland'),
    ).toEqual([['Lies within it', '[Varn] lies in Osland.']]);
    expect(
      rowsOf([{ predicate: 'vies-with', object: 'osland', statement: 'Varn vies with it.' }], 'osland'),
    ).toEqual([['Vies with', '[Varn] vies with it.']]);
  });

  it('link how a name begins, and put the link behind a sentence that does not name the other end', () => {
    expect(
      rowsOf([
        { predicate: 'owes', object: 'bank', statement: 'Varn owes the Bank for Ports a lot.' },
        { predicate: 'obeys', object: 'council', statement: 'Varn obeys the town hall.' },
      ]),
    ).toEqual([
      ['Owes', 'Varn owes the [Bank for Ports] a lot.'],
      ['Obeys', 'Varn obeys the town hall. ([Council (Osland)])'],
    ]);
  });

  it('take no part of a word for a name', () => {
    expect(rowsOf([{ predicate: 'near', object: 'osland', statement: 'Oslanders live in Varn.' }])).toEqual([
      ['Near', 'Oslanders live in Varn. ([Osland])'],
    ]);
  });

  it('say when they held, and what the sentence does not', () => {
    const tie = { predicate: 'part-of', object: 'osland', statement: 'Varn is a part of Osland.' };
    expect(rowsOf([{ ...tie, since: '1921', detail: 'as a free port' }])).toEqual([
      ['Part of', 'Varn is a part of [Osland]. | since 1921, as a free port'],
    ]);
    expect(rowsOf([{ ...tie, since: '1921-05', until: '1950', detail: 'Osland' }])).toEqual([
      ['Part of', 'Varn is a part of [Osland]. | May 1921 to 1950'],
    ]);
  });

  it('do not say twice what the files of both ends say', () => {
    const statement = 'Varn is a part of Osland.';
    const others = {
      osland: {
        name: 'Osland',
        kind: 'place',
        relations: [{ predicate: 'has-part', object: 'varn', statement, refs: ['atlas'] }],
      },
    };
    expect(rowsOf([{ predicate: 'part-of', object: 'osland', statement }], 'varn', others)).toEqual([
      ['Part of', 'Varn is a part of [Osland].'],
    ]);
  });
});
