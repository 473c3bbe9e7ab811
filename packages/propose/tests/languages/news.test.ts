import { expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const named = (text: string, lang: string): string[] =>
  propose(text, { lang }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);

it.each([
  [
    'a list has the kind of its first name',
    'es',
    'Las minas de las compañías Velmark, Aruntani y SAMI cierran.',
    ['Velmark/organisation', 'Aruntani/organisation', 'SAMI/organisation'],
  ],
  [
    'initials in brackets are the person',
    'es',
    'Habló Pedro Pablo Velis (PPV) ayer.',
    ['Pedro Pablo Velis/person', 'PPV/person'],
  ],
  [
    'a place is called after a day',
    'es',
    'Pasó por el Palacio 6 de Julio ayer.',
    ['Palacio 6 de Julio/place'],
  ],
  [
    'a noun tells over adjectives and what it deals in',
    'fr',
    'La maison de vente aux enchères Velmo et l’organisation caritative belge Apoma aident.',
    ['Velmo/organisation', 'Apoma/organisation'],
  ],
  [
    'a nation before a person is no name',
    'fr',
    'Le Camerounais Samuel Velis a gagné avec l’Ivoirien.',
    ['Samuel Velis/person'],
  ],
  [
    'the country of a minister is one, what he is in charge of is none',
    'fr',
    'Le ministre de la Justice du Ghana, Paul Velis, a parlé.',
    ['Ghana/place', 'Paul Velis/person'],
  ],
  ['letters that make no word are an organisation', 'it', 'Oggi lo dice la Cgil.', ['Cgil/organisation']],
] as const)('%s', (_, lang, text, names) => {
  expect(named(text, lang)).toEqual(names);
});

it('Letters in brackets are of the body before them, also where they stand within its words', () => {
  const text =
    'Das fordern der Deutsche Fußballbund (DFB), die Europäische Zentralbank (EZB) und der Internationale Währungsfonds (IWF). Die Deutsche Bahn (QXR) schweigt.';
  const shown = propose(text, { lang: 'de' }).entities.map(({ name, aliases }) =>
    [name, ...aliases.filter(({ as }) => as === 'acronym').map((one) => one.text)].join(' = '),
  );
  expect(shown.toSorted()).toEqual([
    'Deutsche Bahn',
    'Deutscher Fußballbund = DFB',
    'Europäische Zentralbank = EZB',
    'Internationaler Währungsfonds = IWF',
    'QXR',
  ]);
});
