import { describe, expect, it } from 'vitest';
import { contextFrom, viewIn, WORKS } from './subjects.ts';

const ref = { refs: ['register'] };
const headOf = (entities: Record<string, { [field: string]: unknown }>, id: string, seed = 'Nothing.') =>
  viewIn(contextFrom({ seeds: { 'a.txt': seed }, references: WORKS, entities }), id).head;
const inside = (object: string) => ({ predicate: 'located-in', object, ...ref });

describe('what stands beside the kind of an entity', () => {
  it('is where a place lies, the narrowest first, whatever the order in the files', () => {
    const places = {
      varn: { name: 'Varn', kind: 'place', relations: [inside('osland'), inside('north')] },
      north: { name: 'North county', kind: 'place', relations: [inside('osland')] },
      osland: { name: 'Osland', kind: 'place', identifiers: [{ scheme: 'iso-3166-1-alpha2', value: 'OX' }] },
    };
    expect(headOf(places, 'varn').position).toBe('North county, Osland');
    expect(headOf(places, 'osland').position).toBe('Country');
  });

  it('comes to an end where places lie in each other', () => {
    const places = {
      varn: { name: 'Varn', kind: 'place', relations: [inside('osk')] },
      osk: { name: 'Osk', kind: 'place', relations: [inside('varn')] },
    };
    expect(headOf(places, 'varn').position).toBe('Osk');
  });

  it('is the office of a person, or the role up to the first break', () => {
    const person = (more: object) =>
      headOf({ ana: { name: 'Ana Okoro', kind: 'person', ...more } }, 'ana').position;
    const office = { predicate: 'holds-office', object_label: 'Mayor of Lanmere', ...ref };
    expect(person({ relations: [office] })).toBe('Mayor of Lanmere');
    expect(person({ relations: [{ ...office, until: '2020' }] })).toBeNull();
    expect(
      person({ facts: [{ label: 'role', statement: 'Harbour master: since 2019, twice.', ...ref }] }),
    ).toBe('Harbour master');
    expect(
      person({ facts: [{ label: 'role', statement: 'She directs the authority.', ...ref }] }),
    ).toBeNull();
  });

  it.each([
    ['Retired Lt. Col.', 'Retired Lt. Col.'],
    ['Lt. Col. of the guard: since 2019.', 'Lt. Col. of the guard'],
    ['Lives in Iran.', null],
    ['She has led the authority since May.', null],
  ])('parts an abbreviation from the end of a sentence: %s', (statement, position) => {
    const ana = { name: 'Ana Okoro', kind: 'person', facts: [{ label: 'role', statement, ...ref }] };
    expect(headOf({ ana }, 'ana').position).toBe(position);
  });

  it('takes no sentence of another script for a phrase', () => {
    const statement = 'وہ ادارے کی سربراہ ہیں۔';
    const ana = { name: 'Ana Okoro', kind: 'person', facts: [{ label: 'role', statement, ...ref }] };
    expect(headOf({ ana }, 'ana').position).toBeNull();
  });

  it('is nothing where nobody says', () => {
    expect(headOf({ tin: { name: 'Tin', kind: 'commodity' } }, 'tin').position).toBeNull();
  });
});

describe('the part of an entity', () => {
  const seed = 'LANMERE, May 3 (Wire) — Ana Okoro opened the harbour. It was shut for a year.';
  const partOf = (statement: string) =>
    headOf(
      {
        ana: {
          name: 'Ana Okoro',
          kind: 'person',
          part: { statement, evidence: 'Ana Okoro opened the harbour.' },
        },
      },
      'ana',
      seed,
    ).part?.statement;

  it('stands in the head in the words of the editor', () => {
    expect(partOf('Ana Okoro opened it, the harbour.')).toBe('Ana Okoro opened it, the harbour.');
  });

  it('is left to the list of passages where it is one of them, word for word', () => {
    expect(partOf('Ana Okoro opened the harbour.')).toBeUndefined();
  });
});

describe('the names in the head', () => {
  it('have one native name beside the title, roles left out, more than six to be folded', () => {
    const aliases = [
      ...['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'],
      { text: 'وارن', lang: 'ur', type: 'native' },
      { text: 'the port', type: 'role' },
    ];
    const head = headOf({ varn: { name: 'Varn', kind: 'place', aliases } }, 'varn');
    expect(head.native).toEqual({ text: 'وارن', lang: 'ur', dir: 'rtl' });
    expect(head.otherNames.map(({ text }) => text)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
      'Seven',
    ]);
    expect(head.namesShown).toBe(6);
  });

  it('leave out those that differ from the title in capitals and marks alone', () => {
    const head = headOf(
      { varn: { name: 'Port Varn', kind: 'place', aliases: ['port-varn', 'Varn'] } },
      'varn',
    );
    expect(head.otherNames.map(({ text }) => text)).toEqual(['Varn']);
  });

  it('leave out the plural of one that is there, and the singular', () => {
    const namesOf = (name: string, ...aliases: string[]) =>
      headOf({ it: { name, kind: 'commodity', aliases } }, 'it').otherNames.map(({ text }) => text);
    expect(namesOf('Port duties', 'tariffs', 'tariff', 'Levies', 'levy', 'box', 'boxes')).toEqual([
      'tariffs',
      'Levies',
      'box',
    ]);
    expect(namesOf('Ferry', 'ferries', 'boat')).toEqual(['boat']);
  });

  it('leave out words that only stand for a name, but of no topic and no commodity', () => {
    const namesOf = (kind: string, ...aliases: string[]) =>
      headOf({ it: { name: 'Varn Forum', kind, aliases } }, 'it').otherNames.map(({ text }) => text);
    expect(namesOf('event', 'the summit', 'the Forum', 'fórum', 'فورم')).toEqual([
      'the Forum',
      'fórum',
      'فورم',
    ]);
    expect(namesOf('commodity', 'red metal')).toEqual(['red metal']);
  });

  it.each([
    [60, 0],
    [61, 1],
    [120, 1],
    [121, 2],
  ])('set a name of %i letters %i steps smaller', (length, step) => {
    expect(headOf({ long: { name: 'ß'.repeat(length), kind: 'place' } }, 'long').step).toBe(step);
  });
});

describe('the count in the head', () => {
  it('says how often and where first', () => {
    const head = headOf({ varn: { name: 'Varn', kind: 'place' } }, 'varn', 'Varn and Varn.');
    expect([head.mentions, head.first]).toEqual([2, '/articles/a/#m1']);
  });

  it('says so where no article names it', () => {
    const head = headOf({ varn: { name: 'Varn', kind: 'place' } }, 'varn');
    expect([head.mentions, head.first, head.ribbon]).toEqual([0, null, []]);
  });
});
