import { describe, expect, it } from 'vitest';
import { type Bearer, type Passages, reconcile } from '../../src/ingest/review/reconcile/index.ts';

const NO_PASSAGES: Passages = { hits: [], kindsOf: () => new Map(), titlesOf: () => new Set() };

const organisation = (name: string): Bearer => ({
  id: name,
  kind: 'organisation',
  name,
  aliases: [],
  isDraft: true,
});

const changesOf = (...names: string[]) =>
  reconcile(names.map(organisation), NO_PASSAGES).changes.flatMap((one) =>
    one.does === 'merge' ? [[one.id, one.into]] : [],
  );

describe('an organisation by its letters', () => {
  const hit = (article: string, id: string) => ({ article, surface: id, ids: [id] });
  const mergedIn = (names: readonly string[], hits: Passages['hits']) =>
    reconcile(names.map(organisation), { ...NO_PASSAGES, hits }).changes.flatMap((one) =>
      one.does === 'merge' ? [[one.id, one.into]] : [],
    );
  const names = ['HSC', 'Harbour Security Council', 'Velmark', 'Quay Watch'];
  const apart = [hit('a', 'HSC'), hit('b', 'Harbour Security Council')];
  const beside = ['a', 'b'].flatMap((article) => [hit(article, 'Velmark'), hit(article, 'Quay Watch')]);

  it('is the one with these initials where the articles name the same others', () => {
    expect(mergedIn(names, [...apart, ...beside])).toEqual([['HSC', 'Harbour Security Council']]);
    expect(mergedIn(names, [...apart, ...beside.slice(0, 3)])).toEqual([]);
  });

  it('stays one of its own where two have these initials', () => {
    expect(mergedIn([...names, 'Home Safety Club'], [...apart, ...beside])).toEqual([]);
  });

  it('is a union that everybody calls so, whatever else is named', () => {
    expect(mergedIn(['EU', 'European Union'], [hit('a', 'EU'), hit('b', 'European Union')])).toEqual([
      ['EU', 'European Union'],
    ]);
  });
});

describe('an organisation', () => {
  it.each([
    ['US Centre for Harbour Control', 'Centre for Harbour Control'],
    ['U.S. Board of Inland Ports', 'Board of Inland Ports'],
    ['British Institute of Old Ships', 'Institute of Old Ships'],
  ])('with its country is the one without: %s', (long, short) => {
    expect(changesOf(long, short)).toEqual([[long, short]]);
  });

  it.each([
    ['US Supreme Court', 'Supreme Court'],
    ['US Centre for Harbour Control', 'Centre for Harbour Health'],
    ['Velis Board of Inland Ports', 'Board of Inland Ports'],
  ])('whose short name may be that of another country stays two: %s, %s', (long, short) => {
    expect(changesOf(long, short)).toEqual([]);
  });

  it.each([
    ['Quays Ministry', 'Ministry of Quays'],
    ['Justice Department', 'Department of Justice'],
    ['Treasury Department', 'Department of the Treasury'],
    ['Harbourists', 'Harbourist Party'],
    ['Liberal Harbourists', 'Liberal Harbourist Party'],
  ])('in another form is one: %s, %s', (short, whole) => {
    expect(changesOf(short, whole)).toEqual([[short, whole]]);
    expect(changesOf(whole, short)).toEqual([[short, whole]]);
  });

  it.each([
    ['Quays Ministry', 'Ministry of Ferries'],
    ['Lanmere University', 'University of Lanmere'],
    ['Harbourist', 'Harbourist Party of Velis'],
    ['Velis Times', 'Velis Party'],
  ])('of other words stays two: %s, %s', (one, other) => {
    expect(changesOf(one, other)).toEqual([]);
  });
});

describe('a person whose given name is spelt in two ways', () => {
  const people = (...names: string[]) =>
    reconcile(
      names.map((name) => ({ ...organisation(name), kind: 'person' as const })),
      NO_PASSAGES,
    ).changes.flatMap((one) => (one.does === 'merge' ? [[one.id, one.into]] : []));

  it.each([
    ['Mohamed Okoro', 'Mohammed Okoro'],
    ['Muhammad Okoro', 'Mohammed Okoro'],
    ['Sergei Brandt', 'Serguei Brandt'],
    ['Volodymyr Velenskiy', 'Volodymyr Velensky'],
    ['Volodymyr Velenskiy', 'Velensky'],
    ['Yekaterina Rell', 'Yekatarina Rell'],
  ])('is one: %s, %s', (one, other) => {
    expect(people(one, other)).toEqual([[other, one]]);
  });

  it.each([
    ['Maria Okoro', 'Mario Okoro'],
    ['Daniel Okoro', 'Danielle Okoro'],
    ['Mohamed Okoro', 'Mohammed Brandt'],
    ['Martin Okoro', 'Marten A. Okoro'],
  ])('is not one with a like name: %s, %s', (one, other) => {
    expect(people(one, other)).toEqual([]);
  });

  it('is one under a short given name where the passages name the same others', () => {
    const hit = (article: string, id: string) => ({ article, surface: id, ids: [id] });
    const names = ['Tim Orvik', 'Timothy Orvik', 'Ana Okoro', 'Ivo Brandt'];
    const bearers = names.map((name) => ({ ...organisation(name), kind: 'person' as const }));
    const mergedIn = (hits: Passages['hits']) =>
      reconcile(bearers, { ...NO_PASSAGES, hits }).changes.flatMap((one) =>
        one.does === 'merge' ? [[one.id, one.into]] : [],
      );
    const own = [hit('a', 'Tim Orvik'), hit('b', 'Timothy Orvik')];
    const others = ['a', 'b'].flatMap((article) => [hit(article, 'Ana Okoro'), hit(article, 'Ivo Brandt')]);
    expect(mergedIn([...own, ...others])).toEqual([['Tim Orvik', 'Timothy Orvik']]);
    expect(mergedIn([...own, ...others.slice(0, 3)])).toEqual([]);
  });

  it('is left alone where three are alike', () => {
    expect(people('Mohamed Okoro', 'Mohammed Okoro', 'Muhammad Okoro')).toEqual([]);
  });
});

describe('a person with “Jr.”', () => {
  const mergedOf = (...names: string[]) =>
    reconcile(
      names.map((name) => ({ ...organisation(name), kind: 'person' as const })),
      NO_PASSAGES,
    ).changes.flatMap((one) => (one.does === 'merge' ? [[one.id, one.into]] : []));

  it('is one with and without a middle initial, and never his father', () => {
    expect(mergedOf('Rui Carvalho Jr.', 'Rui P. Carvalho Jr.')).toEqual([
      ['Rui Carvalho Jr.', 'Rui P. Carvalho Jr.'],
    ]);
    expect(mergedOf('Rui Carvalho', 'Rui P. Carvalho Jr.')).toEqual([]);
    expect(mergedOf('Rui Carvalho Jr.', 'Rui Carvalho Sr.')).toEqual([]);
  });

  it('is one with and without an accent, and with initials apart', () => {
    expect(mergedOf('Rui Carválho', 'Rui Carvalho')).toHaveLength(1);
    expect(mergedOf('J.R. Carvalho', 'J. R. Carvalho')).toHaveLength(1);
    expect(mergedOf('Rui Carvalho', 'Rui Carvalhe')).toEqual([]);
  });
});
