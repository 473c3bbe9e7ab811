import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { VagueDate } from '../../src/model/dates.ts';
import { type Files, folderOf, issuesOf, reportOf, SOUND } from './folder.ts';

const TODAY = '2026-03-01' as VagueDate;
const SEED = [
  'LANMERE (Wire) — Ana Okoro met the miners of Lanmere on Tuesday, a day after 14 of them had signed a contract with Harbour Stone.',
  'She said the pits would reopen. It was the first visit of a minister since the flood of 2019.',
].join('\n\n');
const REFERENCES = '[{ "id": "gazette", "type": "article", "title": "Gazette" }]';

const okoro = (yaml: string, more: Files = {}): Files => ({
  'seeds/pits.txt': SEED,
  'content/articles/pits.yaml': 'seed: pits.txt\npublished: 2024-05-07\n',
  'content/references.json': REFERENCES,
  'content/entities/ana-okoro.md': `---\nname: Ana Okoro\nkind: person\n${yaml}---\n`,
  'content/entities/lanmere.md': '---\nname: Lanmere\nkind: place\n---\n',
  'content/entities/gold.md': '---\nname: Gold\nkind: commodity\n---\n',
  ...more,
});
const saying = (statement: string, evidence: string, more = '') =>
  okoro(`facts:\n  - statement: ${statement}\n    evidence: ${evidence}\n${more}`);

describe('a sentence that an article is said to say', () => {
  it.each([
    ['a number', 'Okoro met 15 miners.', 'met the miners', '“15”'],
    ['a number in words', 'Okoro met the sixteen miners.', 'met the miners', '“sixteen”'],
    ['a date', 'Okoro met the miners on 9 June 2024.', 'met the miners', '“9 June 2024”'],
    ['a year', 'No minister had come since 2011.', 'first visit of a minister', '“2011”'],
    [
      'a lapse of time',
      'A week after the contract Okoro met the miners.',
      'met the miners',
      '“A week after”',
    ],
    [
      'a name of another entry',
      'Okoro said in Lanmere that the pits would reopen.',
      'She said the pits would reopen',
      '“Lanmere”',
    ],
    ['what is named small', 'Okoro met the miners of gold.', 'met the miners', '“gold”'],
    [
      'a name that has no entry',
      'Okoro met the miners of Port Zander.',
      'met the miners',
      '“Port”, “Zander”',
    ],
    ['a kind of relation', 'Harbour Stone acquired the pits.', 'a contract with Harbour Stone', '“acquired”'],
    [
      'that nothing was so before',
      'Okoro met the miners, the largest union of all.',
      'met the miners',
      '“largest”',
    ],
  ])('says no more than its evidence: %s', async (_what, statement, evidence, words) => {
    const report = await reportOf(saying(statement, evidence), 'claims-more', 'may-claim-more');
    expect(report).toHaveLength(1);
    expect(report[0]).toMatch(/says? more than its evidence/);
    expect(report[0]).toContain(`its evidence: ${words}. Quote the words`);
  });

  it.each([
    [
      'a number of the sentence around the words',
      'Fourteen miners have a contract.',
      'the miners of Lanmere',
    ],
    ['the same number in digits', 'There were 14 signatories.', 'had signed a contract'],
    ['the day of the article', 'On 7 May 2024 Okoro met the miners.', 'met the miners'],
    [
      'a day that the words count from it',
      'The contract is of 6 May 2024.',
      'a day after 14 of them had signed a contract',
    ],
    [
      'who is meant by a name in the sentence',
      'Ana Okoro said that the pits would reopen.',
      'She said the pits would reopen',
    ],
    ['the first that the words call so', 'It was the first such visit.', 'first visit of a minister'],
    ['a word of the same relation', 'They signed the deal.', 'had signed a contract'],
  ])('may say %s', async (_what, statement, evidence) => {
    expect(await reportOf(saying(statement, evidence), 'claims-more', 'may-claim-more')).toEqual([]);
  });

  it('may say more where it cites a work as well', async () => {
    expect(
      await reportOf(
        saying('Okoro met 15 miners.', 'met the miners', '    refs: [gazette]\n'),
        'claims-more',
        'may-claim-more',
      ),
    ).toEqual([]);
  });

  it('is compared in figures alone where the article has another language', async () => {
    const files = {
      ...okoro('facts:\n  - { statement: Okoro founded 12 quays in Zander., evidence: نے کہا }\n'),
      'seeds/pits.txt': 'وزیر نے کہا کہ ۱۴ کانیں کھلیں گی۔',
      'content/site.yaml': 'title: Pits\nlang: en\n',
    };
    const [line = ''] = await reportOf(files, 'may-claim-more');
    expect(line).toContain('may say more than its evidence: “12”. Quote');
  });
});

describe('background', () => {
  it.each([
    ['a fact', okoro('facts:\n  - { statement: She is minister., refs: [gazette] }\n')],
    ['a relation', okoro('relations:\n  - { predicate: lives-in, object: lanmere, refs: [gazette] }\n')],
  ])('says for which date it holds: %s', async (_what, files) => {
    expect(await reportOf(files, 'no-as-of')).toHaveLength(1);
  });

  it('of an event holds on its day', async () => {
    const files = okoro('', {
      'content/timeline.yaml': '- { date: 2019, title: A flood, refs: [gazette] }\n',
    });
    expect(await reportOf(files, 'no-as-of')).toEqual([]);
  });
});

describe('background whose works have kept words', () => {
  const WORK = {
    type: 'article',
    title: 'Gazette',
    'container-title': 'The Gazette',
    issued: { 'date-parts': [[2024, 5, 8]] },
  };
  const kept = (statement: string, text: string, more: object = {}, refs = '[gazette]') =>
    okoro(`facts:\n  - { statement: '${statement}', refs: ${refs}, as_of: '2024' }\n`, {
      'content/references.json': JSON.stringify([
        { ...WORK, id: 'gazette', quotations: [{ text, read: '2026-01-02' }], ...more },
        { ...WORK, id: 'unread' },
      ]),
    });

  it.each([
    ['a number', 'The pits have 15 shafts.', 'the pits and their fourteen shafts', '“15”'],
    ['a date', 'It closed on 9 June 2019.', 'closed in May 2019', '“9 June 2019”'],
    ['a name of an entry', 'She lives in Lanmere.', 'the minister lives by the sea', '“Lanmere”'],
    ['another name', 'She was born at Port Zander.', 'born by the sea', '“Port”, “Zander”'],
  ])('is a finding with %s that they do not show', async (_what, statement, text, words) => {
    expect(await reportOf(kept(statement, text), 'quotation-lacks')).toEqual([
      expect.stringContaining(`do not show: ${words}. Keep the words`),
    ]);
  });

  it.each([
    ['says the same in other forms', 'The pits have 14 shafts.', 'the pits and their fourteen shafts'],
    ['counts from the day of the work', 'She came on 7 May 2024.', 'she came on Tuesday'],
    ['names who publishes it', 'She lives by the sea, The Gazette says.', 'lives by the sea'],
    ['tells nothing in numbers, dates and names', 'She owns boats.', 'lives by the sea'],
  ])('is none when it %s', async (_what, statement, text) => {
    expect(await reportOf(kept(statement, text), 'quotation-lacks')).toEqual([]);
  });

  it('is not judged while words of one work are missing, which may say so', async () => {
    expect(
      await reportOf(
        kept('The pits have 15 shafts.', 'fourteen shafts', {}, '[gazette, unread]'),
        'quotation-lacks',
      ),
    ).toEqual([]);
  });

  it('is compared in figures alone where the work has another language', async () => {
    const text = 'بندرگاہ میں ۱۴ کانیں ہیں';
    const urdu = { language: 'ur' };
    expect(await reportOf(kept('The pits have 14 shafts.', text, urdu), 'quotation-lacks')).toEqual([]);
    expect(await reportOf(kept('The pits have 15 shafts.', text, urdu), 'quotation-lacks')).toHaveLength(1);
  });

  it.each([
    ['English', 'en', 'quay ', 25],
    ['a language without spaces', 'ja', '港', 25],
  ])('keeps a few words, and no passage, in %s', async (_what, language, word, most) => {
    const reported = (count: number) =>
      reportOf(kept('She owns boats.', word.repeat(count).trim(), { language }), 'quotation-long');
    expect(await reported(most)).toEqual([]);
    expect(await reported(most + 1)).toEqual([expect.stringContaining(`has ${most + 1} words of the work`)]);
  });

  it('has words that are quoted with a date, and no more than a passage of them', async () => {
    const files = (quotations: object) =>
      okoro('', { 'content/references.json': JSON.stringify([{ ...WORK, id: 'gazette', quotations }]) });
    expect(await reportOf(files([{ text: '' }]), 'field-invalid')).toHaveLength(1);
    expect(await reportOf(files([{ text: 'a'.repeat(601) }]), 'field-invalid')).toHaveLength(1);
    expect(
      await reportOf(files([{ text: 'fourteen', read: 'May' }]), 'field-invalid', 'date-invalid'),
    ).toHaveLength(1);
  });
});

describe('a date that was ahead', () => {
  const planned = (statement: string, asOf: string) =>
    okoro(`facts:\n  - { statement: '${statement}', refs: [gazette], as_of: '${asOf}' }\n`);
  const found = async (files: Files) =>
    (await issuesOf(files, { day: { today: TODAY, stale: false } })).filter(
      ({ code }) => code === 'plan-past',
    );

  it.each([
    ['a day', 'The rule ends on 24 February 2026.', '2026-01-10'],
    ['a month', 'A second forum is planned for February 2026.', '2026-01'],
    ['a year', 'The pits are to reopen in 2025.', '2024'],
  ])('is found when it has passed: %s', async (_what, statement, asOf) => {
    expect(await found(planned(statement, asOf))).toMatchObject([
      { message: expect.stringContaining('which has passed') },
    ]);
  });

  it.each([
    ['is still ahead', 'The rule ends on 24 July 2026.', '2026-01-10'],
    ['is not over yet', 'The pits are to reopen in 2026.', '2025'],
    ['was past already', 'The rule ended on 24 February 2025.', '2026-01-10'],
  ])('is left alone when it %s', async (_what, statement, asOf) => {
    expect(await found(planned(statement, asOf))).toEqual([]);
  });

  it('is not asked after in a build, which has no day', async () => {
    expect(await reportOf(planned('The rule ends on 24 February 2026.', '2026-01-10'), 'plan-past')).toEqual(
      [],
    );
  });
});

describe('background that grows old', () => {
  const files = okoro(
    [
      'facts:',
      '  - { label: role, statement: She is minister., refs: [gazette], as_of: "2025-06-01" }',
      '  - { label: price, statement: Stone costs little., refs: [gazette], as_of: "2025-11-01" }',
      '  - { label: role, statement: She was mayor from 2010., refs: [gazette], as_of: "2019" }',
      '  - { label: origin, statement: She grew up by the sea., refs: [gazette], as_of: "2019" }',
      '',
    ].join('\n'),
    { 'content/site.yaml': 'title: Pits\nstale_after: { role: 180, price: 90 }\n' },
  );

  it('is listed oldest first, by how long its kind holds', async () => {
    const lines: string[] = [];
    await check.run(['--stale', await folderOf({ ...SOUND, ...files })], {
      env: {},
      say: (line) => lines.push(line),
      today: TODAY,
    });
    const old = lines.filter((line) => line.includes('  stale  '));
    expect(old.map((line) => /“([^”]+)”/.exec(line)?.[1])).toEqual([
      'She is minister.',
      'Stone costs little.',
    ]);
    expect(old[0]).toContain('273 days ago; role holds 180 days');
  });

  it('is not listed unless it is asked for', async () => {
    const lines: string[] = [];
    await check.run([await folderOf({ ...SOUND, ...files })], {
      env: {},
      say: (line) => lines.push(line),
      today: TODAY,
    });
    expect(lines.join('\n')).not.toContain('  stale  ');
  });
});

describe('what is said twice', () => {
  const timeline = (...events: string[]) =>
    okoro('', { 'content/timeline.yaml': events.map((one) => `- { refs: [gazette], ${one} }\n`).join('') });

  it.each([
    [
      'the same words',
      'date: 2024-05-07, title: Okoro meets the miners, entities: [ana-okoro]',
      'date: 2024-05-07, title: Okoro meets miners, entities: [ana-okoro]',
    ],
    [
      'other words for the same',
      'date: 2024-05-07, title: Okoro brings the miners of Lanmere a promise, entities: [ana-okoro, lanmere]',
      'date: 2024-05-07, title: Okoro visits Lanmere and gives miners her promise, entities: [lanmere, ana-okoro]',
    ],
    [
      'days that differ a little',
      'date: 2024-05-05, title: The miners sign a contract, entities: [lanmere]',
      'date: 2024-05-07, title: Miners sign their contract, entities: [lanmere]',
    ],
  ])('is an event in %s', async (_what, one, other) => {
    expect(await reportOf(timeline(one, other), 'says-twice')).toHaveLength(1);
  });

  it.each([
    [
      'other people',
      'date: 2024-05-07, title: Okoro meets the miners, entities: [ana-okoro]',
      'date: 2024-05-07, title: The miners meet, entities: [lanmere]',
    ],
    [
      'another month',
      'date: 2024-05-07, title: Okoro meets the miners, entities: [ana-okoro]',
      'date: 2024-06-07, title: Okoro meets the miners, entities: [ana-okoro]',
    ],
    [
      'other numbers',
      'date: 2024-05-07, title: An attack at Lanmere kills 3, entities: [lanmere]',
      'date: 2024-05-08, title: An attack at Lanmere kills 7, entities: [lanmere]',
    ],
    [
      'another title',
      'date: 2024-05-07, title: Okoro opens the pits, entities: [ana-okoro, lanmere]',
      'date: 2024-05-07, title: Rain floods two streets, entities: [lanmere, ana-okoro]',
    ],
  ])('is no event with %s', async (_what, one, other) => {
    expect(await reportOf(timeline(one, other), 'says-twice')).toEqual([]);
  });

  const costs = (...facts: string[]) =>
    okoro(`facts:\n${facts.map((one) => `  - { refs: [gazette], ${one} }\n`).join('')}`);

  it('is a number of one thing at one time', async () => {
    const files = costs(
      'label: cost, as_of: "2025", statement: The pits cost 5 billion dollars.',
      'label: cost, as_of: "2025-06", statement: Building them costs 7 billion dollars.',
    );
    expect(await reportOf(files, 'says-twice')).toEqual([
      expect.stringContaining('another number under “cost”'),
    ]);
  });

  it.each([
    ['at another time', 'label: cost, as_of: "2024", statement: The pits cost 7 billion dollars.'],
    ['of another thing', 'label: staff, as_of: "2025", statement: They need 7 billion dollars.'],
    ['in another unit', 'label: cost, as_of: "2025", statement: They take 7 years.'],
  ])('is no number %s', async (_what, other) => {
    const files = costs('label: cost, as_of: "2025", statement: The pits cost 5 billion dollars.', other);
    expect(await reportOf(files, 'says-twice')).toEqual([]);
  });
});

describe('an article of the briefing’s own', () => {
  const own = (annotations: string): Files => ({
    ...SOUND,
    'content/articles/quay.yaml': 'seed: quay.txt\npublished: 2024-05-06\nkind: own\n',
    'content/annotations/quay.yaml': annotations,
  });

  it('is content when each sentence names its source', async () => {
    const files = own(
      'sources:\n  - { exact: reopened on Monday, refs: [gazette] }\n  - { exact: The quay is safe, refs: [gazette] }\n  - { exact: closed in 2019, refs: [gazette] }\n',
    );
    expect(await reportOf(files, 'own-unsourced', 'reference-unused')).toEqual([]);
  });

  it('cites only works that there are', async () => {
    const files = own('sources:\n  - { exact: reopened on Monday, refs: [gazete] }\n');
    expect(await reportOf(files, 'reference-unknown')).toEqual([
      expect.stringContaining('Did you mean gazette?'),
    ]);
  });
});

describe('a name that is in no article', () => {
  const files = {
    ...SOUND,
    'content/entities/lanmere.md': '---\nname: Lanmere\nkind: place\naliases: [Old Lanmere]\n---\n',
  };
  const unused = (issues: Awaited<ReturnType<typeof issuesOf>>) =>
    issues.filter(({ code }) => code === 'alias-unused');

  it('serves search, and is no fault', async () => {
    expect(unused(await issuesOf(files))).toEqual([]);
  });
  it('is listed when it is asked for', async () => {
    expect(unused(await issuesOf(files, { names: true }))).toMatchObject([
      { place: { line: 4, column: 11 }, message: expect.stringContaining('match: false') },
    ]);
  });
});

describe('the works cited', () => {
  it('are counted when some of them are copies', async () => {
    const lines: string[] = [];
    const works = [
      { id: 'gazette', type: 'article', title: 'Gazette', issued: { 'date-parts': [[2019]] } },
      { id: 'copy', type: 'webpage', title: 'Lanmere', 'container-title': 'Some wiki (Wikipedia mirror)' },
      { id: 'again', type: 'webpage', title: 'Quay', weak: 'copy' },
    ];
    await check.run([await folderOf({ ...SOUND, 'content/references.json': JSON.stringify(works) })], {
      env: {},
      say: (line) => lines.push(line),
      today: TODAY,
    });
    expect(lines).toContain('3 references, of them 2 without a date, 1 mirror, 1 copy');
  });
});

describe('the count of what is said', () => {
  const files = okoro(
    'facts:\n  - { statement: She is minister., refs: [gazette], as_of: 2024 }\n  - { statement: She sails., refs: [copy] }\n  - { statement: She met the miners., evidence: met the miners }\n',
    {
      'content/references.json': JSON.stringify([
        {
          id: 'gazette',
          type: 'article',
          title: 'Gazette',
          issued: { 'date-parts': [[2024]] },
          quotations: [{ text: 'minister' }],
        },
        { id: 'copy', type: 'webpage', title: 'Copy', weak: 'copy' },
      ]),
    },
  );
  const said = async (...options: string[]) => {
    const lines: string[] = [];
    await check.run([...options, await folderOf({ ...SOUND, ...files })], {
      env: {},
      say: (line) => lines.push(line),
      today: TODAY,
    });
    return lines;
  };

  it('is a table of classes and works, by date and by words kept', async () => {
    const lines = await said('--stats');
    const at = lines.findIndex((line) => line.includes('words kept'));
    expect(lines.slice(at, at + 6)).toEqual([
      '                  all  dated  undated  words kept',
      'the article says    1      0        1           0',
      'background          3      2        1           2',
      'inference           0      0        0           0',
      'references          2      1        1           1',
      'weak references: 1 copy',
    ]);
  });

  it('is one object a line in JSON, beside the findings', async () => {
    const objects = (await said('--stats', '--json')).map((line) => JSON.parse(line));
    expect(objects.filter(({ stats }) => stats)).toMatchObject([
      { stats: 'statements', class: 'article', all: 1 },
      { stats: 'statements', class: 'background', all: 3, dated: 2, undated: 1, kept: 2 },
      { stats: 'statements', class: 'inference', all: 0 },
      { stats: 'references', all: 2, undated: 1, kept: 1, weak: { copy: 1 } },
    ]);
  });

  it('is left out unless it is asked for', async () => {
    expect((await said()).join('\n')).not.toContain('words kept');
  });
});

describe('an answer of a topic or a note of an entry', () => {
  const WORKS = [
    { id: 'gazette', type: 'article', title: 'Gazette' },
    { id: 'review', type: 'article', title: 'Review', issued: { 'date-parts': [[2019, 3]] } },
    { id: 'ledger', type: 'book', title: 'Ledger', issued: { 'date-parts': [[2022]] } },
  ];
  const topic = (body: string, works: readonly object[] = WORKS): Files => ({
    ...SOUND,
    'content/references.json': JSON.stringify(works),
    'content/topics/dredging.md': `---\nname: Dredging\n---\n## When?\n\n${body}\n`,
  });

  it.each([
    ['the newest of its works', 'It was deep. [@review; @ledger]'],
    ['its citation', 'It was deep. [@gazette; 2018-05]'],
  ])('has the date of %s', async (_what, body) => {
    expect(await reportOf(topic(body), 'no-as-of', 'reference-unknown')).toEqual([]);
  });

  it('is asked for its date at its place where none of its works has one', async () => {
    expect(await reportOf(topic('It was deep. [@gazette]'), 'no-as-of')).toEqual([
      expect.stringMatching(/^content\/topics\/dredging\.md:6:\d+ {2}warning {2}no-as-of {2}“It was deep\.”/),
    ]);
  });

  it('is compared with the words kept of its works', async () => {
    const kept = [{ ...WORKS[1], quotations: [{ text: 'fourteen metres deep' }] }];
    expect(await reportOf(topic('It is 15 metres deep. [@review]', kept), 'quotation-lacks')).toHaveLength(1);
    expect(await reportOf(topic('It is 14 metres deep. [@review]', kept), 'quotation-lacks')).toEqual([]);
  });

  it('says no more than the article that it quotes', async () => {
    expect(
      await reportOf(topic('In 2011 it :says[reopened on Monday].'), 'claims-more', 'may-claim-more'),
    ).toEqual([expect.stringContaining('“2011”')]);
  });

  it('has a date that there is', async () => {
    expect(await reportOf(topic('It was deep. [@gazette; 2018-15]'), 'date-invalid')).toHaveLength(1);
  });
});

describe('the one line of an entry', () => {
  const glossed = (more: string, body = '') => ({
    ...SOUND,
    'content/entities/lanmere.md': `---\nname: Lanmere\nkind: place\ngloss: harbour town\n${more}---\n${body}`,
  });

  it('is a finding where the entry states nothing else', async () => {
    expect(await reportOf(glossed(''), 'gloss-unsourced')).toHaveLength(1);
    const topic = {
      ...SOUND,
      'content/topics/dredging.md': '---\nname: Dredging\ngloss: deep enough\n---\n',
    };
    expect(await reportOf(topic, 'gloss-unsourced')).toHaveLength(1);
  });

  it.each([
    ['a summary', 'summary: { statement: Lanmere has a harbour., refs: [gazette] }\n', ''],
    ['a part', 'part: { statement: Its quay reopened., evidence: reopened on Monday }\n', ''],
    ['a fact', 'facts:\n  - { statement: It has a quay., refs: [gazette] }\n', ''],
    ['a relation', 'relations:\n  - { predicate: part-of, object_label: the coast, inference: true }\n', ''],
    ['a note', '', 'Lanmere has a harbour. [@gazette]\n'],
    ['only suggestions', 'status: draft\n', ''],
  ])('is none where it has %s', async (_what, more, body) => {
    expect(await reportOf(glossed(more, body), 'gloss-unsourced')).toEqual([]);
  });
});

describe('the gloss of an entry', () => {
  const glossed = (gloss: string) =>
    okoro(
      `gloss: ${gloss}\nfacts:\n  - { statement: She was born at Lanmere in 1971., refs: [gazette], as_of: '2024' }\n`,
    );

  it.each([
    ['number', 'Minister who wrote 14 books', '“14”'],
    ['name', 'Minister from Port Zander', '“Port”, “Zander”'],
    ['year', 'Minister since 2011', '“2011”'],
  ])('has no %s that nothing else in it states', async (_what, gloss, words) => {
    const [line = ''] = await reportOf(glossed(gloss), 'gloss-unsourced');
    expect(line).toContain(`has what no statement of its entry has: ${words}.`);
  });

  it('may say in short what its statements say', async () => {
    expect(await reportOf(glossed('Minister from Lanmere, born in 1971'), 'gloss-unsourced')).toEqual([]);
  });

  it('may name what its relations lead to', async () => {
    const related = okoro(
      'gloss: Minister who lives at Lanmere\nrelations:\n  - { predicate: lives-in, object: lanmere, refs: [gazette], as_of: "2024" }\n',
    );
    expect(await reportOf(related, 'gloss-unsourced')).toEqual([]);
  });
});
