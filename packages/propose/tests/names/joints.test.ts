import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const found = (text: string) =>
  propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface}/${kind}`);

describe('two names', () => {
  it.each([
    ['Labour MP for Pontyvelis Alex Davies-Jones said no.', 'Pontyvelis/place', 'Alex Davies-Jones/person'],
    ['The senator for Velis North Ana Okoro left.', 'Velis North/place', 'Ana Okoro/person'],
    ['They met Mayor of Velis Ana Okoro there.', 'Velis/place', 'Ana Okoro/person'],
  ])('are the place that somebody sits for and who sits for it: %s', (text, place, person) => {
    expect(found(text)).toEqual([place, person]);
  });

  it('are not made of one that begins with a given name', () => {
    expect(found('He voted for Ana Maria Okoro, the deputy of Jordan Lee Okoro.')).toContain(
      'Jordan Lee Okoro/person',
    );
  });
});

describe('one name', () => {
  it('goes on over the small words and hyphens of Arabic and Urdu names', () => {
    expect(found('The scheme was announced by Huda bint Omar Rashid, who left.')).toEqual([
      'Huda bint Omar Rashid/person',
    ]);
    expect(found('He wrote with Zia-ul-Haq Khan, and Fakhar-Uddin Khan spoke.')).toEqual([
      'Zia-ul-Haq Khan/person',
      'Fakhar-Uddin Khan/person',
    ]);
    expect(found('On Sunday Al-Rashid cut al-Okoro’s lead to two minutes.')).toContain('al-Okoro/person');
  });

  it('goes on over the small words of streets and parks', () => {
    expect(found('A car hit a wall on Otto du Tovin Drive near Lisbon.')).toEqual([
      'Otto du Tovin Drive/place',
      'Lisbon/place',
    ]);
  });

  it('has all that a body works on', () => {
    expect(found('A man from the city’s Traffic and Transport Department told Peter Tovin.')).toContain(
      'Traffic and Transport Department/organisation',
    );
    expect(
      found('She joined the Ministry of Sport, Youth and National Service in May, and Peter Tovin left.'),
    ).toContain('Ministry of Sport, Youth and National Service/organisation');
  });

  it('goes on over the apostrophe of a plural', () => {
    expect(found("They were before Ana Okoro at Kwun Velis Magistrates' Courts on Friday.")).toContain(
      "Kwun Velis Magistrates' Courts/organisation",
    );
  });
});

describe('a name ends', () => {
  it('at a bracket that opens elsewhere', () => {
    expect(found('The Bank of Ghana (BoG) Press Release came in May.')).toEqual([
      'Bank of Ghana/organisation',
      'BoG/organisation',
    ]);
  });

  it('and begins behind an office', () => {
    expect(found('Velunga MLA KR Tovindharan spoke in Lisbon.')).toEqual([
      'Velunga/place',
      'KR Tovindharan/person',
      'Lisbon/place',
    ]);
  });
});

describe('a title without a name', () => {
  it('is no name in the plural either', () => {
    expect(found('They met several Lt. Governors at the quay on Monday.')).toEqual([]);
  });
});

describe('letters with a hyphen', () => {
  it('are spelled by the whole name of a party', () => {
    expect(
      found('He took the province from the jaws of Pakistan Workers Front-Tovin (PWF-T) in May.'),
    ).toContain('Pakistan Workers Front-Tovin/organisation');
  });
});

describe('a name', () => {
  const named = (text: string) => propose(text, { lang: 'en' }).mentions.map(({ surface }) => surface);

  it.each([
    ['Bruins 5, Devils 1: Ana Orvik scored twice.', 'Bruins'],
    ['She met Tony [Orvik] at the harbour of Velis.', 'Tony'],
    ['The tour goes to Bristol, VA @ Kestrel Live in May.', 'VA'],
    ['They saw Jason Caldwell-Pope drill a shot.', 'Jason Caldwell-Pope'],
  ])('ends before scores and signs, and not within a surname: %s', (text, name) => {
    const names = named(text);
    expect(names).toContain(name);
    expect(names.filter((one) => one !== name && one.startsWith(name))).toEqual([]);
  });

  it.each(['The Joe Biden-Kamala Harris ticket won.', 'A Ben Tovin-led board met.'])(
    'ends before a hyphen behind which another begins, or a word: %s',
    (text) => {
      expect(named(text).join()).not.toMatch(/Biden-|Tovin-/);
    },
  );
});
