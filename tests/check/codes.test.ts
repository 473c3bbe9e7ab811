import { describe, expect, it } from 'vitest';
import { formatIssue, ISSUE_CODES, type IssueCode } from '../../src/model/check/issue.ts';
import { readBriefing } from '../../src/read/briefing.ts';
import { type Files, issuesOf, reportOf, SOUND } from './folder.ts';

const okoro = (more: string): Files => ({
  'content/entities/ana-okoro.md': `---\nname: Ana Okoro\nkind: person\naliases: [Okoro]\n${more}---\n`,
});
const note = (body: string): Files => ({
  'content/entities/ana-okoro.md': `---\nname: Ana Okoro\nkind: person\naliases: [Okoro]\n---\n${body}\n`,
});
const annotated = (yaml: string): Files => ({ 'content/annotations/quay.yaml': yaml });

/** The text again as its publisher corrected it. */
const corrected = (from: string, to: string): Files => {
  const text = String(SOUND['seeds/quay.txt']).replace(from, to);
  return { 'seeds/quay.v2.txt': from.startsWith('Quay') ? `${text}\n\nQuay reopens` : text };
};

/** A mistake for each code, with where it is and words of the sentence that says so. */
const CASES: readonly (readonly [IssueCode, string, Files, at: string, words: string])[] = [
  [
    'name-common',
    'names a word that stands in most sentences',
    { 'content/entities/ana-okoro.md': '---\nname: Ana Okoro\nkind: person\naliases: [Okoro, she]\n---\n' },
    'content/entities/ana-okoro.md:4:18',
    'is linked to Ana Okoro',
  ],
  [
    'quote-not-found',
    'shows the nearest passage with the difference marked',
    okoro('facts:\n  - { statement: Safe., evidence: The quay was safe }\n'),
    'content/entities/ana-okoro.md:6:35',
    'Nearest passage',
  ],
  [
    'quote-ambiguous',
    'says where the words occur',
    okoro('facts:\n  - { statement: A quay., evidence: The quay }\n'),
    'content/entities/ana-okoro.md:6:37',
    'Add a prefix or suffix',
  ],
  [
    'quote-drifted',
    'is not content with the same words elsewhere in a corrected text',
    {
      ...okoro('facts:\n  - { statement: It closed., evidence: had closed in 2019 }\n'),
      ...corrected(
        'The quay had closed in 2019.',
        'Mines, mills, markets and most of the old workshops of the valley had closed in 2019, one ministry recalled.',
      ),
    },
    'content/entities/ana-okoro.md:6:40',
    'add a prefix or suffix',
  ],
  [
    'quote-gone',
    'shows what a corrected text has instead',
    {
      ...okoro('facts:\n  - { statement: It closed., evidence: had closed in 2019 }\n'),
      ...corrected('2019', '2018'),
    },
    'content/entities/ana-okoro.md:6:40',
    'had closed in [2018]',
  ],
  [
    'passage-changed',
    'gives the line that resolves it',
    corrected('2019', '2018'),
    'seeds/quay.txt:5:43',
    '/articles/quay/#p3s2 /articles/quay/#p3s2v2',
  ],
  [
    'passage-ambiguous',
    'names the places that have the same words',
    corrected('Quay reopens\n\n', ''),
    'seeds/quay.txt:1:1',
    'stand now at #p3v2s1',
  ],
  [
    'passage-gone',
    'gives the line that says so to readers',
    corrected(' The quay had closed in 2019.', ''),
    'seeds/quay.txt:5:43',
    '/articles/quay/#p3s2 /articles/quay/,',
  ],
  [
    'passage-resolution',
    'names what resolves nothing',
    { 'content/published.txt': '/articles/quay/#p9 /articles/quay/\n' },
    'content/published.txt:1:1',
    'No earlier version of quay has a passage #p9',
  ],
  [
    'correction-unknown',
    'names a correction of which there is no text',
    { 'content/articles/quay.yaml': 'seed: quay.txt\ncorrections: [{ date: 2024 }]\n' },
    'content/articles/quay.yaml:2:15',
    'the text as seeds/<name>.v2.txt',
  ],
  [
    'annotation-overlap',
    'names the words',
    annotated(
      'senses:\n  - { exact: Ana Okoro, entity: ana-okoro }\n  - { exact: Okoro said, entity: lanmere }\n',
    ),
    'content/annotations/quay.yaml:1:1',
    '“Okoro said”',
  ],
  [
    'annotation-crossing',
    'keeps a mention in one paragraph',
    annotated('senses:\n  - { exact: Okoro said. “The quay, entity: ana-okoro }\n'),
    'content/annotations/quay.yaml:2:5',
    'runs over two paragraphs',
  ],
  [
    'annotation-empty',
    'asks for a meaning',
    annotated('senses:\n  - { exact: reporters }\n'),
    'content/annotations/quay.yaml:2:5',
    'Name an entity or a topic',
  ],
  [
    'article-unknown',
    'says that annotations are named after an article',
    { 'content/annotations/pier.yaml': 'senses: []\n' },
    'content/annotations/pier.yaml:1:1',
    'There is no article “pier”. There is: quay. Name the file after the article that it annotates.',
  ],
  [
    'seed-unknown',
    'lists the seeds that there are',
    { 'content/articles/pier.yaml': 'seed: pier.txt\n' },
    'content/articles/pier.yaml:1:7',
    'There is no file “pier.txt” in seeds/. There is: quay.txt. Put it there, or correct the name.',
  ],
  [
    'seed-shared',
    'names the other record',
    { 'content/articles/zquay.yaml': 'seed: quay.txt\n' },
    'content/articles/zquay.yaml:1:7',
    'is also that of quay',
  ],
  [
    'seed-shared',
    'names two files that one article would be made of',
    { 'seeds/quay.md': 'Another quay opened.' },
    'seeds/quay.txt:1:1',
    'seeds/quay.md and seeds/quay.txt would have one address. Rename one, or name it quay.v2.txt',
  ],
  ['seed-empty', 'asks for text', { 'seeds/void.txt': ' \n' }, 'seeds/void.txt:1:1', 'empty'],
  [
    'reference-unknown',
    'asks whether the nearest was meant',
    okoro('facts:\n  - { statement: Old., refs: [gazete] }\n'),
    'content/entities/ana-okoro.md:6:31',
    'Did you mean gazette?',
  ],
  [
    'reference-type',
    'asks whether the nearest was meant',
    {
      'content/references.json': '[{ "id": "gazette", "type": "artcle-newspaper", "title": "Gazette" }]',
    },
    'content/references.json:1:29',
    'type: “artcle-newspaper” is not a type of CSL-JSON. Did you mean article-newspaper? Correct the value.',
  ],
  [
    'reference-type',
    'names some where none is near',
    { 'content/references.json': '[{ "id": "gazette", "type": "x", "title": "Gazette" }]' },
    'content/references.json:1:29',
    'type: “x” is not a type of CSL-JSON. There are: article-newspaper, webpage, article-magazine, report, legislation and 40 more. Correct the value.',
  ],
  [
    'reference-unused',
    'is only a warning',
    { 'content/timeline.yaml': '[]\n' },
    'content/references.json:1:2',
    'No statement cites “gazette”',
  ],
  [
    'entity-unknown',
    'asks whether the nearest was meant',
    annotated('senses:\n  - { exact: reporters, entity: ana-okorro }\n'),
    'content/annotations/quay.yaml:2:33',
    'Did you mean ana-okoro?',
  ],
  [
    'entity-unknown',
    'gives the id that an entry has now',
    {
      ...okoro('formerIds: [a-okoro]\n'),
      ...annotated('senses:\n  - { exact: reporters, entity: a-okoro }\n'),
    },
    'content/annotations/quay.yaml:2:33',
    'is a former id of ana-okoro. Write ana-okoro.',
  ],
  [
    'name-shared',
    'names both and the sentence',
    {
      'content/entities/guild.md':
        '---\nname: Writers’ Guild\nkind: organisation\naliases: [reporters]\n---\n',
      'content/entities/wire.md': '---\nname: Wire Agency\nkind: organisation\naliases: [reporters]\n---\n',
    },
    'content/annotations/quay.yaml:1:1',
    '“reporters” in quay (p3s1) is a name of guild and wire',
  ],
  [
    'claims-more',
    'names the words that the evidence lacks',
    okoro('facts:\n  - { statement: Okoro founded 12 quays., evidence: told reporters }\n'),
    'content/entities/ana-okoro.md:6:18',
    '“12”. Quote',
  ],
  [
    'may-claim-more',
    'asks about what may be meant',
    okoro('facts:\n  - { statement: Okoro founded the quays., evidence: told reporters }\n'),
    'content/entities/ana-okoro.md:6:18',
    '“founded”. Quote',
  ],
  [
    'no-as-of',
    'asks for the date for which background holds',
    okoro('facts:\n  - { statement: She is minister., refs: [gazette] }\n'),
    'content/entities/ana-okoro.md:6:5',
    'Give as_of',
  ],
  [
    'says-twice',
    'finds one event in two lines',
    {
      'content/timeline.yaml':
        '- { date: 2024-05-06, title: Okoro reopens the quay at Lanmere, refs: [gazette], entities: [ana-okoro, lanmere] }\n- { date: 2024-05-07, title: The quay at Lanmere reopens, refs: [gazette], entities: [lanmere] }\n',
    },
    'content/timeline.yaml:2:3',
    'Keep one of them',
  ],
  [
    'quotation-lacks',
    'names what the words kept of the works of a statement do not show',
    {
      'content/references.json':
        '[{ "id": "gazette", "type": "article", "title": "Gazette", "quotations": [{ "text": "The quay is shut." }] }]',
      'content/timeline.yaml': '- { date: 2019, title: The quay closes for 14 months, refs: [gazette] }\n',
    },
    'content/timeline.yaml:1:3',
    'do not show: “14”',
  ],
  [
    'quotation-long',
    'counts the words kept of a work at their place',
    {
      'content/references.json': `[{ "id": "gazette", "type": "article", "title": "Gazette", "quotations": [\n  { "text": "shut" },\n  { "text": "${'quay '.repeat(26).trim()}" } ] }]`,
    },
    'content/references.json:3:13',
    'has 26 words of the work. Keep the few that statements rest on',
  ],
  [
    'gloss-unsourced',
    'names the line of an entry that states nothing else',
    { 'content/entities/lanmere.md': '---\nname: Lanmere\nkind: place\ngloss: harbour town\n---\n' },
    'content/entities/lanmere.md:4:8',
    '“harbour town” rests on nothing',
  ],
  [
    'own-unsourced',
    'counts the sentences of an own article that name no source',
    { 'content/articles/quay.yaml': 'seed: quay.txt\npublished: 2024-05-06\nkind: own\n' },
    'content/articles/quay.yaml:3:7',
    '3 sentences of this article name no source',
  ],
  [
    'sources-not-own',
    'leaves the text of another publisher alone',
    annotated('sources:\n  - { exact: The quay is safe, refs: [gazette] }\n'),
    'content/annotations/quay.yaml:1:1',
    'is another publisher’s article',
  ],
  [
    'byline-doubtful',
    'says how it was read and how to be sure',
    { 'content/articles/quay.yaml': 'seed: quay.txt\nbyline: Marks and Lindqvist\n' },
    'content/articles/quay.yaml:2:9',
    '“Marks and Lindqvist” is read as one name. Write byline as a list',
  ],
  [
    'link-dense',
    'names the line of a sentence that is full of links',
    {
      'seeds/links.md': `The quay ${'stood empty and silent all winter long, '.repeat(6)}he said.\n\n[One](https://a.example/), [two](https://b.example/) and [three](https://c.example/) ${'ships of the old line came in by night, '.repeat(4)}.\n`,
      'content/articles/links.yaml': 'seed: links.md\n',
    },
    'seeds/links.md:3:1',
    'one of its sentences has 3 links, more than 2',
  ],
  [
    'link-dense',
    'counts the words that are links',
    {
      'seeds/links.md':
        'The quay stood empty.\n\nIt was [closed for the whole winter](https://a.example/).\n',
      'content/articles/links.yaml': 'seed: links.md\n',
    },
    'seeds/links.md:3:1',
    '5 of its 11 words are links, more than 12 %',
  ],
  [
    'entity-unmentioned',
    'is only a warning',
    { 'content/entities/gold.md': '---\nname: Gold\nkind: commodity\n---\n' },
    'content/entities/gold.md:2:7',
    'No article mentions Gold',
  ],
  [
    'class-missing',
    'names what a statement can rest on',
    okoro('facts:\n  - statement: She is tall.\n'),
    'content/entities/ana-okoro.md:6:5',
    'Give evidence',
  ],
  [
    'id-malformed',
    'says what an id may hold',
    { 'content/entities/Big_Ben.md': '---\nname: Big Ben\nkind: place\n---\n' },
    'content/entities/Big_Ben.md:1:1',
    'lower-case letters',
  ],
  [
    'id-duplicate',
    'finds the same id in two folders',
    { 'content/entities/old/lanmere.md': '---\nname: Lanmere Old Town\nkind: place\n---\n' },
    'content/entities/old/lanmere.md:1:1',
    'is also that of content/entities/lanmere.md',
  ],
  [
    'id-case',
    'finds ids that differ in case only',
    { 'content/topics/Lanmere.md': '---\nname: The town\n---\n' },
    'content/topics/Lanmere.md:1:1',
    'differs from that of content/entities/lanmere.md in case only',
  ],
  [
    'former-id-taken',
    'keeps an address in one place',
    okoro('formerIds: [lanmere]\n'),
    'content/entities/ana-okoro.md:5:13',
    'The former id “lanmere”',
  ],
  [
    'address-malformed',
    'asks for an address below the base',
    { 'content/published.txt': '# Ours\nentities/lanmere/\n' },
    'content/published.txt:2:1',
    'Write it as /entities/',
  ],
  [
    'address-gone',
    'says how to make it lead on',
    { 'content/published.txt': '/\n\n/entities/pier/\n' },
    'content/published.txt:3:1',
    'as in: /entities/pier/ /entities/',
  ],
  [
    'address-gone',
    'names the question that may have taken its place',
    {
      'content/topics/dredging.md':
        '---\nname: Dredging\n---\n## How deep?\n\nDeep. [@gazette]\n\n## Who pays for it?\n\nNobody. [@gazette]\n',
      'content/published.txt': '/topics/dredging/#q-how-deep\n/topics/dredging/#q-who-pays\n',
    },
    'content/published.txt:2:1',
    'then write /topics/dredging/#q-who-pays /topics/dredging/#q-who-pays-for-it there',
  ],
  [
    'address-by-order',
    'asks how two events of one day and words differ',
    {
      'content/timeline.yaml':
        '- { date: 2019, title: The quay closes, refs: [gazette] }\n- { date: 2019, title: The quay closes, refs: [gazette] }\n',
    },
    'content/timeline.yaml:2:24',
    'Reword one title so that they differ, or remove one event.',
  ],
  [
    'redirect-invalid',
    'asks for an address of the site',
    { 'content/published.txt': '/entities/pier/ /entities/none/\n' },
    'content/published.txt:1:1',
    'which does not exist',
  ],
  [
    'name-normalisation',
    'finds names that differ in Unicode form only',
    {
      'content/entities/caf\u00e9.md': '---\nname: A\nkind: place\n---\n',
      'content/entities/cafe\u0301.md': '---\nname: B\nkind: place\n---\n',
    },
    'content/entities/caf\u00e9.md:1:1',
    'another Unicode form',
  ],
  [
    'file-name',
    'says which characters no address can hold',
    { 'content/entities/what#.md': '---\nname: What\nkind: place\n---\n' },
    'content/entities/what#.md:1:1',
    'Rename the file',
  ],
  [
    'file-ignored',
    'loses no file in silence',
    { 'content/entitys/x.md': 'x' },
    'content/entitys/x.md:1:1',
    'Nothing reads this file',
  ],
  [
    'symlink-outside',
    'does not follow a link out of the folder',
    { 'content/entities/passwd.md': { link: '/etc/passwd' } },
    'content/entities/passwd.md:1:1',
    'leads out of the briefing folder',
  ],
  [
    'encoding-invalid',
    'points to the first bad byte',
    { 'seeds/latin.txt': Buffer.from('Caf\u00e9 closed', 'latin1') },
    'seeds/latin.txt:1:4',
    'Save it as UTF-8',
  ],
  [
    'control-character',
    'names the character',
    { 'seeds/bell.txt': 'Ring\nthe \u0007 bell' },
    'seeds/bell.txt:2:5',
    'U+0007',
  ],
  [
    'control-character',
    'finds it behind an escape',
    { 'content/entities/nul.md': '---\nname: "N\\u0000ul"\nkind: place\n---\n' },
    'content/entities/nul.md:2:7',
    'U+0000',
  ],
  [
    'control-character',
    'finds half a character behind an escape',
    { 'content/references.json': '[{ "id": "gazette", "type": "article", "title": "G\\ud800" }]' },
    'content/references.json:1:49',
    'lone surrogate',
  ],
  [
    'symlink-loop',
    'is not led in a circle by links',
    { 'content/entities/again': { link: '..' } },
    'content/entities/again:1:1',
    'read already',
  ],
  ['file-empty', 'says so', { 'content/entities/void.md': '' }, 'content/entities/void.md:1:1', 'empty'],
  [
    'file-large',
    'says how much is read',
    { 'content/entities/huge.md': ' '.repeat(4 * 1024 * 1024 + 1) },
    'content/entities/huge.md:1:1',
    'at most 4194304',
  ],
  [
    'yaml-invalid',
    'points to the line in the file, not in the front matter',
    { 'content/entities/bad.md': '---\nname: Bad\nkind: [place\n---\n' },
    'content/entities/bad.md:',
    'Correct the YAML',
  ],
  [
    'json-invalid',
    'says so',
    { 'content/references.json': '[{ "id": }]' },
    'content/references.json:1:10',
    'A value is missing before this. Write it, or remove the field.',
  ],
  [
    'field-invalid',
    'names the field',
    { 'content/entities/odd.md': '---\nname: Odd\nkind: animal\n---\n' },
    'content/entities/odd.md:3:7',
    'kind',
  ],
  [
    'field-unknown',
    'names the field',
    { 'content/entities/odd.md': '---\nname: Odd\nkind: place\ncolour: red\n---\n' },
    'content/entities/odd.md:4:9',
    'There is no field “colour” here',
  ],
  [
    'lang-without-strings',
    'says what pages do, and what to do',
    { 'content/site.yaml': 'title: Harbour\nlang: fi\n' },
    'content/site.yaml:2:7',
    'There are no words of the interface in “fi”',
  ],
  [
    'date-invalid',
    'says how dates are written',
    okoro('checked: 30 March 2024\n'),
    'content/entities/ana-okoro.md:5:10',
    'checked: A date is written YYYY, YYYY-MM or YYYY-MM-DD. Did you mean 2024-03-30? Correct the value.',
  ],
];

describe('a sound briefing', () => {
  it('gives nothing to report', async () => {
    expect(await issuesOf(SOUND)).toEqual([]);
  });
});

describe('each mistake', () => {
  it.each(CASES)('%s %s', async (code, _claim, files, at, words) => {
    const lines = await reportOf({ ...SOUND, ...files }, code);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(at);
    expect(lines[0]).toContain(`  ${ISSUE_CODES[code]}  ${code}  `);
    expect(lines[0]).toContain(words);
  });

  it('has a case here, or a test of its own below', () => {
    const shown = new Set<string>([
      ...CASES.map(([code]) => code),
      'seeds-missing',
      'file-unreadable',
      'link-unsafe',
      'markdown-deep',
      'plan-past',
      'stale',
      'alias-unused',
      'not-entered',
    ]);
    expect(Object.keys(ISSUE_CODES).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('of an empty folder is that there is no article', async () => {
    expect(await reportOf({ 'content/site.yaml': 'title: Nothing\n' }, 'seeds-missing')).toEqual([
      expect.stringMatching(/ Put a \.txt or \.md file into \/\S+\/briefing-\w+\/seeds\/\.$/),
    ]);
  });
});

it('says that a folder is not there, and where to put an article', async () => {
  const { issues } = await readBriefing('/nowhere/briefing');
  expect(issues.map(formatIssue)).toEqual([
    'seeds:1:1  error  seeds-missing  There is no folder /nowhere/briefing/. Put a .txt or .md file into /nowhere/briefing/seeds/, or correct the name of the folder.',
  ]);
});

describe('a record that names no seed', () => {
  it('is one mistake, although the text of its own name is there', async () => {
    const files = { ...SOUND, 'content/articles/quay.yaml': 'seed: qauy.txt\n' };
    expect(await reportOf(files, 'seed-unknown', 'id-duplicate', 'id-case', 'seed-shared')).toEqual([
      expect.stringContaining('There is no file “qauy.txt” in seeds/. Did you mean quay.txt?'),
    ]);
  });
});

describe('a folder that cannot be read', () => {
  it('is not taken for an empty one', async () => {
    const files = { 'seeds/quay.txt': 'The quay.', content: 'a file where the folder should be' };
    expect(await reportOf(files, 'file-unreadable')).toEqual([
      expect.stringMatching(
        /^content:1:1 .* This is a file, and a folder of this name is needed\. Move the file away\.$/,
      ),
    ]);
  });
});

describe('a name that two entities share', () => {
  it('means the one whose full name the article has', async () => {
    const ben = {
      'content/entities/ben-okoro.md': '---\nname: Ben Okoro\nkind: person\naliases: [Okoro]\n---\n',
    };
    expect(await reportOf({ ...SOUND, ...ben }, 'name-shared')).toEqual([]);
  });
});

describe('a briefing with many mistakes', () => {
  it('reports all of them at once, in order of file and line', async () => {
    const files = {
      ...SOUND,
      ...okoro('facts:\n  - { statement: Tall. }\n  - { statement: Safe., evidence: never said }\n'),
      ...annotated('senses:\n  - { exact: nowhere, entity: nobody }\n'),
    };
    const lines = await reportOf(files, 'class-missing', 'quote-not-found', 'entity-unknown');
    expect(lines.map((line) => line.split(/ {2}/)[0])).toEqual([
      'content/annotations/quay.yaml:2:5',
      'content/annotations/quay.yaml:2:31',
      'content/entities/ana-okoro.md:6:5',
      'content/entities/ana-okoro.md:7:35',
    ]);
  });

  it('survives a bomb of YAML aliases', async () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0 ? 'a0: &a0 [x, x, x]' : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
    );
    const bomb = { 'content/site.yaml': `${levels.join('\n')}\n` };
    expect(await reportOf({ ...SOUND, ...bomb }, 'yaml-invalid', 'field-unknown')).not.toEqual([]);
  });
});

describe('the body of a note', () => {
  it.each([
    ['class-missing', 'A claim without a basis.', 'content/entities/ana-okoro.md:6:1'],
    ['reference-unknown', 'Cited. [@nobody]', 'content/entities/ana-okoro.md:6:8'],
    ['entity-unknown', 'See [[nobody]]. [@gazette]', 'content/entities/ana-okoro.md:6:5'],
    ['quote-not-found', 'She said :says[never so].', 'content/entities/ana-okoro.md:6:10'],
    ['link-unsafe', 'See [her](javascript:alert(1)). [@gazette]', 'content/entities/ana-okoro.md:6:5'],
    ['markdown-deep', `Deep.\n\n${'> '.repeat(101)}so. [@gazette]`, 'content/entities/ana-okoro.md:8:1'],
    ['markdown-deep', `${'*so '.repeat(101)}${'so* '.repeat(101)}`, 'content/entities/ana-okoro.md:6:1'],
    ['link-unsafe', '![her](https://example.org/her.png) [@gazette]', 'content/entities/ana-okoro.md:6:1'],
  ] as const)('gives %s for “%s”', async (code, body, at) => {
    const lines = await reportOf({ ...SOUND, ...note(body) }, code);
    expect(lines).toEqual([expect.stringContaining(at)]);
  });
});

describe('words that are in no article', () => {
  const inSeveral = (evidence: string): Files => ({
    ...SOUND,
    'seeds/pier.txt': 'The pier\n\nThe pier of Velis was closed on Friday for works on its lamps.\n',
    ...okoro(`facts:\n  - { statement: Said., evidence: '${evidence}' }\n`),
  });

  it('are reported with the article that has the nearest passage, where several were searched', async () => {
    const [line] = await reportOf(
      inSeveral('of Velis was closed on Friday for works on its lights'),
      'quote-not-found',
    );
    expect(line).toContain('is in none of the 2 articles. Nearest passage, in pier: the article has “');
  });

  it('are said to be in none, where nothing is like them', async () => {
    const [line] = await reportOf(inSeveral('xylophone quartet'), 'quote-not-found');
    expect(line).toContain('“xylophone quartet” is in none of the 2 articles. Copy the words from the text');
  });
});
