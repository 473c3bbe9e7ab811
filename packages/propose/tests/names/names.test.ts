import { describe, expect, it } from 'vitest';
import { type KnownEntity, propose } from '../../src/index.ts';
import { ORGANISATION, PERSON, PLACE } from '../../src/model/kinds.ts';
import { withMembers } from '../../src/names/kinds/members.ts';
import { taggedText } from '../../src/names/pass.ts';
import { withEdges } from '../../src/names/spans/edges.ts';
import { withRolls } from '../../src/names/spans/rolls.ts';
import { withTitleCase } from '../../src/names/spans/titleCase.ts';
import { loadGazetteer } from '../../src/tagger/data.ts';
import { sentencesOf, type TokenSentence, tokensOf } from '../../src/words/tokens.ts';

const found = (text: string, kind: string) =>
  propose(text, { lang: 'en' })
    .mentions.filter((m) => m.kind === kind)
    .map((m) => m.surface);

const REPORT = `Chancellor Maria Feldmann visited Lisbon on Tuesday, where she met President Rui Carvalho.

Feldmann said the World Trade Organization (WTO) should act. “We are ready,” Carvalho told reporters in Lisbon. The WTO did not comment.`;

/** A text that the tagger has not seen; in one sentence, unless others are given. */
const untagged = (words: string, sentences?: readonly TokenSentence[]) => {
  const tokens = tokensOf(words);
  const one = [{ from: 0, to: tokens.length, heading: false }];
  return taggedText(tokens, sentences ?? one, loadGazetteer(), new Float32Array());
};

describe('names', () => {
  it.each([
    'Many Costa Ricans and South Americans are Catholics or Muslims.',
    'The Presiding Officer and the Deputy Commissioner left.',
    'The Army chief met the Ministry.',
    'The Yazidis and the Khitans met many Native Americans and American Indians.',
    'The Minister of the Interior wrote to the Secretary of Defense.',
    'Six Thai soldiers and a Togolese officer came. “Thai army lorries left,” said the officer.',
  ])('peoples, faiths, offices and mere words are none: %s', (text) => {
    expect(propose(text, { lang: 'en' }).mentions).toEqual([]);
  });

  it.each([
    'By Farida Nkemelu, Courts Correspondent',
    'Last updated 20 January 2026, 21:40 GMT. Compiled by Rhona Tait and Iqbal Sethi',
    'Words by Ana Okoro and Bo Tovin',
  ])('those who wrote the article are no subjects of it: %s', (line) => {
    expect(
      propose(`A day in Lisbon\n\n${line}\n\nThe quay of Lisbon was closed.`, { lang: 'en' }).entities.map(
        ({ name }) => name,
      ),
    ).toEqual(['Lisbon']);
  });

  it.each([
    [
      'Van Rijn Maritime bought the yard. A spokesman for Van Rijn said so.',
      ['organisation Van Rijn Maritime'],
    ],
    [
      'In October Storm Babet broke the wall. “Nobody here has forgotten Babet,” she said.',
      ['event Storm Babet'],
    ],
    ['Norland Airways (KX) fell. Shares of KX rose again, said KX.', ['organisation Norland Airways']],
    [
      'Better terms came from Brandmoor. Brandmoor Mines Ltd. digs there.',
      ['organisation Brandmoor Mines Ltd.'],
    ],
    ['She heads research at Kestrow Capital.', ['organisation Kestrow Capital']],
    [
      'The Islamic Republic of Iran answered on Monday. Envoys of the Islamic Republic then left Iran.',
      ['place Iran'],
    ],
    ['Coach Alan Leung Tak-wai was content. “She played well,” Leung said.', ['person Alan Leung Tak-wai']],
    ['The Tovira River rose in May. The Tovira is a short river.', ['place Tovira River']],
    [
      'Shares of Tovin Holdings fell. Tovin News stopped its app. Shares of Tovin may fall again.',
      ['organisation Tovin Holdings', 'organisation Tovin News'],
    ],
    [
      'Peter Okoro sings in Lisbon, where Okoro shares old songs with children.',
      ['person Peter Okoro', 'place Lisbon'],
    ],
    [
      'The gold medal went to Lena Orvik, and silver to Ana Maila.',
      ['person Ana Maila', 'person Lena Orvik'],
    ],
    ['A meeting was held by Hon. Tomas Rell of the council.', ['person Tomas Rell']],
    [
      'Velo Aung Rell, an opposition MP representing Lanmere Township, spoke.',
      ['place Lanmere Township', 'person Velo Aung Rell'],
    ],
    ['The Okoro Foundation paid. Okoro was glad.', ['organisation Okoro Foundation', 'person Okoro']],
    ['LISBON PORT, 3 March 2026 — The quay was closed.', ['place Lisbon Port']],
    ['“There was no case,” said Priya Raman KC, who prosecuted.', ['person Priya Raman']],
  ])('a short name and its letters belong to what they stand for: %s', (text, expected) => {
    expect(propose(text, { lang: 'en' }).entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      expected,
    );
  });

  it('finds people without their titles, and their bare surnames', () => {
    expect(found(REPORT, 'person')).toEqual(['Maria Feldmann', 'Rui Carvalho', 'Feldmann', 'Carvalho']);
  });

  it('finds places and organisations', () => {
    expect(found(REPORT, 'place')).toEqual(['Lisbon', 'Lisbon']);
    expect(found(REPORT, 'organisation')).toEqual(['World Trade Organization', 'WTO', 'WTO']);
  });

  it('gathers a surname and an acronym under the full name', () => {
    const { entities } = propose(REPORT, { lang: 'en' });
    const aliases = (name: string) =>
      entities.find((e) => e.name === name)?.aliases.map((a) => `${a.text} ${a.as} ${a.count}`);
    expect(aliases('Maria Feldmann')).toEqual(['Feldmann surname 1']);
    expect(aliases('World Trade Organization')).toEqual(['WTO acronym 2']);
  });

  it('gives the first sentence that has the full name', () => {
    const entity = propose(REPORT, { lang: 'en' }).entities.find((e) => e.name === 'Rui Carvalho');
    expect(REPORT.slice(entity?.sentence.start, entity?.sentence.end)).toBe(
      'Chancellor Maria Feldmann visited Lisbon on Tuesday, where she met President Rui Carvalho.',
    );
  });

  it('leaves a surname open that two people of the article bear', () => {
    const text = 'Anna Keller spoke first. Peter Keller spoke second. Later Keller left for Berlin.';
    const { open, mentions, entities } = propose(text, { lang: 'en' });
    expect(open.map(({ surface, candidates }) => [surface, candidates])).toEqual([
      ['Keller', ['Anna Keller', 'Peter Keller']],
    ]);
    expect(open[0]?.passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Later Keller left for Berlin.',
    ]);
    expect(mentions.filter((m) => m.surface === 'Keller').map(({ name }) => name)).toEqual(['Keller']);
    expect(entities.map(({ name }) => name)).toEqual(['Anna Keller', 'Peter Keller', 'Berlin']);
  });

  it('gathers an office under its name with the country, the body or the place of the article that it is of, where it is of one', () => {
    const one = 'The UK Home Office was sued. The Home Office did not answer.';
    expect(propose(one, { lang: 'en' }).entities.map(({ name, count }) => [name, count])).toEqual([
      ['UK Home Office', 2],
    ]);
    const body =
      'The UN Security Council met. The Security Council rose, and the Velmark High Court sat in Velmark. The High Court rose.';
    expect(propose(body, { lang: 'en' }).entities.map(({ name, count }) => [name, count])).toEqual([
      ['UN Security Council', 2],
      ['Velmark High Court', 2],
      ['Velmark', 1],
    ]);
    const two = 'The Kenyan Supreme Court and the Ugandan Supreme Court met. The Supreme Court rose.';
    expect(propose(two, { lang: 'en' }).open.map(({ surface }) => surface)).toEqual(['Supreme Court']);
  });

  it.each([
    ['The Fed raised rates. The Federal Reserve said no more.', 'Federal Reserve'],
    ['Volkswagen cut jobs. Shares of VW fell on Monday.', 'Volkswagen'],
    ['The Harbour Union and the Labour Party met. She joined the Labour party.', 'Labour Party'],
    ['He met senators in Washington, D.C. on Monday. It rained in Washington.', 'Washington, D.C.'],
  ])('gathers a usual short name under the full one: %s', (text, name) => {
    const { entities } = propose(text, { lang: 'en' });
    expect(entities.map((one) => [one.name, one.count])).toContainEqual([name, 2]);
  });

  it('takes no word of a headline in capitals for a name that the text writes small', () => {
    const text =
      'US SENATE PASSES NEW CLIMATE BILL\n\nThe US Senate passed a bill on Monday. Senator Ana Okoro spoke.';
    const { mentions } = propose(text, { lang: 'en' });
    expect(mentions.map(({ surface }) => surface)).not.toContain('BILL');
  });

  it('gathers the surname of a son under the name with “Jr.”', () => {
    const text = 'Frank Tovin Jr. beat Councilwoman Ana S. Marsh. Tovin said that he is glad.';
    const found = propose(text, { lang: 'en' }).entities;
    expect(found.map(({ name, count }) => [name, count])).toEqual([
      ['Frank Tovin Jr.', 2],
      ['Ana S. Marsh', 1],
    ]);
  });

  it('takes a surname for the one person named before it, until the text names another', () => {
    const text =
      'Anna Keller spoke first. Keller left for Berlin. Her brother Peter Keller came later. Then Keller rang.';
    const { mentions, open } = propose(text, { lang: 'en' });
    expect(mentions.filter((m) => m.surface === 'Keller').map(({ name }) => name)).toEqual([
      'Anna Keller',
      'Keller',
    ]);
    expect(open[0]?.passages.map(({ start, end }) => text.slice(start, end))).toEqual(['Then Keller rang.']);
  });

  it.each([
    ['The ship reached the Bay of Bengal.', 'place', 'Bay of Bengal'],
    ['In 1807 Great Britain banned trade.', 'place', 'Great Britain'],
    ['The UK-based Wellcome Trust paid for it.', 'organisation', 'Wellcome Trust'],
    ['Mayor Hau Lung-bin opened it.', 'person', 'Hau Lung-bin'],
    ['The pro-Lisbon Harbour Party won.', 'organisation', 'Harbour Party'],
    ['President Moon Jae-in met Kim Jong-un.', 'person', 'Moon Jae-in'],
    ['The Ministry of Health paid for it.', 'organisation', 'Ministry of Health'],
    [
      'The Bureau of South and Central Asian Affairs wrote.',
      'organisation',
      'Bureau of South and Central Asian Affairs',
    ],
    [
      'The Ministry of Agriculture, Livestock and Fisheries paid.',
      'organisation',
      'Ministry of Agriculture, Livestock and Fisheries',
    ],
    ['The Bank of England and the Treasury agreed.', 'organisation', 'Bank of England'],
    ['Prices rose, Dawn reported.', 'organisation', 'Dawn'],
    ['The newspaper Fajr told of it.', 'organisation', 'Fajr'],
    ['“It is over,” Mr Denisse says.', 'person', 'Denisse'],
    ['Saudi Arabia won the match.', 'place', 'Saudi Arabia'],
    ['The Deputy Director of Lanmere University spoke.', 'organisation', 'Lanmere University'],
    ['It is at the Chiang Kai Shek Memorial Hall Station.', 'place', 'Chiang Kai Shek Memorial Hall Station'],
    ['The Bill and Melinda Gates Foundation paid.', 'organisation', 'Bill and Melinda Gates Foundation'],
    [
      'It came from the National Institute of Allergy and Infectious Diseases.',
      'organisation',
      'National Institute of Allergy and Infectious Diseases',
    ],
    ['They worked in Shwe Kyin, Myanmar.', 'place', 'Shwe Kyin'],
    ['Sri Lanka has been in the midst of a crisis.', 'place', 'Sri Lanka'],
    ['He sailed to the Czech Republic on Monday.', 'place', 'Czech Republic'],
    ['The Russia-Ukraine war went on.', 'place', 'Ukraine'],
    ['Prices rose in sub-Saharan Africa.', 'place', 'sub-Saharan Africa'],
    ['Shops in Otto Tovin Road closed on Friday.', 'place', 'Otto Tovin Road'],
    ['The German Embassy in Lisbon was closed.', 'organisation', 'German Embassy'],
    ['They came for the Taipei City Lantern Festival.', 'event', 'Taipei City Lantern Festival'],
    ['Both signed the Treaty of Ghent in 1814.', 'event', 'Treaty of Ghent'],
    [
      'Asia and Africa met in Southeast Asia. They worked in Europe and in southeast Asia.',
      'place',
      'southeast Asia',
    ],
    ['The envoy to the United States Hamdullah Mohib spoke.', 'place', 'United States'],
    ['The envoy to the United States Hamdullah Mohib spoke.', 'person', 'Hamdullah Mohib'],
    ['Near Palmyra, two bridges fell.', 'place', 'Palmyra'],
    ['A crowd in Washington D.C. Image: United States Navy.', 'place', 'Washington D.C.'],
    ['The video shows Scientologist Tom Cruise.', 'person', 'Tom Cruise'],
    ['The Medical Journal of Australia wrote of it.', 'organisation', 'Medical Journal of Australia'],
    ['Montalvo told LA Weekly about it.', 'organisation', 'LA Weekly'],
    ['She opened a shop in Lawrence, KS, last year.', 'place', 'KS'],
    ['A soldier from Fort Campbell, Kentucky, was hurt.', 'place', 'Fort Campbell'],
    ['It went on in Kinshasa, DR Congo.', 'place', 'DR Congo'],
    ['It failed with the Bay of Pigs Invasion.', 'event', 'Bay of Pigs Invasion'],
    ['The team is Brandon Luna - Analyst, and others.', 'person', 'Brandon Luna'],
    ['She lived in Miramar California for years.', 'place', 'Miramar'],
    [
      'The Superior Court of the District of Columbia sat.',
      'organisation',
      'Superior Court of the District of Columbia',
    ],
    ['He was governor of Lower Canada then.', 'place', 'Lower Canada'],
    ['The men of Brigade 2506 landed in Cuba.', 'organisation', 'Brigade 2506'],
    ['The exiles, known as Brigade 2506, landed.', 'organisation', 'Brigade 2506'],
    ['Five strikes hit a depot near Dayr Az Zayr.', 'place', 'Dayr Az Zayr'],
    [
      'The group Islamic State of Iraq and the Levant left.',
      'organisation',
      'Islamic State of Iraq and the Levant',
    ],
  ])('reads in “%s” the %s “%s”', (text, kind, name) => {
    expect(found(text, kind)).toContain(name);
  });

  it.each(['Spotify', 'Uber', 'Reddit', 'ExxonMobil'])('knows %s as an organisation', (name) => {
    expect(found(`Shares of ${name} rose again.`, 'organisation')).toEqual([name]);
  });

  it('takes no words of a headline for an event that the text writes in small letters', () => {
    const text =
      'Updated Maps on Natural Earthquake Hazards\n\nThe maps show natural and induced earthquake hazards.';
    expect(found(text, 'event')).toEqual([]);
  });

  it('takes no day of the week for a name', () => {
    expect(propose('Attackers hit the website Sunday, an official said.', { lang: 'en' }).mentions).toEqual(
      [],
    );
  });

  it('takes no currency for a country', () => {
    expect(found('He was released in Lisbon on US$ 20,000 bail.', 'place')).toEqual(['Lisbon']);
  });

  it('takes for a person what a form of address introduces, all through the text', () => {
    const text = 'Ms Pugh fell ill in Lisbon. Doctors treated Pugh for a week.';
    expect(found(text, 'person')).toEqual(['Pugh', 'Pugh']);
  });

  it('takes a storm for no person', () => {
    const text = 'Cyclone Phailin reached Odisha on Saturday. Phailin had grown over the sea.';
    expect(found(text, 'event')).toEqual(['Cyclone Phailin']);
    expect(found(text, 'person')).toEqual([]);
  });

  it('gathers the names of one country under its full one', () => {
    const text = 'The U.S. agreed with Britain on Monday. The United States and the UK signed in Paris.';
    const { entities } = propose(text, { lang: 'en' });
    const [first] = entities;
    expect([first?.name, first?.count, first?.aliases.map((one) => one.text)]).toEqual([
      'United States',
      2,
      ['U.S.'],
    ]);
  });

  it('names raw materials', () => {
    expect(found('The country exports copper and natural gas.', 'commodity')).toEqual([
      'copper',
      'natural gas',
    ]);
  });
});

describe('a report on sport', () => {
  const REPORT_ON_CLUBS = `Sevilla beat Valencia 2-1 in the semi-final on Saturday. The striker scored the winning goal of the match. Fans from Seville had gone to a hotel in Valencia. The coach praised the goalkeeper of Sevilla.`;
  const REPORT_ON_COUNTRIES = `Croatia beat England 2-1 in the semi-final in Moscow. The striker scored the winning goal of the match. England had led through a penalty by the midfielder. England faced Belgium in the last match of the tournament. The squad flew home to England.`;

  it('has teams where a city plays, and places where something happens in it', () => {
    expect(found(REPORT_ON_CLUBS, 'organisation')).toEqual(['Sevilla', 'Valencia', 'Sevilla']);
    expect(found(REPORT_ON_CLUBS, 'place')).toEqual(['Seville', 'Valencia']);
  });

  it('has teams of countries where it is on little else', () => {
    expect(found(REPORT_ON_COUNTRIES, 'organisation')).toEqual([
      'Croatia',
      'England',
      'England',
      'England',
      'Belgium',
    ]);
    expect(found(REPORT_ON_COUNTRIES, 'place')).toEqual(['Moscow', 'England']);
  });

  it.each([
    'Sevilla beat all other cities in the ranking of schools.',
    'France defeated Prussia in the war of 1806, and the league of its allies lost the match.',
    'The government of Croatia scored a goal against England, the coach said of the talks.',
  ])('is not made by one word of sport: %s', (text) => {
    expect(found(text, 'organisation')).toEqual([]);
  });
});

describe('kinds and edges', () => {
  const all = (text: string) =>
    propose(text, { lang: 'en' }).mentions.map(({ surface, kind }) => `${surface} ${kind}`);

  it.each([
    [
      'Shares of Velmark fell. Velmark said it would cut jobs.',
      ['Velmark organisation', 'Velmark organisation'],
    ],
    [
      'Tessaro Inc. opened a plant. The head of Tessaro was there.',
      ['Tessaro Inc. organisation', 'Tessaro organisation'],
    ],
    [
      'Brandmoor plc reported profits. Brandmoor, which makes pumps, hired 20.',
      ['Brandmoor plc organisation', 'Brandmoor organisation'],
    ],
    [
      'Nestor SA and Volmar AB sued Banco Verde.',
      ['Nestor SA organisation', 'Volmar AB organisation', 'Banco Verde organisation'],
    ],
  ])('makes companies what the article says they are: %s', (text, names) => {
    expect(all(text)).toEqual(names);
  });

  it.each([
    ['Datuk Seri Ana Tovin met Tan Sri Annuar Tovin there.', ['Ana Tovin', 'Annuar Tovin']],
    ['Toh Puan Aisyah met Tun Dr Ana Tovin there.', ['Aisyah', 'Ana Tovin']],
    ['They met Vice President-elect Okoro there.', ['Okoro']],
  ])('takes titles of two words from people’s names: %s', (text, names) => {
    expect(propose(text, { lang: 'en' }).mentions.map(({ surface }) => surface)).toEqual(names);
  });

  it('has two lands where “and” stands between them, though a part of the world is called so', () => {
    const { mentions } = propose('It sold wool to Australia and New Zealand.', { lang: 'en' });
    expect(mentions.filter(({ kind }) => kind === 'place').map(({ surface }) => surface)).toEqual([
      'Australia',
      'New Zealand',
    ]);
  });

  it('takes titles of Asia and Africa from people’s names', () => {
    expect(
      all(
        'Gen Asif Rehman and Lt Gen Sahil Mirza met Shri Devendra Rao, Alhaji Musa Bello and Madam Grace Otieno.',
      ),
    ).toEqual([
      'Asif Rehman person',
      'Sahil Mirza person',
      'Devendra Rao person',
      'Musa Bello person',
      'Grace Otieno person',
    ]);
  });

  it('goes on over hyphens and apostrophes that are the name’s', () => {
    expect(all('Prayut Chan-o-cha met Carl’s Jr managers.')).toEqual([
      'Prayut Chan-o-cha person',
      'Carl’s Jr organisation',
    ]);
  });

  it('has institutions in capitals and no acronyms of things', () => {
    expect(all('The Cabinet met. The Tribunal ruled. The Crown appealed.')).toEqual([
      'Cabinet organisation',
      'Tribunal organisation',
      'Crown organisation',
    ]);
    expect(all('They sent an SMS about R&D to NGOs.')).toEqual([]);
  });
});

describe('broken names', () => {
  const named = (text: string) =>
    propose(text, { lang: 'en' }).entities.map(({ name, kind, count }) => `${name} ${kind} ${count}`);

  it('are whole over the end of a line, with the words of the text as surface', () => {
    const text = `The harbour board of the town has chosen Mara To-
vin as its director after a search of nine months
in Sorn-
holm. Mara Tovin was born in Sornholm.
`;
    const proposal = propose(text, { lang: 'en', date: '2025-03-12' });
    expect(proposal.entities.map(({ name, count }) => [name, count])).toEqual([
      ['Mara Tovin', 2],
      ['Sornholm', 2],
    ]);
    expect(proposal.mentions.map(({ surface }) => surface)).toEqual([
      'Mara To-\nvin',
      'Sorn-\nholm',
      'Mara Tovin',
      'Sornholm',
    ]);
  });

  it.each([
    ['Idris “the Anchor” Kaleh leads the pilots. Kaleh spoke.', ['Idris Kaleh person 2']],
    ['William "Big Bill" Sornholm was there.', ['William Sornholm person 1']],
    ['Robert (Bob) Tovin met the pilots.', ['Robert Tovin person 1']],
    ['Joren ‘Tiny’ Vask sold it.', ['Joren Vask person 1']],
    ['Ana Okoro “the quay is safe” Tovin said.', ['Ana Okoro person 1', 'Tovin person 1']],
  ])('are whole around a nickname: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('any text', () => {
  it('gives spans that lie in the text and carry its words', () => {
    for (const text of [
      '',
      ' ',
      '“',
      'A',
      REPORT,
      REPORT.toUpperCase(),
      'I.\n\n\n- \u2028 “x” 12% $',
      '12 % 日本語 “引用” اسلام آباد',
    ]) {
      const proposal = propose(text, { lang: 'en', date: '2025-04-09' });
      for (const { start, end, surface } of [...proposal.mentions, ...proposal.dates, ...proposal.quantities])
        expect(text.slice(start, end)).toBe(surface);
      for (const { start, end } of proposal.statements) expect(start < end && end <= text.length).toBe(true);
    }
  });

  it('gives the same proposal for the same text', () => {
    expect(propose(REPORT, { lang: 'en' })).toEqual(propose(REPORT, { lang: 'en' }));
  });

  it('proposes only known entities in a language it was not trained for', () => {
    const register = [
      {
        id: 'islamabad',
        name: 'Islamabad',
        kind: 'place' as const,
        aliases: [{ text: 'اسلام آباد', lang: 'ur' }],
      },
    ];
    const proposal = propose('وزیر اعظم اسلام آباد پہنچ گئے۔', { lang: 'ur', register });
    expect(proposal.mentions.map(({ surface, entity }) => [surface, entity])).toEqual([
      ['اسلام آباد', 'islamabad'],
    ]);
    expect(proposal.statements).toEqual([]);
  });

  it('takes feasts for nobody and nowhere, and no portfolio of a minister for an organisation', () => {
    const text =
      'The Muslim Hajj to Mecca began. They fast in Ramadan. Health Minister Lena Orvik and Homeland Security Secretary Ivo Brandt spoke.';
    const kinds = propose(text, { lang: 'en' }).mentions.filter(({ kind }) => kind !== 'event');
    expect(kinds.map(({ surface }) => surface)).toEqual(['Mecca', 'Lena Orvik', 'Ivo Brandt']);
  });

  it.each([
    ['VRM Engineering opened a yard in Lanmere. VRM said that it hired ninety people.', ['VRM Engineering']],
    ['The contractor KTL International sold its fleet. KTL also closed an office.', ['KTL International']],
    ['QPD Holdings Ltd. owns the quay. QPD bought it in May.', ['QPD Holdings Ltd.']],
    [
      'The BBC apologised on Monday. A reporter of BBC Sport had left. The BBC gave no reason.',
      ['BBC', 'BBC Sport'],
    ],
    [
      'The ANC met on Monday. The ANC Youth League stayed away, and the ANC said why.',
      ['ANC', 'ANC Youth League'],
    ],
  ])(
    'joins letters with the firm that is called by them before, and with no part of a body: %s',
    (text, found) => {
      const { entities } = propose(text, { lang: 'en' });
      const organisations = entities.filter(({ kind }) => kind === 'organisation').map(({ name }) => name);
      expect(organisations.toSorted()).toEqual(found.toSorted());
    },
  );

  it.each([
    [
      'Apple sold more phones. Apple TV and Apple Watch sold less, and Apple said why.',
      ['Apple 2', 'Apple TV 1', 'Apple Watch 1'],
    ],
    ['Disney cut jobs. Disney Plus lost viewers, said Disney.', ['Disney 2', 'Disney Plus 1']],
    ['Velmark Holdings bought a quay. Velmark said that it would build.', ['Velmark Holdings 2']],
    [
      'Nissan cut jobs at Nissan Motors and at Nissan Finance. Nissan said why.',
      ['Nissan 2', 'Nissan Finance 1', 'Nissan Motors 1'],
    ],
  ])('keeps a body apart from its parts: %s', (text, found) => {
    const { entities, open } = propose(text, { lang: 'en' });
    const bodies = entities
      .filter(({ kind }) => kind === 'organisation')
      .map(({ name, count }) => `${name} ${count}`);
    expect([bodies.toSorted(), open]).toEqual([found, []]);
  });

  it('reads letters behind a town as its state, and as no name of it', () => {
    const text =
      'She left Mountain View, CA, for California. He went to Tampa, Fla., and to Dayton, OH. OH gave no reason.';
    const { entities } = propose(text, { lang: 'en' });
    const places = entities.filter(({ kind }) => kind === 'place');
    expect(places.map(({ name, count, aliases }) => [name, count, aliases.length])).toEqual(
      expect.arrayContaining([
        ['California', 2, 0],
        ['Florida', 1, 0],
        ['Ohio', 1, 0],
      ]),
    );
  });

  it('gives a surname that two bear to the one whom the text calls by the same title', () => {
    const text =
      'In May, President Ana B. Okoro heard of the plan. She asked Attorney General Ivo Okoro to examine it. The draft went to Attorney General Okoro in June. The Okoro administration stopped it. President Okoro agreed. Mr Okoro slept.';
    const mentions = (register: readonly KnownEntity[]) => {
      const { mentions: found, open } = propose(text, { lang: 'en', register });
      const short = found.filter(({ surface, start }) => surface === 'Okoro' && start > 60);
      return [...short.map(({ name }) => name), ...open.map(({ candidates }) => candidates.length)];
    };
    const known = ['Ana B. Okoro', 'Ivo Okoro'].map((name) => ({ id: name, kind: 'person', name }) as const);
    const who = ['Ivo Okoro', 'Ana B. Okoro', 'Ana B. Okoro', 'Okoro', 2];
    expect(mentions([])).toEqual(who);
    expect(mentions(known)).toEqual(who);
  });

  it('joins an acronym to the name behind which the text writes it, whatever letters it leaves out', () => {
    const text = 'The Velis Centre for Harbour Control and Prevention (VHC) said so. The VHC met in May.';
    expect(
      propose(text, { lang: 'en' }).entities.map(({ name, aliases }) => [
        name,
        aliases.map((one) => one.text),
      ]),
    ).toEqual([['Velis Centre for Harbour Control and Prevention', ['VHC']]]);
    const other = 'The Velis Harbour Trust (see XYZ) met. XYZ left. The Lanmere Bank (QRS) opened.';
    expect(
      propose(other, { lang: 'en' }).entities.flatMap(({ aliases }) => aliases.map((one) => one.text)),
    ).toEqual([]);
  });

  it('has firms by their trade, also behind the land that they are of', () => {
    const text =
      'Orders fell after South Korea’s Hanbit Electronics and Taiwan’s Lunar Semiconductor closed.';
    expect(
      propose(text, { lang: 'en' })
        .entities.filter(({ kind }) => kind === 'organisation')
        .map(({ name }) => name),
    ).toEqual(['Hanbit Electronics', 'Lunar Semiconductor']);
  });

  it('joins a body to the name that it is known as, where that stands beside it', () => {
    const namesIn = (text: string) => propose(text, { lang: 'en' }).entities.map(({ name }) => name);
    expect(namesIn('The Velis Transport Agency, known as Velcom, met. Velcom closed.')).toEqual([
      'Velis Transport Agency',
    ]);
    expect(
      namesIn('The Velis Transport Agency owns a firm known as Velcom Bank. Velcom Bank closed.'),
    ).toHaveLength(2);
  });

  it('a member and the group are two, and the group is nobody', () => {
    const text = untagged('Peter Johnson of Velmos met Velmos’s Regina Johnson.');
    const names = [
      { from: 0, to: 4, kind: PERSON },
      { from: 5, to: 6, kind: PERSON },
      { from: 7, to: 9, kind: PERSON },
    ];
    expect(withMembers(text, names).map(({ from, kind }) => [from, kind])).toEqual([
      [0, PERSON],
      [3, ORGANISATION],
      [5, ORGANISATION],
      [7, PERSON],
    ]);
    const [, , missed] = withMembers(text, [
      { from: 0, to: 2, kind: PERSON },
      { from: 5, to: 6, kind: ORGANISATION },
    ]);
    expect(missed).toMatchObject({ from: 7, to: 9, kind: PERSON });
  });

  it('a roll of surnames in capitals is of people', () => {
    const text = untagged('MILLER, GARCIA, and COOPER joined. COOPER left.');
    const names = [0, 2, 5, 8].map((from) => ({ from, to: from + 1, kind: ORGANISATION }));
    expect(withRolls(text, names).map(({ kind }) => kind)).toEqual([PERSON, PERSON, PERSON, PERSON]);
    expect(withRolls(text, names.slice(3)).map(({ kind }) => kind)).toEqual([ORGANISATION]);
  });

  it('ends before a sentence that begins behind a dot', () => {
    const text = untagged('They met Tovin I. This was rare.');
    expect(withEdges(text, [{ from: 2, to: 5, kind: PERSON }])).toMatchObject([{ from: 2, to: 4 }]);
  });

  it('of a line in title case keeps no small word that stands with a capital elsewhere', () => {
    const words =
      'Causes and Resolution of the Quarrel: The Velis Case\n\n“The causes,” says The Beacon, “of the quarrel grow.” A quarrel is no case.';
    const text = untagged(words, sentencesOf(words, tokensOf(words)));
    const kept = withTitleCase(text, [{ from: 2, to: 6, kind: PLACE }]);
    expect(kept.map(({ from, to }) => text.tokens.slice(from, to).map(({ text: word }) => word))).toEqual([]);
  });

  it('takes speakers, consuls and laureates for titles', () => {
    const text = 'Speaker Ana Okoro met Consul Tomas Rell. Nobel Laureate Dana Orvik spoke.';
    expect(found(text, 'person')).toEqual(['Ana Okoro', 'Tomas Rell', 'Dana Orvik']);
  });

  it('takes letters for a seat from the person behind them, and an office from the body before it', () => {
    const text = untagged('Then MLA Ana Okoro met Velis CEO Rui Tove.');
    const names = [
      { from: 1, to: 4, kind: PERSON },
      { from: 5, to: 7, kind: PERSON },
    ];
    expect(withEdges(text, names)).toMatchObject([
      { from: 2, to: 4, kind: PERSON },
      { from: 5, to: 6, kind: ORGANISATION },
    ]);
  });

  it('takes envoys, consuls and bodies without a name for no names', () => {
    const text =
      'Envoy Extraordinary and Minister Plenipotentiary Alma Tove left the Legation when the Norwegian Premier signed the Convention.';
    expect(propose(text, { lang: 'en' }).mentions.map(({ surface }) => surface)).toEqual(['Alma Tove']);
  });

  it('takes months, interjections, species and programs for no names', () => {
    const text = 'Nah, I read it in Firefox. We return in December, when Velisia lanmerus nests near Lisbon.';
    expect(propose(text, { lang: 'en' }).mentions.map(({ surface }) => surface)).toEqual(['Lisbon']);
  });
});

it('takes no sum for a name, however small', () => {
  const named = (text: string) => propose(text, { lang: 'en' }).mentions.map(({ surface }) => surface);
  expect(named('The fence in Kenya cost Sh5 billion, the gate Rs9 lakh.')).toEqual(['Kenya']);
});
