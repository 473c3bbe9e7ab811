import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

/** The names in the first line of a text, and what its entities are called. */
function read(headline: string, body: string): { line: string[]; entities: string[] } {
  const { mentions, entities } = propose(`${headline}\n\n${body}`, { lang: 'en' });
  return {
    line: mentions.filter(({ start }) => start < headline.length).map(({ surface }) => surface),
    entities: entities.map(({ name }) => name),
  };
}

describe('a headline in which each word has a capital', () => {
  it.each([
    [
      'Senate Ousts Harbour Minister Amid Dockers’ Protests',
      'The Senate of Norland dismissed harbour minister Tomas Rell after protests of dockers. Members of the Senate voted on Monday.',
      ['Senate'],
    ],
    [
      'Court Orders Release of Opposition Leader Ana Okoro',
      'A court told the police to let opposition leader Ana Okoro go. The release came at noon.',
      ['Ana Okoro'],
    ],
    [
      'Okoro Threatens Tariffs on Canada as Prices Soar',
      'President Ana Okoro said the tariffs would come in May. Ana Okoro spoke of prices in Canada. Okoro did not say more.',
      ['Okoro', 'Canada'],
    ],
    [
      'Bank of Lanmere Raises Rates as Currency Slides',
      'The Bank of Lanmere raised its rates while the currency slides. The bank expects more.',
      ['Bank of Lanmere'],
    ],
    [
      'Jailed Senegal Dissident Loses Final Appeal',
      'A judge turned down the appeal. The dissident has been jailed since July, and a final word is due.',
      ['Senegal'],
    ],
    [
      'Council Backs Flats Near Bethel Despite Objections',
      'A builder came with a plan for flats. Mayor Ana Okoro voted against it.',
      [],
    ],
    [
      'Steven Varnell Opens Trial Over Harbour Deal',
      'The trial over the harbour was opened on Tuesday. A deal of last year is at its heart.',
      ['Steven Varnell'],
    ],
  ])('has the names that the text or a list knows, and no others: %s', (headline, body, names) => {
    const { line, entities } = read(headline, body);
    expect(line).toEqual(names);
    expect(entities.filter((name) => /Ousts|Amid|Orders|Raises|Deal|Loses|Despite/.test(name))).toEqual([]);
  });

  it('calls a person as the text does, where it is all in capitals', () => {
    const { line, entities } = read(
      'PRESIDENT OKORO MEETS DOCKERS IN LISBON AHEAD OF VOTE',
      'President Ana Okoro met dockers in Lisbon ahead of a vote. Ana Okoro, the president, was late. Okoro left at noon.',
    );
    expect(line).toContain('OKORO');
    expect(entities).toContain('Ana Okoro');
    expect(entities).not.toContain('OKORO');
  });

  it('keeps a line that is the name of a place, up to a dash', () => {
    const { line } = read(
      'Tovin Forest National Park – North Gate',
      'The national gate in the north of the forest is open.',
    );
    expect(line).toContain('Tovin Forest National Park');
  });

  it('is not any line of names: a list of people keeps them', () => {
    const { line } = read('Ana Okoro, Tomas Rell, Ines Varga', 'They wrote the report together.');
    expect(line).toEqual(['Ana Okoro', 'Tomas Rell', 'Ines Varga']);
  });
});
