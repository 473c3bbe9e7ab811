import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const people = (text: string) =>
  propose(text, { lang: 'en' }).entities.flatMap(({ kind, name, count }) =>
    kind === 'person' ? [[name, count]] : [],
  );

describe('entities', () => {
  it.each([
    ['Ursula von der Leyen left. Von der Leyen was late.', 'Ursula von der Leyen'],
    ['Mohammed bin Salman left. Bin Salman was late.', 'Mohammed bin Salman'],
    ['Charles de Gaulle left. De Gaulle was late.', 'Charles de Gaulle'],
    ['Robin van Persie left. Van Persie was late.', 'Robin van Persie'],
    ['Abdel Fattah el-Sisi left. El-Sisi was late.', 'Abdel Fattah el-Sisi'],
  ])('join a surname whose particle begins a sentence: %s', (text, name) => {
    expect(people(text)).toEqual([[name, 2]]);
  });

  it.each([
    ['They met Maria Boateng Okoro (MBO) on Monday. MBO was pleased.', 'person Maria Boateng Okoro 3'],
    ['They flew to Kuala Lumpur (KUL) on Monday.', 'place Kuala Lumpur 2'],
  ])('join letters in brackets with the person or the town before them: %s', (text, entity) => {
    const { entities } = propose(text, { lang: 'en' });
    expect(entities.map(({ kind, name, count }) => `${kind} ${name} ${count}`)).toEqual([entity]);
  });

  it.each([
    ['The Ministry of Health closed. The Health Ministry was late.', ['Ministry of Health', 2]],
    ['The Court of Appeal met. The Appeal Court was late.', ['Court of Appeal', 2]],
  ])('join a body whose words are turned: %s', (text, entity) => {
    const { entities } = propose(text, { lang: 'en' });
    expect(entities.map(({ name, count }) => [name, count])).toEqual([entity]);
  });

  it.each([
    ['President Ana Okoro met Senator Ben Okoro. President Okoro left.', 'Ana Okoro'],
    ['President Ana Okoro met Senator Ben Okoro. The Okoro administration was late.', 'Ana Okoro'],
    ['Professor Ana Okoro met Ben Okoro. Professor Okoro left.', 'Ana Okoro'],
    ['Vice President Ana Okoro met Ben Okoro. Vice President Okoro left.', 'Ana Okoro'],
  ])('give a surname that two bear to whoever has the title: %s', (text, name) => {
    expect(people(text)).toEqual(expect.arrayContaining([[name, 2]]));
  });

  it.each([
    'President Ana Okoro met Ben Okoro. Vice President Okoro left.',
    'Professor Ana Okoro met Ben Okoro. Assistant Professor Okoro left.',
    'Director Ana Okoro met Ben Okoro. Managing Director Okoro left.',
    'Judge Ana Okoro met Judge Ben Okoro. Judge Okoro left.',
    'Senator Ana Okoro met Ben Okoro. The Okoro administration was late.',
  ])('leave it open where the title tells nobody: %s', (text) => {
    expect(propose(text, { lang: 'en' }).open.map(({ surface }) => surface)).toEqual(['Okoro']);
  });

  it.each([
    ['The mayor of Santander spoke. It rained near Santander.', 'Santander', 'place'],
    ['The ferry sails from Santander to Plymouth.', 'Santander', 'place'],
    ['Santander is a port city in the north.', 'Santander', 'place'],
    ['The Brazilian Amazon burnt. The western Amazon burnt.', 'Amazon', 'place'],
    ['Shares in Amazon fell. Workers at Amazon left.', 'Amazon', 'organisation'],
    ['Santander said profits fell. Customers of Santander were angry.', 'Santander', 'organisation'],
    ['Toyota recalled cars. Sales of Toyota cars rose.', 'Toyota', 'organisation'],
    ['Mercedes Sosa sang. Mercedes left.', 'Mercedes Sosa', 'person'],
    ['Harrison Ford acted. Ford was late.', 'Harrison Ford', 'person'],
    ['Ford recalled cars. The new Ford is late.', 'Ford', 'organisation'],
    ['Mrs Kellogg met the board. Kellogg left.', 'Kellogg', 'person'],
    ['Dr Bosch left. Bosch was late, said her lawyer.', 'Bosch', 'person'],
  ])('tell a maker from a place and a person of its name: %s', (text, name, kind) => {
    const { entities } = propose(text, { lang: 'en' });
    expect(entities.map((one) => [one.name, one.kind])).toContainEqual([name, kind]);
  });

  it.each([
    ['VRM Motors grew. VRM Radio said so. VRM was late.', 1],
    ['VRM Motors grew. VRM Pharma said so. VRM was late.', 1],
    ['VRM Motors grew. VRM was late.', 0],
  ])('keep letters apart with which two bodies begin: %s', (text, count) => {
    expect(propose(text, { lang: 'en' }).entities.filter(({ name }) => name === 'VRM')).toHaveLength(count);
  });

  it('keep apart universities whose words are turned', () => {
    const text = 'The University of Washington won. Washington University lost.';
    expect(propose(text, { lang: 'en' }).entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['University of Washington', 'Washington University']),
    );
  });

  it('leave such a surname open between two who bear it', () => {
    const { entities, open } = propose('Dilma da Silva met Lula da Silva. Da Silva left.', { lang: 'en' });
    expect(entities.map(({ name }) => name)).toEqual(['Dilma da Silva', 'Lula da Silva']);
    expect(open).toMatchObject([{ surface: 'Da Silva', candidates: ['Dilma da Silva', 'Lula da Silva'] }]);
  });

  it('link such a surname to the entity that the register has', () => {
    const register = [{ id: 'leyen', name: 'Ursula von der Leyen', kind: 'person' as const }];
    const text = 'Ursula von der Leyen left. Von der Leyen was late.';
    expect(propose(text, { lang: 'en', register }).mentions.map(({ entity }) => entity)).toEqual([
      'leyen',
      'leyen',
    ]);
  });
});
