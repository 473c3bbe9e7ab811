import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const entities = (text: string) => propose(text, { lang: 'en' }).entities.map(({ name }) => name);
const commodities = (text: string) =>
  propose(text, { lang: 'en' }).entities.flatMap(({ kind, name }) => (kind === 'commodity' ? [name] : []));
const named = (text: string, words: string) =>
  propose(text, { lang: 'en' }).mentions.flatMap(({ surface, name }) =>
    surface.includes(words) ? [name] : [],
  );

describe('one entity for each', () => {
  it.each([
    ['Sir Rui Carvalho spoke. Lady Carvalho came too.', ['Rui Carvalho', 'Lady Carvalho']],
    [
      'Rui Carvalho spoke. Mr Carvalho was late. Mrs Carvalho came too.',
      ['Rui Carvalho', 'Rui Carvalho', 'Mrs Carvalho'],
    ],
    ['Lena Orvik spoke. Ms Orvik was late. Orvik left.', ['Lena Orvik', 'Lena Orvik', 'Lena Orvik']],
    ['Rui Carvalho spoke. Dr Carvalho was late.', ['Rui Carvalho', 'Rui Carvalho']],
  ])('gives a surname to nobody of the other sex: %s', (text, names) => {
    expect(named(text, names[0]?.split(' ')[1] ?? '')).toEqual(names);
  });

  it('joins a body that is spelt with another small word, and its letters', () => {
    const text =
      'Jon Okoro, chief of the Police Service of Northern Ireland (PSNI), spoke. The Police Service in Northern Ireland (PSNI) asked for help.';
    expect(entities(text)).toEqual(['Police Service of Northern Ireland', 'Jon Okoro']);
  });

  it('gives the letters of a broadcaster to no council', () => {
    const text =
      'Broxley Borough Council said it was safe. The BBC reported it. The BBC has asked the council.';
    expect(entities(text)).toEqual(expect.arrayContaining(['Broxley Borough Council', 'BBC']));
    expect(entities('The British Broadcasting Corporation said so. The BBC agreed.')).toEqual([
      'British Broadcasting Corporation',
    ]);
    const register = [{ id: 'broxley', kind: 'organisation' as const, name: 'Broxley Borough Council' }];
    expect(
      propose('The BBC reported it.', { lang: 'en', register }).entities.map(({ entity }) => entity),
    ).toEqual([undefined]);
  });

  it('leaves out an epithet before a name', () => {
    expect(entities('The mayor Joe Orvik spoke. They mock Crooked Joe Orvik.')).toEqual(['Joe Orvik']);
    expect(entities('On X Joe Orvik wrote so. Joe Orvik left.')).toEqual(['Joe Orvik']);
    expect(entities('Joe Orvik left. Joe Orvik Jr came.')).toEqual(['Joe Orvik', 'Joe Orvik Jr']);
  });

  it('makes nobody of two surnames that the text has, and keeps a double-barrelled one', () => {
    expect(named('Ana Okoro and Per Brandt won. The town backs Okoro-Brandt.', '-')).toEqual([]);
    const text = 'Ana Smith-Jones met Joe Smith and Pat Jones. Smith-Jones left.';
    expect(named(text, '-')).toEqual(['Ana Smith-Jones', 'Ana Smith-Jones']);
  });

  it('takes the full name of a known person for that person, whoever else is called so', () => {
    const person = (id: string, name: string, aliases: string[] = []) => ({
      id,
      kind: 'person' as const,
      name,
      aliases,
    });
    const register = [person('a', 'Joe Orvik'), person('b', 'Joe Orvik Tovin', ['Joe Orvik'])];
    expect(propose('Joe Orvik left.', { lang: 'en', register }).entities.map(({ entity }) => entity)).toEqual(
      ['a'],
    );
  });

  it('keeps a body apart from what it runs', () => {
    const text =
      'The Velmark Global Fisheries Policy Initiative (VGFPI) launched reports. Velmark experts wrote them. A study by Velmark agrees.';
    expect(named(text, 'Velmark')).not.toContain(undefined);
    expect(new Set(named(text, 'Velmark')).size).toBe(2);
  });

  it('keeps letters in brackets apart from a town that is spelt so', () => {
    expect(named('The Bank of Lanmere (BOL) closed. BOL said so. Bol is a town on Brač.', 'Bol')).toEqual([
      'Bol',
    ]);
    expect(named('OKORO left. Ana Okoro said so.', 'OKORO')).toEqual(['Ana Okoro']);
  });

  it('joins the inner name by which somebody is called', () => {
    expect(named('Luiz Inácio Lula da Silva came. In May, Lula left.', 'Lula')).toEqual([
      'Luiz Inácio Lula da Silva',
      'Luiz Inácio Lula da Silva',
    ]);
  });

  it('is not the body that the text names all along and a thing called after it', () => {
    const about = 'Strava announced a plan. Strava said it was new. Strava users like it.';
    expect(entities(`${about} So says the Strava Community Hub.`)).toContain('Strava');
    expect(entities('Labour won. Labour said so. Labour MPs cheered. The Labour Party is old.')).toEqual([
      'Labour Party',
    ]);
  });

  it('is no body by the adjective of its land', () => {
    const text = 'Ana Okoro told the Namibian Broadcasting Corporation. A Namibian paper wrote of it.';
    expect(
      propose(text, { lang: 'en' }).entities.flatMap(({ aliases }) => aliases.map((one) => one.text)),
    ).not.toContain('Namibian');
  });

  it('is nobody who sits in a parliament or is of a party', () => {
    expect(entities('“It failed,” he told MSPs. An Ohio Republican agreed.')).toEqual([]);
    expect(entities('The Liberal Democrats did not agree.')).toEqual(['Liberal Democrats']);
  });

  it.each([
    ['The W.M. Orvik Quay Trust met. The W. M. Orvik Quay Trust was late.', ['W.M. Orvik Quay Trust']],
    ['Lena Orvïk-Paul spoke. Lena Orvik-Paul was late.', ['Lena Orvïk-Paul']],
    ['June Mills struck Lena Orvik. Mills was late.', ['June Mills', 'Lena Orvik']],
    ['Josh Orvik spoke. Joshua Orvik, a guard, left. Orvik was late.', ['Joshua Orvik']],
    [
      'Josh Orvik spoke. Joshua Brandt left. Jonah Orvik came.',
      ['Jonah Orvik', 'Josh Orvik', 'Joshua Brandt'],
    ],
    ['LG Manoj Okoro spoke. Cleveland DL Larry Okonjo left.', ['Larry Okonjo', 'Manoj Okoro']],
    ['CM Punjab Maria Okoro spoke. Governor Punjab Ben Tovin left.', ['Ben Tovin', 'Maria Okoro', 'Punjab']],
    ['Governor Virginia Okoro spoke. President Chad Tovin left.', ['Chad Tovin', 'Virginia Okoro']],
    ['Gayle King asked her. “Is it late?” King said. King left.', ['Gayle King']],
    [
      'Gayle King asked her. The king of Velmark left. King Olaf was late.',
      ['Gayle King', 'Olaf', 'Velmark'],
    ],
    ['The wrestler CM Punk came to the show.', ['CM Punk']],
  ])('whatever way it is written, with the whole name: %s', (text, names) => {
    expect(entities(text).sort()).toEqual(names);
  });

  it.each([
    ['Lena Orvik, 33, and a man known as Nigel Sandberg, died. Sandberg was late.', 'Nigel Sandberg'],
    ['Rui Carvalho and Lena Orvik, better known as Maria Blu, sang. Maria Blu was late.', 'Lena Orvik'],
    ['Lena Orvik, a singer better known as Maria Blu, sang. Maria Blu was late.', 'Lena Orvik'],
  ])('of two, gives another name to whoever stands before it: %s', (text, name) => {
    expect(named(text, 'Sandberg').concat(named(text, 'Blu'))).toEqual([name, name]);
  });

  it.each([
    ['Lena Orvik left Velis.\n\n– Rui Carvalho', ['Lena Orvik']],
    ['Lena Orvik, AP Auto Writer\n\nThe quay was shut by Rui Carvalho.', ['Rui Carvalho']],
    ['The quay was shut by Rui Carvalho. (BA)', ['Rui Carvalho']],
    ['The quay was shut by British Airways (BA). Rui Carvalho left.', ['British Airways', 'Rui Carvalho']],
    ['Lena Orvik, editor of a paper, left.\n\nRui Carvalho', ['Lena Orvik', 'Rui Carvalho']],
  ])('is not who signs a text: %s', (text, names) => {
    expect(
      entities(text)
        .filter((name) => name !== 'Velis')
        .sort(),
    ).toEqual(names);
  });

  it('is of one line, where a list has one that is longer than the others', () => {
    const lines = [
      'Ana Okoro',
      'Ben Li, writer',
      'Cy Worth, University of Northern Lanmere at Velis Hill',
      'Matthew Tovin',
      'Dee Rell, poet',
      'Eve Brandt',
      'Flo Maila',
    ];
    expect(entities(lines.join('\n'))).toContain('Matthew Tovin');
  });

  it.each([
    ['President Olaf Tovin spoke. The firm Tovin Airlines failed. Tovin laughed.', 'Olaf Tovin'],
    [
      'President Olaf Tovin spoke. Tovin Airlines failed. Tovin Airlines had lost. Tovin laughed.',
      'Olaf Tovin',
    ],
    ['The firm Tovin Airlines failed. It rose again. Shares of Tovin fell.', 'Tovin Airlines'],
  ])('is the person, if there is one, and not what bears the name: %s', (text, name) => {
    expect(named(text, 'Tovin').at(-1)).toBe(name);
  });

  it('is no saint', () => {
    expect(
      propose('George Martin wrote it. She prints at St. Martin’s Press. St. Martin is an island.', {
        lang: 'en',
      }).entities.flatMap((one) => one.aliases.map((alias) => alias.text)),
    ).not.toContain('St. Martin');
  });

  it('is no body where common words or a town are meant', () => {
    const aliases = (text: string) =>
      propose(text, { lang: 'en' }).entities.flatMap((one) => one.aliases.map((alias) => alias.text));
    expect(aliases('NBC News was there. The news was bad.')).toEqual([]);
    expect(aliases('The Health Ministry was there. The ministry was late.')).toEqual(['the ministry']);
    expect(
      named('So wrote the Pittsburgh Post-Gazette. Pittsburgh centre Lena Orvik fell.', 'Pittsburgh'),
    ).toEqual(['Pittsburgh Post-Gazette', 'Pittsburgh']);
  });
});

describe('commodities', () => {
  it.each([
    'A hotel was hit with petrol bombs.',
    'They met at a coffee shop near a petrol station.',
    'They had coffee at a café, and a cup of tea.',
    'Police fired rubber bullets.',
  ])('are not what is made of them, or drunk: %s', (text) => {
    expect(commodities(text)).toEqual([]);
  });

  it.each([
    ['The price of petrol rose, and coffee exports fell.', ['coffee', 'petrol']],
    ['The rubber trade and the tea gardens closed.', ['rubber', 'tea']],
  ])('are what is dug, grown and sold: %s', (text, names) => {
    expect(commodities(text)).toEqual(names);
  });
});
