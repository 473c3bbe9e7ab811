import { propose } from 'backgrounder-propose';
import { describe, expect, it } from 'vitest';
import { NO_LINES } from '../../src/ingest/events/standing.ts';
import { titleOf } from '../../src/ingest/events/title.ts';
import { UNDATED } from '../../src/ingest/events/undated.ts';
import { draftEvents } from '../../src/ingest/events.ts';

const PUBLISHED = '2025-09-03';

/** What is drafted from a text of our own. */
function drafted(text: string): string[] {
  const { dates } = propose(text, { lang: 'en', date: PUBLISHED });
  const article = {
    id: 'a',
    text,
    dates,
    mentions: [],
    record: { lang: { value: 'en' }, published: { value: PUBLISHED } },
  };
  return draftEvents(article, []).map(({ date, title }) => `${date} ${title}`);
}

describe('no event is drafted from', () => {
  it.each(UNDATED)('a date of something else, $name: $example', ({ example, holds }) => {
    expect(holds(example.slice(0, example.indexOf('*')))).toBe(true);
    expect(drafted(example.replaceAll('*', ''))).toEqual([]);
  });

  it.each(NO_LINES)('a sentence that cannot stand alone, $name: $example', ({ example, holds }) => {
    const sentence = example.replace(/\*([^*]+)\*\.?(?=[^*]*$)/, '$1').replace(/\.$/, '');
    expect(holds(sentence, example.lastIndexOf('*', example.lastIndexOf('*') - 1))).toBe(true);
    expect(drafted(`${sentence}.`)).toEqual([]);
  });
});

it('no event is drafted from a day without a year that may be one to come', () => {
  expect(drafted('Sela Marsh sold a boat on 4 September.')).toEqual([]);
  expect(drafted('Sela Marsh sold a boat on 4 September last year.')).toHaveLength(1);
  expect(drafted('Sela Marsh sold a boat on 4 September 2024.')).toHaveLength(1);
});

it('no event is drafted from a day behind “after”, whatever numbers stand between', () => {
  expect(drafted('The guards met after a man was caught with 402,000 coins on 4 May 2024.')).toEqual([]);
});

it.each([
  [
    'asides between dashes',
    'The guards met after two boys – Ivo and Per, twins – tried to swim home on 4 May 2024.',
  ],
  ['a day behind “before” and a gerund', 'Sela Marsh led the crew before taking over as mayor in May 2024.'],
  ['the hour from which', 'Fans can order tickets starting at 10am tomorrow.'],
  ['a statement issued on a day', 'The board said this in a statement issued today.'],
  ['a call for what is to be', 'The union explained its call for a march on 4 October 2025.'],
  ['a forecast', 'The mayor is projected to lose in October 2025.'],
  ['a count of a month alone', 'The guards have searched more boats, holding 30 in August alone.'],
  ['a count that fell', 'The amount of fish caught has plummeted from 75 kilograms in May to 44 in June.'],
  ['questions of the newsroom', 'Questions sent to the board on Tuesday were not answered.'],
  ['a day that only names a feast', 'The plan precedes July 5 celebrations.'],
  ['a label that is a day', '3 September 2025: The ministry is building a bridge.'],
  ['the day of a survey', 'The result echoed a survey conducted by the port in May 2025.'],
  ['a measure against another', 'Lanmere recorded a low of 18 degrees against 17 last night.'],
  ['a figure that stays', 'The figure has remained at about 20 this month.'],
  ['what a participle says of the subject', 'A report printed in the Gazette on 4 May 2024 is misleading.'],
  ['pictures of a day', 'Photos taken on Tuesday show two boats.'],
  ['an anniversary', 'Eighty years ago today, Ivo Brandt rowed home.'],
  ['what data show on a day', 'The port reported 11 wrecks, data showed on Tuesday.'],
  ['two places of a dateline', 'LANMERE and SAN TOVIN, Sep 2 2025 (IPS) - The town has been misled.'],
  [
    'what followed an event',
    'The crisis has been made worse by rules imposed following the fall of the mayor last August.',
  ],
  ['what goes on', 'The board says that its work continues on today.'],
  [
    'a loss that a team recovers from',
    'Velis bounced back from a heavy loss last Friday to draw with Lanmere.',
  ],
  ['a televised speech', 'Ivo Brandt told a televised meeting in Lanmere on Tuesday he will row alone.'],
  ['a remark after a meeting', 'The mayor made this comment following a meeting held in Lanmere on Monday.'],
  [
    'a value that fell',
    'The value of new loan commitments to buyers who live in town fell by 4.4 per cent in August.',
  ],
  ['what a thing prepares for', 'In preparation for the regatta on 4 May 2024, a quay was built.'],
  [
    'a sentence passed before',
    'Sentenced in May 2024 behind closed doors, the two men have lost their case.',
  ],
  ['the days after one', 'Days after 4 May 2024, when the yard closed, Ivo Brandt heard of it.'],
  ['what is due on a day', 'The games, scheduled to begin in May 2026 in Lanmere, have been cancelled.'],
  ['a summons', 'A notice ordered Ivo Brandt to appear before the board on 4 May 2026.'],
  [
    'a day behind a place of an aside',
    'Sela Marsh, who left a school in Velis, Sudania, in May 2024, has worked at the yard since 2025.',
  ],
  [
    'a participle before the subject',
    'Through its portal, Vela, launched on 4 May 2024, the port can keep a list.',
  ],
  [
    'the day of saying that',
    'The board stated in a letter, Tuesday, that by staying the mayor will become its head.',
  ],
  ['the day of informing', 'The fleet is small, the minister informed the board on Tuesday.'],
  ['the day of a dateline', 'Lanmere & Velis, Sep 2 2025 (IPS) - The drought has led to a rise in prices.'],
  ['the day of a dateline in capitals', 'LANMERE, 2 September 2025 — The yard has closed for good.'],
  ['an opinion', 'Sela Marsh criticised the port on 4 May 2024.'],
  ['attempt', 'Sela Marsh struggled to explain the plan on 4 May 2024.'],
  ['what goes on', 'Work on the quay of Velis continued on 4 May 2024.'],
  ['how a thing was taken', 'The mayor came under fire in May 2024.'],
  ['verb that says little by itself', 'Sela Marsh gave the port a boost on 4 May 2024.'],
  ['mood', 'Fears of a flood peaked in Velis in May 2024.'],
  ['view of something', 'Many pilots saw the vote on 4 May 2024 as a sign of change.'],
  ['subject behind its verb', 'On 4 May 2024 came the letter to the port.'],
  ['what somebody says they will do', 'Sela Marsh said the yard will close on 4 May 2026.'],
])('no event is drafted from %s', (_sort, text) => {
  expect(drafted(text)).toEqual([]);
});

it('a title does not begin with what joins it to the sentence before', () => {
  expect(drafted('And in August, the port closed the yard.')).toEqual(['2025-08 The port closed the yard']);
  expect(drafted('Also in August, the port closed the yard.')).toEqual(['2025-08 The port closed the yard']);
  expect(drafted('But Sela Marsh left on Tuesday.')).toEqual(['2025-09-02 Sela Marsh left on Tuesday']);
});

it.each([
  [
    'The board decided on 4 May 2024 to close the yard.',
    '2024-05-04 The board decided on 4 May 2024 to close the yard',
  ],
  [
    'Following a fire, the board closed the yard on 4 May 2024.',
    '2024-05-04 Following a fire, the board closed the yard on 4 May 2024',
  ],
  [
    'Late on Tuesday, Sela Marsh declared martial law.',
    '2025-09-02 Late on Tuesday, Sela Marsh declared martial law',
  ],
  ['Lanmere: The yard of Velis closed on Tuesday.', '2025-09-02 The yard of Velis closed on Tuesday'],
  ['The vote is to be held on 12 October.', '2025-10-12 The vote is to be held on 12 October'],
  [
    'According to the port, a yard burnt down on Tuesday.',
    '2025-09-02 According to the port, a yard burnt down on Tuesday',
  ],
  [
    'Sela Marsh, the mayor of Lanmere, opened the yard in Velis, Sudania, on Tuesday.',
    '2025-09-02 Sela Marsh, the mayor of Lanmere, opened the yard in Velis, Sudania, on Tuesday',
  ],
  ['The board on Tuesday was dissolved.', '2025-09-02 The board on Tuesday was dissolved'],
  ['More than 40 boats sank on Tuesday.', '2025-09-02 More than 40 boats sank on Tuesday'],
])('an event is drafted from %s', (text, event) => {
  expect(drafted(text)).toEqual([event]);
});

it.each([
  ['a body named before', 'In May 2024, the firm bought a second yard in Lanmere.'],
  ['a person told by age', 'The 21-year-old rower was jailed on 4 May 2024.'],
  ['a happening told before', 'The raid began in Lanmere on 4 May 2024.'],
  ['one of several', 'The second day took place in the fish hall on 4 May 2024.'],
  ['a state', 'Sela Marsh was in Lanmere on 4 May 2024.'],
  ['what somebody had', 'Harbour Trust had 40 pilots on 4 May 2024.'],
  ['a quotation', '“Velis closed two quays on 4 May 2024,” Sela Marsh said.'],
  ['what is said to have happened', 'The guard told the board that Sela Marsh left on 4 May 2024.'],
  ['what papers suggest', 'Records suggest the pumps were sold by Harbour Trust in May 2024.'],
  ['a clause with an object before it', 'Velis will lend Lanmere the crane that the port built in May 2024.'],
  ['a participle with its doer', 'Eight boats join nine others bought by Lanmere in May 2024.'],
  ['a pronoun behind a clause', 'Having left the board, in May 2024 she founded a choir.'],
  ['what belongs to a body named before', 'The company’s shares rose in Velis on 4 May 2024.'],
  ['an announcement that shows something', 'Harbour Trust’s report on Friday of a loss showed how it stood.'],
  ['a picture in the present', 'A boy is carried out of the yard after it burnt down in May 2024.'],
  ['a photo’s place and day', 'Ivo Brandt walks by the yard in Velis, Sudania, Sunday, Sept. 1, 2025.'],
  ['an hour from which', 'The board gave the crew a week, starting at noon Monday.'],
  ['a participle’s thing', 'The raids on Monday hitting suspected thieves were not linked to the port.'],
  ['a thing that requires something', 'The rule passed on Friday requires three guards in each port.'],
  ['some of whom did something', 'The crew met guards and pilots, several of whom left the port on Friday.'],
  ['a record set before', 'Fares rose, leaving the index near its record high set on 4 May 2024.'],
  ['a statement', 'Late on Monday, the board released a short statement about the quay.'],
  ['tensions', 'Tensions on the quay rose on 4 May 2024.'],
  ['an answer to what happened', 'The port began a search in response to the raid in Lanmere on 4 May 2024.'],
  ['what has come of a thing', 'An attack in Velis last month has sparked fear in the port.'],
  ['what somebody admitted', 'The mayor admitted on Monday that the quay had sunk.'],
  ['a question to somebody', 'Sela Marsh was asked about the quay on Monday.'],
  ['a paper that proposes', 'The board’s new budget released on Monday proposes nine quays.'],
  ['how people feel', 'As the crews gather in Velis this week, some pilots are concerned for the port.'],
  ['a part of what is told', 'Velis has won nine cups in a row, including helping Lanmere win in May 2024.'],
  [
    'one of several who did something',
    'Ivo Brandt was one of nine pilots who were trying to land on 4 May 2024.',
  ],
  ['a thing behind a participle', 'Buried under the quay, the rifle was found in Velis on 4 May 2024.'],
  ['a son of somebody named before', 'Separately on Monday, his son, Per Brandt, was held.'],
  ['what came amid something', 'The vote of the crew on Monday came amid doubts about the quay.'],
  ['what a vote tested', 'A vote in the port of Velis on Monday tested the patience of the crew.'],
  ['what a report found', 'A study in May 2024 also found that the quay had sunk.'],
  ['what pictures show', 'Satellite images show the quay first sank in May 2024.'],
  ['what a report concluded', 'Rain has led to the fall of the quay, a study concluded in May 2024.'],
  ['a quotation that goes on', '“They left their homes on Monday and took the boats.'],
  ['how somebody stayed', 'Nine pilots remained stranded on Monday, the port said.'],
  ['how somebody saw a thing', 'On Monday, many pilots saw the vote as a sign of change.'],
  ['what somebody confirmed', 'The guard confirmed two men and a boy were held in Velis on 4 May 2024.'],
  ['what may come', 'The possibility of a new quay reemerged on Monday.'],
  ['somebody behind a dash', 'Sela Marsh – whose brother, Per, left in May 2024 – said no.'],
  ['what people used to do', 'Pilots in Velis used to march on 4 May 2024.'],
  ['a place named before', 'Major raids there on 4 May 2024 killed nine pilots.'],
  ['what reports indicate', 'Reports indicated that the raids on Monday were aimed at the port.'],
  ['the days of a poll', 'The Lanmere Poll was conducted in Velis on 4 May 2024.'],
  ['a share held against another', 'Now 72% of the crew say so, up from 62% in June.'],
  ['the day after what', 'Velis has sent boats since 1 May 2024, a day after the raid on Lanmere.'],
  [
    'a gauge that showed something',
    'Trade grew at its fastest pace in years, a private gauge showed Monday.',
  ],
  ['how people appeared', 'Most pilots on Monday appeared unmoved by the vote.'],
  ['requests of the newsroom', 'Some pilots declined the paper’s interview requests on Monday.'],
  ['what is alleged', 'In May 2024, Velis alleged that pilots had taken part.'],
  ['an answer in words', 'The port on Monday fired back at Sela Marsh.'],
  ['where something happened', 'The crew waved flags in Velis, where the boats landed on 4 May 2024.'],
  ['how somebody was found', 'Found on a raft near Velis on 4 May 2024, Ivo Brandt has been in court since.'],
  ['a thing likened', 'The new crane looks much like the one shown in May 2024.'],
  ['a thing in place of another', 'Instead of the regatta of 4 May 2026, there will be a fair.'],
  ['what a photo shows by its owner', 'NATO’s Monday announcement raised the total to nine.'],
])('no event is drafted from %s', (_sort, text) => {
  expect(drafted(text)).toEqual([]);
});

it.each([
  ['Last month, the port closed the yard.', '2025-08 The port closed the yard'],
  ['The port closed the yard yesterday.', '2025-09-02 The port closed the yard'],
  ['Sela Marsh was sacked last night after nine years.', '2025-09-02 Sela Marsh was sacked after nine years'],
  ['Harbour Trust last month bought a yard.', '2025-08 Harbour Trust bought a yard'],
  ['Today (Sept. 3), Velis opened a quay.', '2025-09-03 Velis opened a quay'],
  ['A day later, Velis opened a quay on 4 May 2024.', '2024-05-04 Velis opened a quay on 4 May 2024'],
  ['VNN — Velis opened a quay on Monday.', '2025-09-01 Velis opened a quay on Monday'],
  [
    'Velis opened a quay late last month when the port ran dry.',
    '2025-08 Velis opened a quay when the port ran dry',
  ],
  [
    'Nine boats will race at three events taking place this weekend.',
    '2025-09-06 Nine boats will race at three events taking place this weekend',
  ],
  ['Just last month, Velis opened a quay.', '2025-08 Velis opened a quay'],
  ['In May last year, Velis opened a quay.', '2024-05 Velis opened a quay'],
  ['Earlier on Monday, Velis opened a quay.', '2025-09-01 Velis opened a quay'],
  ['Velis opened a quay on Monday.', '2025-09-01 Velis opened a quay on Monday'],
  ['Still, Velis opened a quay on Monday.', '2025-09-01 Velis opened a quay on Monday'],
])('a title leaves out a time that the day of the article explains: %s', (text, event) => {
  expect(drafted(text)).toEqual([event]);
});

it.each([
  [
    'Velis denied a claim and opened a quay in May 2024.',
    '2024-05 Velis denied a claim and opened a quay in May 2024',
  ],
  [
    'Waves hit the quay - home to nine boats - on 4 May 2024.',
    '2024-05-04 Waves hit the quay - home to nine boats - on 4 May 2024',
  ],
  [
    'Sela Marsh, who runs a yard in Velis, was held on Monday, the port said.',
    '2025-09-01 Sela Marsh, who runs a yard in Velis, was held on Monday, the port said',
  ],
  [
    'Guards, seen here in Velis in May 2023, withdrew from the port on Monday.',
    '2025-09-01 Guards, seen here in Velis in May 2023, withdrew from the port on Monday',
  ],
  ['Ivo Brandt pleaded not guilty on Monday.', '2025-09-01 Ivo Brandt pleaded not guilty on Monday'],
  ['Ana Okoro and her crew were held on Monday.', '2025-09-01 Ana Okoro and her crew were held on Monday'],
  [
    'Guards and their dogs searched the yard on Monday.',
    '2025-09-01 Guards and their dogs searched the yard on Monday',
  ],
  ['A boy was admitted to hospital on Monday.', '2025-09-01 A boy was admitted to hospital on Monday'],
  ['The port is to open a quay on 4 October.', '2025-10-04 The port is to open a quay on 4 October'],
  [
    'Ivo Brandt was sworn in as mayor on 4 May 2024.',
    '2024-05-04 Ivo Brandt was sworn in as mayor on 4 May 2024',
  ],
  [
    'A court refused to release Ivo Brandt on 4 May 2024.',
    '2024-05-04 A court refused to release Ivo Brandt on 4 May 2024',
  ],
  [
    'A new action was opened on 4 May 2024 by the port.',
    '2024-05-04 A new action was opened on 4 May 2024 by the port',
  ],
  ['The vote will be held on 4 October.', '2025-10-04 The vote will be held on 4 October'],
  ['The head of the firm left on 4 May 2024.', '2024-05-04 The head of the firm left on 4 May 2024'],
])('an event is drafted from %s', (text, event) => {
  expect(drafted(text)).toEqual([event]);
});

it('a title keeps the day before or after something that it tells', () => {
  const told = 'Velis and Lanmere met on 4 May, the day after the raid on the quay';
  expect(titleOf(told, told.indexOf('the day after'), 'the day after')).toBe(told);
  expect(titleOf('The day before, Velis closed a quay', 0, 'The day before')).toBe('Velis closed a quay');
});

describe('a line says what somebody did or what befell them', () => {
  it.each([
    ['Sela Marsh bought the old ferry of Velis on 4 May 2024.'],
    ['A court in Velis acquitted Ivo Brandt on 4 May 2024.'],
    ['Ivo Brandt gave evidence to the court of Velis on 4 May 2024.'],
    ['The new rule of the port took effect on 4 May 2024.'],
    ['Guards in Velis began searching boats on 4 May 2024.'],
    ['Ivo Brandt became the mayor of Velis on 4 May 2024.'],
    ['Guards from Lanmere, led by Sela Marsh, closed the port on 4 May 2024.'],
    ['Suspected bombs damaged two boats in Velis on 4 May 2024.'],
    ['Sela Marsh presented her credentials in Lanmere on 4 May 2024.'],
    ['Lanmere severed relations with Velis on 4 May 2024.'],
    ['The island of Velis gained independence from Lanmere on 4 May 2024.'],
    ['Ivo Brandt assumed office in Velis on 4 May 2024.'],
    ['A free port was created in Velis on 4 May 2024.'],
    ['Sela Marsh authorised a search of Velis on 4 May 2024.'],
    ['Talks between Velis and Lanmere commenced on 4 May 2024.'],
    ['Raids on a densely populated quarter of Velis killed two men on 4 May 2024.'],
  ])('and is drafted: %s', (text) => {
    expect(drafted(text)).toEqual([`2024-05-04 ${text.slice(0, -1)}`]);
  });

  it.each([
    ['Sela Marsh presented a picture of calm in Velis on 4 May 2024.'],
    ['The port of Velis gained in value on 4 May 2024.'],
    ['The fair created a lot of work in Velis on 4 May 2024.'],
    ['Sela Marsh brushed aside the warning of the port on 4 May 2024.'],
    ['The board of Velis agreed on Monday that the quay is safe.'],
    ['Ivo Brandt refused to leave the board of Velis on 4 May 2024.'],
    ['Sela Marsh rejected a statement of the board of Velis on 4 May 2024.'],
    ['The board of Velis announced on 4 May 2024 that it would close the quay.'],
    ['Lanmere issued a warning about the quay of Velis on 4 May 2024.'],
    ['Sela Marsh sent a message of hope to Velis on 4 May 2024.'],
    ['Ivo Brandt broke his silence about the port of Velis on 4 May 2024.'],
    ['Ivo Brandt fought to keep his post in Velis on 4 May 2024.'],
    ['A survey of the port concluded on 4 May 2024 that the quay of Velis is safe.'],
    ['Ivo Brandt will be sworn in on 4 May 2026.'],
    ['Lanmere renewed its criticism of the port of Velis on 4 May 2024.'],
    ['The Gazette found on 4 May 2024 that boats in Velis are old, and guards are tired.'],
    ['Velis recorded its worst week for boats on 4 May 2024.'],
    ['Velis marked the tenth anniversary of the gale on 4 May 2024.'],
    ['Sela Marsh declared who would lead the crew of Velis on 4 May 2024.'],
    ['The port of Velis announced the new measure on 4 May 2024.'],
    ['The fate of the yard -- on 4 May 2024 a court closed it -- was told in Velis.'],
    ['Velis plans to sell a quay to the port of Lanmere, a paper on Monday announced.'],
    ['Sela Marsh set the tone for the talks of Velis on 4 May 2024.'],
    ['Ivo Brandt walked a fine line in Velis on 4 May 2024.'],
    ['Lanmere joined Velis in condemning the raids on the boats on 4 May 2024.'],
    ['Sela Marsh endorsed calls for a new quay in Velis on 4 May 2024.'],
    ['The guards of Velis have shown a picture of a raid on 4 May 2024.'],
    ['A boat of Velis will begin to move towards Lanmere on 4 May 2026.'],
    ['More boats are to be included in a list of Velis on 4 May 2026.'],
    ['Sela Marsh condemned the raids on Velis in letters published on 4 May 2024.'],
    ['The fair of Velis closed as kin waited for news of the crew lost in a gale on 4 May 2024.'],
    ['Ivo Brandt enjoyed a quiet day at the port of Velis on 4 May 2024.'],
    ['Ivo Brandt gave the crowd of Velis a lesson on 4 May 2024.'],
    ['The port of Velis began feeling the cold on 4 May 2024.'],
    ['The ferry became a symbol of Velis in May 2024.'],
    ['The guards freed a man held in Lanmere on 4 May 2024.'],
    ['Guards opened the yard of Velis for a fleet that sailed on 4 May 2024.'],
    ['The port of Velis is expected to close on 4 May 2026.'],
    ['The port of Velis will look better on 4 May 2026.'],
  ])('or is not drafted: %s', (text) => {
    expect(drafted(text)).toEqual([]);
  });
});

/** What stands before a line that is not the beginning of its text. */
const BEGINNING = 'The sea was calm, and the boats of the fleet lay in the sun. '.repeat(8);

describe('a line further down tells enough by itself', () => {
  it.each([
    ['three names', 'Sela Marsh sold a boat to Ivo Brandt in Velis on 4 May 2024.'],
    ['two names, one of them of the subject', 'Sela Marsh sold a boat in Velis on 4 May 2024.'],
    ['two names and a subject that it brings in', 'A pilot from Lanmere was held in Velis on 4 May 2024.'],
    ['a thing that it explains', 'Sela Marsh left the board of the port in Velis on 4 May 2024.'],
    ['one name, and a day with its year', 'Sela Marsh sold a boat on 4 May 2024.'],
  ])('and is drafted: %s', (_, text) => {
    expect(drafted(`${BEGINNING}${text}`)).toEqual([`2024-05-04 ${text.slice(0, -1)}`]);
  });

  it.each([
    ['what is ahead', 'Sela Marsh will sell a boat to Ivo Brandt in Velis on 4 May 2026.'],
    ['a subject without a name', 'Guards sold a boat to Ivo Brandt in Velis near Lanmere on 4 May 2024.'],
    ['no name', 'Guards opened a yard on 4 May 2024.'],
    ['one name', 'Sela Marsh sold a boat on 4 May.'],
    ['one name, and a month with its year', 'Sela Marsh sold a boat in May 2024.'],
    ['a thing as known, and a day with its year', 'Sela Marsh sold the crane on 4 May 2024.'],
    ['days and months, which are no names', 'Guards opened a yard on Saturday, 4 May 2024.'],
    ['something counted without its name', 'The third Summit was held in Velis, Lanmere, on 4 May 2024.'],
    ['an office without its country', 'The Legation left Lanmere for Velis on 4 May 2024.'],
    ['a title without a name', 'The King left Lanmere for Velis on 4 May 2024.'],
    ['two names and a thing as known', 'Sela Marsh of Velis sold the crane on 4 May 2024.'],
    ['a first word that is no name', 'Crews opened a yard in Velis on 4 May 2024.'],
  ])('or is not drafted: %s', (_, text) => {
    expect(drafted(`${BEGINNING}${text}`)).toEqual([]);
  });

  it('and four names or more right behind the beginning', () => {
    const near = BEGINNING.slice(0, 244);
    expect(drafted(`${near}Sela Marsh sold a boat in Velis on 4 May.`)).toEqual([]);
    expect(drafted(`${near}Sela Marsh sold Ivo Brandt a boat in Velis on 4 May.`)).toHaveLength(1);
    expect(drafted(`${near}Sela Marsh sold a boat on 4 May 2024.`)).toEqual([]);
    expect(drafted(`${near}Sela Marsh sold a boat in Velis on 4 May 2024.`)).toHaveLength(1);
  });

  it('while the beginning of a text that does not open with a thing as known is told to who knows nothing yet', () => {
    expect(drafted('Sela Marsh sold a boat on 4 May 2024.')).toHaveLength(1);
    expect(drafted('The shoal sank a boat on 4 May 2024.')).toEqual([]);
  });
});

describe('a thing that only the text before explains', () => {
  it.each([
    ['A camp stood by the quay.', 'Guards of Velis cleared the camp on 4 May 2024.'],
    ['Three new cranes came from Lanmere.', 'Sela Marsh sold the cranes on 4 May 2024.'],
    ['Velis has a fine harbour.', 'Ivo Brandt arrived in the city on 4 May 2024.'],
  ])('drafts no line: %s %s', (before, text) => {
    expect(drafted(`${before} ${text}`)).toEqual([]);
  });

  it.each([
    ['A camp stood by the quay.', 'Guards of Velis cleared the camp of the pilots on 4 May 2024.'],
    ['The government met.', 'Sela Marsh left the government on 4 May 2024.'],
    ['Velis has a fine harbour.', 'Ivo Brandt bought a boat in Velis and left the city on 4 May 2024.'],
  ])('but it does where the sentence tells which, or everybody knows it: %s %s', (before, text) => {
    expect(drafted(`${before} ${text}`)).toEqual([`2024-05-04 ${text.slice(0, -1)}`]);
  });
});

it.each([
  ['In May, the yard of Lanmere closed', 'May', 'The yard of Lanmere closed'],
  [
    'On Nov. 15, 2019, Ana Okoro testified before the board',
    'Nov. 15, 2019',
    'Ana Okoro testified before the board',
  ],
  ['In late 2019, Velis opened a quay', '2019', 'In late 2019, Velis opened a quay'],
  ['Back in March 1960, she bought a ship', 'March 1960', 'She bought a ship'],
  ['1. In May, the yard closed', 'May', 'The yard closed'],
  ['In June, the then mayor left', 'In June', 'The then mayor left'],
  ['2) Tomorrow, the yard opens', 'Tomorrow', 'The yard opens'],
  ['In May, when the yard closed, Okoro left', 'May', 'In May, when the yard closed, Okoro left'],
  ['The yard closed in May, and Okoro left', 'May', 'The yard closed in May, and Okoro left'],
  ['In May 2019 the yard closed', 'May 2019', 'In May 2019 the yard closed'],
])('The title of “%s” does not say its date at its head', (sentence, date, title) => {
  expect(titleOf(sentence, sentence.indexOf(date), date)).toBe(title);
});
