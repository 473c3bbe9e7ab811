import { describe, expect, it } from 'vitest';
import { propose } from '../../src/index.ts';

const read = (text: string) =>
  propose(text, { lang: 'en' }).statements.map(({ start, end, speaker, channel }) => [
    speaker?.name ?? speaker?.surface ?? null,
    text.slice(start, end),
    ...(channel ? [channel.surface] : []),
  ]);

describe('reports', () => {
  it.each([
    'Neither Lena Orvik nor the council said whether the talks had failed.',
    'Few residents said they would leave.',
    'Not all residents said they would leave.',
    'Did Lena Orvik say the line would close?',
    'Why has the minister said that the line will close?',
    'Should Lena Orvik say the line will close, the town will protest.',
    'If Lena Orvik says the line will close, the town will protest.',
    'The town will protest if the council has said that the line will close.',
    'There is no evidence that Lena Orvik said the line would close.',
    'Rumours that Lena Orvik said the line would close are false.',
  ])('give nobody words that nobody is known to have said: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['In the past few days Lena Orvik said the line would close.', 'the line would close.'],
    ['Over the last few weeks Lena Orvik said the line would close.', 'the line would close.'],
    ['These few weeks later Lena Orvik said the line would close.', 'the line would close.'],
    ['Lena Orvik told Rui Carvalho, who was late, that the line would close.', 'the line would close.'],
    ['Lena Orvik said, as she left the hall, that the line would close.', 'the line would close.'],
    ['Lena Orvik said in May, a year after the fire, that the line would close.', 'the line would close.'],
    ['Lena Orvik admitted to her mother she was ill.', 'she was ill.'],
    ['Lena Orvik confirmed to the town council it would close.', 'it would close.'],
    [
      'Lena Orvik said trains, buses, that sort of thing, were late.',
      'trains, buses, that sort of thing, were late.',
    ],
  ])('give no more and no less than is said: %s', (text, said) => {
    expect(read(text)).toEqual([['Lena Orvik', said]]);
  });

  it.each([
    ['Lena Orvik, who had said she would go, stayed.', 'she would go'],
    ['The mayor, who says the line is late, left the hall.', 'the line is late'],
    ['A guard who said he saw it all, left.', 'he saw it all'],
    [
      'Police met the mayor, who said the line, which is old, would close.',
      'the line, which is old, would close.',
    ],
  ])('end with the clause that they stand in: %s', (text, said) => {
    expect(read(text).map(([, words]) => words)).toEqual([said]);
  });

  it.each([
    ['Critics, who include Lena Orvik, say the line is late.', 'Critics'],
    ['Ministers, among them Lena Orvik, said the line is late.', 'Ministers'],
    ['Residents, led by Lena Orvik, said the line is late.', 'Residents'],
    ['The head of the board, Lena Orvik, said the line is late.', 'Lena Orvik'],
    ['The town’s mayor, Mrs Lena Orvik, said the line is late.', 'Lena Orvik'],
  ])('are of all, where one of them is named: %s', (text, who) => {
    expect(read(text)).toEqual([[who, 'the line is late.']]);
  });

  it.each([
    'It was described by Lena Orvik as “a quiet town of the north”, and by Rui Carvalho as “a dump of a place”.',
    'It was praised by Lena Orvik as “a quiet town of the north” but by Rui Carvalho as “a dump of a place”.',
  ])('are of each who calls a thing so: %s', (text) => {
    expect(read(text)).toEqual([
      ['Lena Orvik', 'a quiet town of the north'],
      ['Rui Carvalho', 'a dump of a place'],
    ]);
  });

  it.each([
    ['Lena Orvik told visiting harbour officials they would have to pay.', 'they would have to pay.'],
    ['Lena Orvik told Norwegian media she would appeal.', 'she would appeal.'],
    ['Lena Orvik told the owner of the boat she would stay.', 'she would stay.'],
    ['Lena Orvik told another paper, the Harbour Post, that she would stay.', 'she would stay.'],
    ['Lena Orvik told her the man she loved was ill.', 'the man she loved was ill.'],
    ['Lena Orvik told reporters the man she met was ill.', 'the man she met was ill.'],
    ['Lena Orvik claimed too that the line would close.', 'the line would close.'],
    ['Lena Orvik rose and confirmed that the line would close.', 'the line would close.'],
    ['Lena Orvik wrote in 2014 that the line would close.', 'the line would close.'],
    ['In the book she sent us, Lena Orvik wrote that the line would close.', 'the line would close.'],
    ['Lena Orvik wrote a letter to the board: “The line will close.”', 'The line will close.'],
    ['Lena Orvik concluded that the line would close.', 'the line would close.'],
    ['Lena Orvik confirmed fares increased by a third.', 'fares increased by a third.'],
    [
      'The line has been closed since 2014, Lena Orvik said, ever since it flooded.',
      'The line has been closed since 2014, Lena Orvik said, ever since it flooded.',
    ],
    [
      'The line has been closed since 2014, Lena Orvik said, after a flood.',
      'The line has been closed since 2014',
    ],
  ])('begin behind whoever is told, and with the words themselves: %s', (text, said) => {
    expect(read(text)).toEqual([['Lena Orvik', said]]);
  });

  it.each([
    'A book Lena Orvik wrote in 2014 has been printed again in Norway.',
    'Lena Orvik writes and lives in Norway.',
    'Lena Orvik wrote openly of “the stolen quays” and their owners.',
    'Lena Orvik wrote a long tribute on Monday to her “gentle and funny” friend.',
    'Twelve singers wrote an open letter to remember “a rare voice” of the town.',
    'Lena Orvik concluded with a song that everybody knew.',
    'Lena Orvik revealed his death in an article printed by a local paper.',
  ])('are none of a deed: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['“The boat was her life,” Lena Orvik, a former editor at Harbour Post says.', 'Lena Orvik'],
    [
      '“It pays to wait,” Lena Orvik, a fellow of the Tide Institute in Munich, Germany, and co-author of the study, said.',
      'Lena Orvik',
    ],
    [
      'Lena Orvik, a friend of Mr Carvalho who had worked with him, said it was “a sad day for the town”.',
      'Lena Orvik',
    ],
    ['Lena Orvik who first wrote to us, said it was “a sad day for the town”.', 'Lena Orvik'],
    ['Lena Orvik, a spokesman said, has had “a very bad fall”.', 'a spokesman'],
    ['In a note to Lena Orvik, the owner said it was “a sad day for the town”.', 'the owner'],
    ['On Monday in Paris, France said it was “a sad day for the town”.', 'France'],
  ])('are of whom a long description is about: %s', (text, who) => {
    expect(read(text).map(([speaker]) => speaker)).toEqual([who]);
  });

  it('go through an address that is given, not through what one is to address', () => {
    expect(read('In an address the mayor said the line would close.')).toEqual([
      ['the mayor', 'the line would close.', 'In an address'],
    ]);
    expect(read('The line closes in an effort to address the noise, Lena Orvik said.')).toEqual([
      ['Lena Orvik', 'The line closes in an effort to address the noise'],
    ]);
  });

  it('are of him whom “he” has followed for several paragraphs, and of nobody named long before', () => {
    const first = 'Mr Rui Carvalho, a writer, was arrested in May.';
    const last = 'Most of the day was empty. “You sit there doing nothing,” he said.';
    const between = [
      'He was held in a cell.',
      'His day began at five.',
      'All was counted, from his meals to his walks.',
    ];
    expect(read([first, ...between, last].join('\n\n'))).toEqual([
      ['Rui Carvalho', 'You sit there doing nothing,'],
    ]);
    const others = ['The town is old.', 'The walls are high.', 'Snow fell.'];
    expect(read([first, ...others, last].join('\n\n'))).toEqual([['he', 'You sit there doing nothing,']]);
    expect(read([first, ...between, last.replace('he said', 'she said')].join('\n\n'))).toEqual([
      ['she', 'You sit there doing nothing,'],
    ]);
  });

  it.each([
    ['Lena Orvik says the line is late, which hurts 41,000 people, according to the mayor.', 'Lena Orvik'],
    ['Lena Orvik says the line is late, according to the Harbour Post.', 'Harbour Post'],
    ['The line, which is old, will close for good, according to the mayor.', 'the mayor'],
  ])('are not of a source that only the last clause has: %s', (text, who) => {
    expect(read(text).map(([speaker]) => speaker)).toEqual([who]);
  });

  it('are not of him whose administration is named', () => {
    const first = 'Dr Rui Carvalho spoke at the quay. “It is not enough for a day,” Carvalho said.';
    const asked =
      'Asked about it, Carvalho sighed. “It is not enough,” he said. Half of it was bags, he said.';
    const said = (between: string) =>
      read([first, between, asked].join('\n\n'))
        .slice(-2)
        .map(([who]) => who);
    expect(said('President Jon Brandt’s administration has boasted of its help.')).toEqual([
      'Rui Carvalho',
      'Rui Carvalho',
    ]);
    expect(read('Governor Lena Orvik’s plan was late. She said it would help.')).toEqual([
      ['Lena Orvik', 'it would help.'],
    ]);
  });

  it.each([
    [
      'According to the prosecutor’s office, Mr Rui Carvalho, a former soldier, sold a boat.',
      'the prosecutor’s office',
    ],
    ['According to the complaint, Rui Carvalho, 40, sold a boat.', 'the complaint'],
    ['According to officials, Rui Carvalho, a guard, sold a boat.', 'officials'],
    ['According to the mayor, Rui Carvalho, the boat was sold.', 'Rui Carvalho'],
    ['According to the head of the office, Rui Carvalho, the boat was sold.', 'Rui Carvalho'],
    [
      'Lena Orvik, 39, and Rui Carvalho, 44, said they had sold the boat.',
      'Lena Orvik, 39, and Rui Carvalho, 44',
    ],
    ['Rui Carvalho, 44, said they had sold the boat.', 'Rui Carvalho'],
  ])('are of the body that says so, not of whom it speaks, and of both of two: %s', (text, who) => {
    expect(read(text).map(([speaker]) => speaker)).toEqual([who]);
  });

  it.each(['The play tells the story of sisters who left the town.', 'Lena Orvik told the truth to nobody.'])(
    'are no stories: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each([
    [
      'Asked if the debates matter to her, Lena Orvik said they do.',
      'Asked if the debates matter to her, Lena Orvik said they do.',
    ],
    [
      'Asked if the line was late, Lena Orvik said it had been late for years.',
      'it had been late for years.',
    ],
    [
      'Velmark said it is committed to the “one land, two systems” formula of the treaty.',
      'it is committed to the “one land, two systems” formula of the treaty.',
    ],
    ['Lena Orvik said: “We follow one land and two systems.”', 'We follow one land and two systems.'],
  ])('are whole with a short answer’s question, and with what a term is: %s', (text, said) => {
    expect(read(text).map(([, words]) => words)).toEqual([said]);
  });

  it.each([
    'Lena Orvik wrote, and wrote, and wrote.',
    'Lena Orvik wrote handbooks for two games of chance.',
    'Over a decade before Rui Carvalho wrote A Song of Ice, Lena Orvik created a world of her own.',
    'Lena Orvik explained them to me.',
    'Lena Orvik maintains a gauge of her own.',
    'Lena Orvik revealed his death in an article published by online news body Vot.',
  ])('are none of what is done, kept or pointed at: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      'Lena Orvik maintains a gauge of her own and reported Monday that the water was low.',
      'the water was low.',
    ],
    ['Lena Orvik maintained that it was late.', 'it was late.'],
    ['Lena Orvik wrote that the books were bad.', 'the books were bad.'],
    ['Lena Orvik confirmed fares increased by about ten.', 'fares increased by about ten.'],
    ['Before the storm Lena Orvik said the quay was safe.', 'the quay was safe.'],
  ])('are what is said beside such deeds: %s', (text, said) => {
    expect(read(text).map(([, words]) => words)).toEqual([said]);
  });

  it('are not of her of whom the last speaker spoke', () => {
    const text =
      'Ksenia Orvik is in jail. Rui Carvalho said he was angry. “There was a swap, and Ksenia was not on it,” he said.\n\n“Now my question is, can we get Ksenia out?”\n\nIf the court declares a person detained, it views them as a hostage.\n\nHe added: “To my surprise, two people got out.”';
    expect(read(text).map(([who]) => who)).not.toContain('Ksenia Orvik');
  });

  it('are none of two things where one is only the reason', () => {
    expect(read('Because Lena Orvik said the line would close, people wept.')).toEqual([]);
  });

  it.each([
    'Lena Orvik’s reaction was described by an aide: “She was not amused at all.”',
    'Lena Orvik’s advice from her mother: “Never give up on a quay.”',
    'Lena Orvik’s message was read out by her son: “I am well and at home.”',
  ])('are not of whom they are about: %s', (text) => {
    expect(read(text).map(([who]) => who)).toEqual([null]);
  });

  it.each([
    'The channel’s programme “We are here” said the line would close.',
    'The leaflet “Mind the gap” said the trains were late.',
    'The report found its way to a council that was late.',
  ])('are not of what is spoken of: %s', (text) => {
    expect(read(text).filter(([who]) => /^(?:the line|the trains|the report)$/i.test(who ?? ''))).toEqual([]);
  });

  it.each([
    'Lena Orvik added a second goal before the break.',
    'Lena Orvik added 15 points from the line.',
    'Lena Orvik added to her gold from the Velis Games with a silver and a bronze.',
    'Lena Orvik added Velis gold to her medal haul, and she was not tired.',
  ])('give no words to whoever adds a thing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Lena Orvik added that more trains would come.', 'more trains would come.'],
    ['Lena Orvik added a new line would cost millions.', 'a new line would cost millions.'],
    ['Lena Orvik tweeted her thanks to the crew of the boat.', 'tweeted her thanks to the crew of the boat.'],
    ['Lena Orvik claims not to have heard them at all.', 'claims not to have heard them at all.'],
  ])('give whole what somebody does say: %s', (text, said) => {
    expect(read(text)).toEqual([['Lena Orvik', said]]);
  });

  it.each([
    ['Last week the council', 'the council'],
    ['Earlier this week the council', 'the council'],
    ['Two weeks ago the council', 'the council'],
    ['In May 2019 the council', 'the council'],
    ['Late on Monday officials', 'officials'],
    ['The next day witnesses', 'witnesses'],
    ['That evening a guard', 'a guard'],
    ['Yesterday morning police', 'police'],
  ])('have a speaker behind a time: %s', (subject, who) => {
    expect(read(`${subject} said the line would close.`)).toEqual([[who, 'the line would close.']]);
  });

  it.each([
    ['However, said Lena Orvik, the line would be late.', 'Lena Orvik'],
    ['Perhaps, said Lena Orvik, the line would be late.', 'Lena Orvik'],
    ['Counsel for the inquiry Rui Carvalho KC said the line would be late.', 'Rui Carvalho'],
  ])('have the name that stands there: %s', (text, who) => {
    expect(read(text).map(([one]) => one)).toEqual([who]);
  });

  it.each([
    ['Lena Orvik was quoted by Reuters as saying: “The line will close.”', 'The line will close.', 'Reuters'],
    ['“The line will close,” Lena Orvik was quoted by Reuters as saying.', 'The line will close,', 'Reuters'],
    ['Lena Orvik was quoted as saying the line would close.', 'the line would close.'],
  ])('belong to whoever is quoted: %s', (text, ...rest) => {
    expect(read(text)).toEqual([['Lena Orvik', ...rest]]);
  });

  it.each([
    'Lena Orvik told Rui Carvalho, who replied: “Never.”',
    'Lena Orvik spoke to Rui Carvalho, who answered: “Never.”',
  ])('belong to whoever answers: %s', (text) => {
    expect(read(text)).toEqual([['Rui Carvalho', 'Never.']]);
  });

  it.each([
    'The plan was described as “a waste of money from start to end” by Lena Orvik.',
    'The plan was branded “a waste of money from start to end” by Lena Orvik.',
    'The plan was dismissed by Lena Orvik as “a waste of money from start to end”.',
    'Lena Orvik branded the plan “a waste of money from start to end”.',
  ])('belong to whoever calls a thing so, in the passive too: %s', (text) => {
    expect(read(text)).toEqual([['Lena Orvik', 'a waste of money from start to end']]);
  });

  it.each([
    ['A study by Velis University found that', 'A study by Velis University'],
    ['The poll of 1,000 adults found that', 'The poll of 1,000 adults'],
    ['An inquiry by the ministry found', 'An inquiry by the ministry'],
    ['Data from the ministry shows that', 'Data from the ministry'],
    ['Figures show that', 'Figures'],
  ])('are in what was looked into: %s', (report, who) => {
    expect(read(`${report} the council had failed.`)).toEqual([[who, 'the council had failed.']]);
  });

  it.each([
    ['Ms Welsh', 'Welsh'],
    ['Dr English', 'English'],
    ['The England star', 'The England star'],
  ])('have a speaker that no name was found for: %s said', (subject, who) => {
    expect(read(`${subject} said the line would close.`)).toEqual([[who, 'the line would close.']]);
  });

  it.each([
    ['confirmed to Reuters it would close the line.', 'it would close the line.', 'Reuters'],
    ['confirmed to Reuters that the line would close.', 'the line would close.', 'Reuters'],
    ['admitted to residents the line would close.', 'the line would close.'],
    ['said he supports it.', 'he supports it.'],
    ['said to the north the line would close.', 'to the north the line would close.'],
  ])('tell whom they are addressed to: Lena Orvik %s', (report, ...said) => {
    expect(read(`Lena Orvik ${report}`)).toEqual([['Lena Orvik', ...said]]);
  });

  it.each([
    'Lena Orvik’s message was clear: “The line will close.”',
    'Lena Orvik’s advice: “The line will close.”',
  ])('have the one whose message they are: %s', (text) => {
    expect(read(text)).toEqual([['Lena Orvik', 'The line will close.']]);
  });

  it.each(['said, then stopped.', 'said, smiling at the crowd.', 'said, as she left the hall.'])(
    'are no words that somebody acts beside: Lena Orvik %s',
    (report) => expect(read(`Lena Orvik ${report}`)).toEqual([]),
  );

  it('leave a pronoun open where somebody else does otherwise', () => {
    const text = '“It is over,” said Lena Orvik, but Rui Carvalho disagreed. “It is not over yet,” he said.';
    expect(read(text).map(([who]) => who)).toEqual(['Lena Orvik', 'he']);
  });

  it('have one whom a clause without its first comma tells of', () => {
    const text = '“The line will close for good,” the company which owns the trains, said on Monday.';
    expect(read(text)).toEqual([['the company', 'The line will close for good,']]);
  });

  it('have one who was taken for a place in no list', () => {
    const text = 'Pinar Aksu, head of research at the institute, said: “The line will close.”';
    expect(read(text)).toEqual([['Pinar Aksu', 'The line will close.']]);
    expect(read('Sheep roamed the hills. Devon Valley said: “The line will close.”')).toEqual([
      [null, 'The line will close.'],
    ]);
  });

  it.each([
    ['“Never again”, said Lena Orvik.', 'Never again'],
    ['“We will fight,” the union’s leader, Lena Orvik, told a rally.', 'We will fight,'],
    ['Lena Orvik posted on Facebook: “It is over for the line.”', 'It is over for the line.', 'on Facebook'],
    ['“It will close”, Lena Orvik said.', 'It will close'],
    ['The court heard that Lena Orvik said “I did it” to a friend.', 'I did it'],
  ])('have short speech too: %s', (text, ...said) => {
    expect(read(text)).toEqual([['Lena Orvik', ...said]]);
  });

  it.each([
    ['The line will close, Lena Orvik said.', 'The line will close'],
    ['The line is late, Lena Orvik said in a letter sent on Monday.', 'The line is late', 'in a letter'],
    ['The line, said Lena Orvik, will close.', 'The line, said Lena Orvik, will close.'],
    ['The line, Lena Orvik said in May, will close.', 'The line, Lena Orvik said in May, will close.'],
    [
      'The line, Lena Orvik said in a letter, has to close.',
      'The line, Lena Orvik said in a letter, has to close.',
      'in a letter',
    ],
    ['The line is old, Lena Orvik said in May, and will close.', 'The line is old'],
    ['On Monday, Lena Orvik said in a letter, the line will close.', 'the line will close.', 'in a letter'],
    [
      'Lena Orvik said in an open letter to the town, the line will close.',
      'the line will close.',
      'in an open letter',
    ],
    ['Lena Orvik said in the new town, the line will close.', 'in the new town, the line will close.'],
    [
      'If it rains, said Lena Orvik, the line will close.',
      'If it rains, said Lena Orvik, the line will close.',
    ],
    ['The line will close, said Lena Orvik, adding that it was old.', 'The line will close'],
  ])('close, or stand within, what is said: %s', (text, ...rest) => {
    expect(read(text)).toEqual([['Lena Orvik', ...rest]]);
  });

  it.each([
    ['Lena Orvik spoke. The 56-year-old said it was late.', 'Lena Orvik'],
    ['Lena Orvik met Ben Tovin. The 56-year-old said it was late.', 'The 56-year-old'],
    ['Lena Orvik spoke. The Conservative MP said it was late.', 'The Conservative MP'],
    ['Lena Orvik MP said it was late.', 'Lena Orvik'],
    ['The Conservative Party said it was late.', 'Conservative Party'],
  ])('are of a person, not of the party or of nobody: %s', (text, who) => {
    expect(read(text).map(([name]) => name)).toEqual([who]);
  });

  it('are not of whoever introduces a speech of his own behind them', () => {
    const text = '“It was late and nobody came.”\n\nVelmark United said in May: “It was a great day for us.”';
    expect(read(text).map(([name]) => name)).toEqual([null, 'Velmark United']);
  });
});
