import { describe, expect, it } from 'vitest';
import { isSameSpeaker } from '../../src/ingest/review/address.ts';
import { batched } from '../../src/ingest/review/batches.ts';
import type { EntityItem } from '../../src/ingest/review/queue.ts';

function named(kind: string, name: string, count = 1, aliases: readonly string[] = []): EntityItem {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return {
    type: 'entity',
    id,
    file: `${id}.md`,
    kind,
    name,
    aliases,
    count,
    evidence: [],
  } as unknown as EntityItem;
}

const asked = (...items: EntityItem[]): string[] =>
  batched(items).map((one) =>
    one.type === 'batch'
      ? `${one.what}: ${one.items.map((item) => (item as EntityItem).name).join(', ')}`
      : (one as EntityItem).name,
  );

describe('the questions of a review', () => {
  it('ask about a place in the name of something else in the lists', () => {
    expect(
      asked(
        ...[named('place', 'Lanmere', 3), named('place', 'Ostrel')],
        ...[named('organisation', 'Lanmere Council'), named('organisation', 'Harbour Union')],
      ),
    ).toEqual(['places: Lanmere, Ostrel', 'organisations: Lanmere Council, Harbour Union']);
  });

  it('ask alone about the one of two alike that is named less often', () => {
    const two = [named('organisation', 'Harbour Union', 4), named('organisation', 'Old Harbour Union')];
    expect(asked(...two, named('organisation', 'Ferry Board'))).toEqual([
      'organisations: Harbour Union, Ferry Board',
      'Old Harbour Union',
    ]);
  });

  it('ask alone about a name that several others contain, and not about those', () => {
    const names = ['Conference', 'Lanmere Conference', 'Ostrel Conference'];
    expect(asked(...names.map((name) => named('event', name)))).toEqual([
      'named events: Lanmere Conference, Ostrel Conference',
      'Conference',
    ]);
  });

  it('have a place called exactly like an organisation asked about', () => {
    const questions = asked(
      named('organisation', 'Lanmere Council', 2, ['Lanmere']),
      named('place', 'Lanmere'),
    );
    expect(questions).toEqual(['Lanmere Council', 'Lanmere']);
  });

  it('put single drafts of several kinds into one list', () => {
    const three = [named('person', 'Ana Okoro'), named('event', 'Harbour Day'), named('commodity', 'copper')];
    expect(asked(...three)).toEqual(['other names: Ana Okoro, Harbour Day, copper']);
  });

  it('ask about two countries in one question', () => {
    expect(asked(named('place', 'Kenya'), named('place', 'Laos'))).toEqual([
      'places that every gazetteer has: Kenya, Laos',
    ]);
  });
});

describe('who is called so', () => {
  it.each([
    ['Mr Hollis', 'Hollis', false, true],
    ['Hollis', 'Mr Hollis', false, true],
    ['Ms Hollis', 'Mr Hollis', false, false],
    ['Ms. Hollis', 'Mrs Hollis', false, true],
    ['Hollis', 'Mr Hollis', true, false],
    ['Mr Hollis', 'Mr Hollis', true, true],
    ['Councillor Hollis', 'Hollis', false, true],
    ['Mr Hollis', 'Mr Okoro', false, false],
  ])('“%s” for “%s” (one of several: %s): %s', (label, words, isOneOfSeveral, same) => {
    expect(isSameSpeaker(label, { words, isOneOfSeveral })).toBe(same);
  });
});
