import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const found = (text: string) =>
  propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);
const entities = (text: string) =>
  propose(text, { lang: 'en' }).entities.map(({ kind, name, count }) => `${kind} ${name} ${count}`);

describe('a firm called after its partners', () => {
  it('is one organisation beside a person of the same surname', () => {
    expect(
      found('Johnson & Johnson said that its vaccine works. Boris Johnson was glad, and Johnson left.'),
    ).toEqual(['Johnson & Johnson/organisation', 'Boris Johnson/person', 'Johnson/person']);
    expect(entities('Boris Johnson met Johnson & Johnson. Johnson left early.')).toEqual([
      'person Boris Johnson 2',
      'organisation Johnson & Johnson 1',
    ]);
  });

  it('is found where nobody lists it', () => {
    expect(found('The accounts were read by Taylor & Murphy in Lisbon.')).toEqual([
      'Taylor & Murphy/organisation',
      'Lisbon/place',
    ]);
  });

  it('is none where the text names them as people', () => {
    expect(found('Mary Taylor and Ben Murphy sang. Taylor & Murphy were late.')).not.toContain(
      'Taylor & Murphy/organisation',
    );
  });
});

describe('what a firm sells', () => {
  it.each([
    'Google will close its game streaming service Velmo. Later Velmo was missed.',
    'Google closed Velmo, its voice assistant, in May.',
    'Google gives refunds for the Velmo headset and for Velmo.',
    'Google unveiled the Velmo in May.',
  ])('is no name: %s', (text) => {
    expect(found(text)).toEqual(['Google/organisation']);
  });

  it('takes nothing from who sells it and where', () => {
    expect(found('Google unveiled its Lisbon headset in Lisbon, and Ana Okoro, its founder, left.')).toEqual([
      'Google/organisation',
      'Lisbon/place',
      'Lisbon/place',
      'Ana Okoro/person',
    ]);
  });
});
