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
    ['The Ministry of Health closed. The Health Ministry was late.', ['Ministry of Health', 2]],
    ['The Court of Appeal met. The Appeal Court was late.', ['Court of Appeal', 2]],
  ])('join a body whose words are turned: %s', (text, entity) => {
    const { entities } = propose(text, { lang: 'en' });
    expect(entities.map(({ name, count }) => [name, count])).toEqual([entity]);
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
