import { sentencesOf } from 'backgrounder-text/sentences/sentences';
import { describe, expect, it } from 'vitest';
import { namesIn, propose } from '../../src/index.ts';
import { germanListsOf } from '../../src/tagger/germanLists.ts';
import { sentencesIn, tokensOf } from '../../src/words/tokens.ts';

const namesOf = (text: string): string[] =>
  namesIn(text, 'de').map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('lists of German words', () => {
  const lists = germanListsOf('nouns:gericht|haus|rat\nvillages:Velis|Tovin am See');

  it.each([
    ['Landgericht', 'gericht'],
    ['Gericht', 'gericht'],
    ['Stadtrat', ''],
    ['gericht', ''],
    ['Velis', ''],
  ])('find the noun that %s is or ends in: “%s”', (word, noun) => {
    expect(lists.nounOf(word)).toBe(noun);
  });

  it('know nouns in small letters, and villages by their whole name', () => {
    expect([lists.isNoun('haus'), lists.isNoun('velis')]).toEqual([true, false]);
    expect([lists.isVillage('Tovin am See'), lists.isVillage('Tovin')]).toEqual([true, false]);
  });
});

describe('sentences of tokens', () => {
  it('end where those of the text end, not behind an ordinal', () => {
    const text = 'Am 3. Mai kam sie. Dann ging sie.';
    const tokens = tokensOf(text);
    const sentences = sentencesIn(tokens, sentencesOf(text, 'de'));
    expect(sentences.map(({ from, to }) => tokens.slice(from, to).map((one) => one.text))).toEqual([
      ['Am', '3', '.', 'Mai', 'kam', 'sie', '.'],
      ['Dann', 'ging', 'sie', '.'],
    ]);
  });
});

describe('names in German', () => {
  it.each([
    ['Der Vorstand vertagte die Abstimmung über den Haushalt auf den Herbst.', []],
    ['Im Stadion siegte der Verein vor der Pause.', []],
    ['Der Kläger zog vor das Landgericht Osnabrück.', ['organisation Landgericht Osnabrück']],
  ])('are not what is only a noun: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('do not go on over a dash with space around it', () => {
    expect(namesOf('Die Ergebnisse: Werder Bremen - Hansa Rostock 2:1.')).toEqual([
      'organisation Werder Bremen',
      'organisation Hansa Rostock',
    ]);
  });

  it('are persons by surname alone where the text has the whole name', () => {
    expect(namesOf('Petra Lindhagen eröffnete die Brücke. Später ging Lindhagen nach Hause.')).toEqual([
      'person Petra Lindhagen',
      'person Lindhagen',
    ]);
  });

  it('are firms by their first word where the text has their form', () => {
    expect(
      namesOf('Die Velmark AG baut in Kassel ein Werk. Am Montag teilte Velmark mit, dass es kleiner wird.'),
    ).toEqual(['organisation Velmark AG', 'place Kassel', 'organisation Velmark']);
  });
});

describe('entities in German', () => {
  const entitiesOf = (text: string): string[] =>
    propose(text, { lang: 'de' }).entities.map(({ name, kind, count }) => `${kind} ${name} ${count}`);

  it.each([
    ['Eine Reporterin des Spiegels fragte nach, und der Spiegel druckte es.', 'organisation Spiegel 2'],
    ['Ein Bericht des Tagesspiegels lag vor. Im Tagesspiegel stand mehr.', 'organisation Tagesspiegel 2'],
    ['Der Umsatz Volkswagens sank, sagte Volkswagen am Dienstag.', 'organisation Volkswagen 2'],
    ['Der Präsident Frankreichs kam an. In Frankreich war es spät.', 'place Frankreich 2'],
  ])('are one in the genitive and the nominative: %s', (text, entity) => {
    expect(entitiesOf(text)).toContain(entity);
  });

  it.each([
    [
      'Ein Redakteur der Süddeutschen Zeitung kam. Die Süddeutsche Zeitung schwieg dazu.',
      'organisation Süddeutsche Zeitung 2',
    ],
    [
      'Das sagte er der Frankfurter Allgemeinen Zeitung, und die Frankfurter Allgemeine Zeitung schrieb es.',
      'organisation Frankfurter Allgemeine Zeitung 2',
    ],
  ])('are papers by their title in any case: %s', (text, entity) => {
    expect(entitiesOf(text)).toContain(entity);
  });
});

describe('reports on sport in German', () => {
  it('have the players of a line-up, with who came in', () => {
    expect(
      namesOf(
        'Velis: Tovin - Okoro - Brandt, Maila - Lindner, Ruhland (74. Adler), Harms, Orvik - Keller, Varn.',
      ),
    ).toEqual([
      'organisation Velis',
      ...['Tovin', 'Okoro', 'Brandt', 'Maila', 'Lindner', 'Ruhland', 'Adler', 'Harms', 'Orvik', 'Keller'].map(
        (name) => `person ${name}`,
      ),
      'person Varn',
    ]);
  });

  it('have who scored, and whom a club played', () => {
    expect(
      namesOf('Mainz - VfR Tovin 2:1. Die Tore: 1:0 Adler (40.), 2:0 Winter (71.), 2:1 Ruhland (86.).'),
    ).toEqual([
      'organisation Mainz',
      'organisation VfR Tovin',
      'person Adler',
      'person Winter',
      'person Ruhland',
    ]);
  });

  it('have the clubs of a table, and those of a trainer', () => {
    expect(namesOf('1. Coventry 9 Punkte, 2. Norwich 7 Punkte. Das sagte Bochums Trainer.')).toEqual([
      'organisation Coventry',
      'organisation Norwich',
      'organisation Bochums',
    ]);
  });

  it('have no players in the fixtures of a day', () => {
    expect(
      namesOf('Am Samstag spielen: Bremen - Mainz, Dresden - Bochum, Hamburg - Bonn, Kiel - Trier.'),
    ).not.toContain('person Mainz');
  });
});
