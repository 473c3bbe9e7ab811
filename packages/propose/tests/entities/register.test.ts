import { describe, expect, it } from 'vitest';
import { knownIn } from '../../src/entities/known.ts';
import { compileRegister } from '../../src/entities/register.ts';
import { type KnownEntity, propose } from '../../src/index.ts';

const REGISTER: readonly KnownEntity[] = [
  { id: 'adams', name: 'Joan T. Adams', kind: 'person' },
  { id: 'adams-city', name: 'Adams', kind: 'place' },
  { id: 'wto', name: 'World Trade Organization', kind: 'organisation', aliases: ['WTO'] },
  { id: 'france', name: 'France', kind: 'place', demonyms: ['French'] },
  { id: 'chad', name: 'Chad', kind: 'place' },
  { id: 'smith-1', name: 'John Smith', kind: 'person' },
  { id: 'smith-2', name: 'John Smith', kind: 'person' },
];

const links = (text: string) =>
  propose(text, { lang: 'en', register: REGISTER }).mentions.flatMap((m) =>
    m.entity ? [`${m.surface}=${m.entity}`] : [],
  );

describe('known entities', () => {
  it('links “the Labour party” where the text also has the Labour Party', () => {
    const register: readonly KnownEntity[] = [{ id: 'labour', name: 'Labour Party', kind: 'organisation' }];
    const text = 'He left the Labour Party in May. She joined the Labour party.';
    const { mentions } = propose(text, { lang: 'en', register });
    expect(mentions.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['Labour Party', 'labour'],
      ['Labour party', 'labour'],
    ]);
  });

  it('links a full name without its middle initial, and the surname after it', () => {
    expect(links('Senator Joan Adams arrived. “Good,” Adams said.')).toEqual([
      'Joan Adams=adams',
      'Adams=adams',
    ]);
  });

  it('does not link a surname before the full name, nor one of another person', () => {
    expect(links('Peter Adams met Joan Adams in Paris.')).toEqual(['Joan Adams=adams']);
  });

  it('links an acronym, a possessive and an allowed demonym', () => {
    expect(links("The WTO welcomed France's offer and the French plan.")).toEqual([
      'WTO=wto',
      'France=france',
      'French=france',
    ]);
  });

  it('knows names that follow from a name by rule', () => {
    const register: KnownEntity[] = [
      { id: 'jpl', name: 'Jet Propulsion Laboratory', kind: 'organisation' },
      { id: 'who', name: 'World Health Organization', kind: 'organisation' },
      { id: 'us', name: 'United States', kind: 'place' },
      { id: 'lanmere', name: 'Lanmere, Ohio', kind: 'place' },
    ];
    const linked = (text: string) =>
      propose(text, { lang: 'en', register }).mentions.flatMap((m) =>
        m.entity ? [`${m.surface}=${m.entity}`] : [],
      );
    expect(linked('The JPL and the World Health Organisation met in the U.S. and in Lanmere.')).toEqual([
      'JPL=jpl',
      'World Health Organisation=who',
      'U.S.=us',
    ]);
    expect(linked('They met in Lanmere, a town of Ohio.')).toEqual(['Lanmere=lanmere']);
  });

  it('links the last word of an organisation whose whole name the article has, and no place', () => {
    const register: KnownEntity[] = [
      { id: 'church', name: 'Church of Scientology', kind: 'organisation' },
      { id: 'bank', name: 'Bank of Slovenia', kind: 'organisation' },
    ];
    const linked = (text: string) =>
      propose(text, { lang: 'en', register }).mentions.flatMap(({ surface, entity }) =>
        entity ? [`${surface}=${entity}`] : [],
      );
    expect(
      linked('He left the Church of Scientology. Critics of Scientology said that Scientology sued.'),
    ).toEqual(['Church of Scientology=church', 'Scientology=church', 'Scientology=church']);
    expect(linked('The Bank of Slovenia met in Slovenia.')).toEqual(['Bank of Slovenia=bank']);
  });

  it('links what the article names plainly in another place, whatever kind the tagger sees there', () => {
    const register = compileRegister([{ id: 'barrick', name: 'Barrick', kind: 'organisation' }]);
    const candidate = (text: string, name: string, kind: 'person' | 'organisation', from = 0) => {
      const start = text.indexOf(name, from);
      return { start, end: start + name.length, kind };
    };
    const plain = 'The miner Barrick owns half. Barrick had put millions into it.';
    const seen = [candidate(plain, 'Barrick', 'organisation'), candidate(plain, 'Barrick', 'person', 20)];
    expect(knownIn(register, plain, 'en', seen)).toHaveLength(2);
    const person = 'The miner Barrick owns half. Barrick sold it, said Peter Barrick.';
    const both = [
      candidate(person, 'Barrick', 'organisation'),
      candidate(person, 'Barrick', 'person', 20),
      candidate(person, 'Peter Barrick', 'person'),
    ];
    expect(knownIn(register, person, 'en', both)).toHaveLength(1);
  });

  it('links a commodity written small', () => {
    const register: KnownEntity[] = [{ id: 'copper', name: 'Copper', kind: 'commodity' }];
    expect(
      propose('They mine copper there.', { lang: 'en', register }).mentions.map(({ entity }) => entity),
    ).toEqual(['copper']);
  });

  it('does not take an acronym that two organisations share', () => {
    const register: KnownEntity[] = [
      { id: 'a', name: 'Arctic Research Council', kind: 'organisation' },
      { id: 'b', name: 'American Red Cross', kind: 'organisation' },
    ];
    const { mentions } = propose('The ARC met on Monday.', { lang: 'en', register });
    expect(mentions.filter(({ entity }) => entity)).toEqual([]);
  });

  it('does not link a name inside a longer one', () => {
    expect(links('John Smithson and Chad Baker spoke to Adams Street residents.')).not.toContain('Chad=chad');
  });

  it('leaves open what two entities share', () => {
    const { open } = propose('A letter from John Smith was read.', { lang: 'en', register: REGISTER });
    expect(open.map(({ surface, candidates }) => [surface, candidates])).toEqual([
      ['John Smith', ['smith-1', 'smith-2']],
    ]);
  });
});

describe('forms of known names', () => {
  const register = [
    { id: 'dorn', name: 'Charles Dorn', kind: 'person' as const },
    { id: 'okafor', name: 'Michael Okafor', kind: 'person' as const },
    { id: 'okafor-jr', name: 'Mike Okafor', kind: 'person' as const },
    { id: 'quay-fund', name: 'The Quay Fund', kind: 'organisation' as const },
  ];
  const linked = (text: string) =>
    propose(text, { lang: 'en', register }).mentions.flatMap(({ surface, entity }) =>
      entity ? [`${surface} ${entity}`] : [],
    );

  it('are met with a middle initial, a short given name and without their article', () => {
    expect(linked('Charles F. Dorn came on Monday.')).toEqual(['Charles F. Dorn dorn']);
    expect(linked('Chuck Dorn came on Monday. Dorn left.')).toEqual(['Chuck Dorn dorn', 'Dorn dorn']);
    expect(linked('She met the Quay Fund.')).toEqual(['Quay Fund quay-fund']);
  });

  it('are left alone where they may be two', () => {
    expect(linked('Mike P. Okafor came on Monday.')).toEqual([]);
    expect(linked('Charles Dornan came on Monday.')).toEqual([]);
  });
});
