import { expect, it } from 'vitest';
import { formatIssue } from '../../src/model/check/issue.ts';
import { type Files, issuesOf, SOUND } from './folder.ts';

const QUAY = 'content/articles/quay.yaml';
const OKORO = 'content/entities/ana-okoro.md';
const NOTES = 'content/annotations/quay.yaml';
const TIMES = 'content/timeline.yaml';
const WORKS = 'content/references.json';

/** All that is found with one file in the place of another, without the words that it begins with. */
async function foundWith(file: string, text: string | Uint8Array): Promise<string> {
  const files: Files = { ...SOUND, [file]: text };
  const found = await issuesOf(files);
  return found.map((one) => formatIssue(one).replace(/ {2}(?:error|warning) {2}[a-z-]+ {2}/, ' ')).join('\n');
}

it.each([
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\n',
    '1:1 The front matter that begins here is not closed. End it with a line ---.',
  ],
  [
    OKORO,
    '\n---\nname: Ana Okoro\nkind: person\n---\n',
    '1:1 The front matter begins on the first line. Remove what stands before it.',
  ],
  [
    OKORO,
    'Ana Okoro\n',
    '1:1 The file has no front matter. Start it with a line ---, the fields, and another line ---.',
  ],
  [
    OKORO,
    '---\n- name\n---\n',
    '2:1 The file takes fields with values, and this is a list. Write its fields: kind, name, lang, gloss, aliases, summary, part, facts, formerIds, checked, status, identifiers, coordinates, relations.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\naliases: Okoro\n---\n',
    '4:10 aliases: It takes a list, and “Okoro” was written. Write it in brackets: ["Okoro"].',
  ],
  [
    'seeds/PIER.TXT',
    'The pier opened.\n',
    '1:1 Only files whose name ends in small letters are articles. Rename it to end in .txt.',
  ],
  [
    QUAY,
    'quay.txt\n',
    '1:1 The file takes fields with values, and “quay.txt” was written. Write its fields: seed, kind, headline, headline_by, title, publisher, publisher_short, published, byline, dateline, url, lang, rights, key_points and 3 more.',
  ],
  [
    QUAY,
    'seed: quay.txt\npublished:\n',
    '2:11 published: It takes text or a number, and nothing was written. Write it, or remove the field.',
  ],
  [
    QUAY,
    'seed: quay.txt\npublished: 2024-02-30\n',
    '2:12 published: The date 2024-02-30 is in no calendar. Correct the value.',
  ],
  [
    QUAY,
    'seed: quay.txt\npublished: 6.5.2024\n',
    '2:12 published: A date is written YYYY, YYYY-MM or YYYY-MM-DD. Did you mean 2024-05-06? Correct the value.',
  ],
  [QUAY, 'seed: quay.txt\n---\nseed: pier.txt\n', '2:1 A line --- begins a second document. Remove it.'],
  [
    QUAY,
    'seed: quay.txt\npublisher: !wire\n',
    '2:12 Text that begins with ! needs quotation marks. Add them.',
  ],
  [
    QUAY,
    'seed: quay.txt\npublisher: *wire\n',
    '2:12 “*wire” refers to a value marked &wire, and there is none. If it is text, put it in quotation marks.',
  ],
  [
    QUAY,
    '<<<<<<< HEAD\nseed: quay.txt\n=======\nseed: pier.txt\n>>>>>>> other\n',
    '1:1 Git marked a conflict here. Keep one of the two versions, and remove the lines <<<<<<<, ======= and >>>>>>>.',
  ],
  [
    TIMES,
    'events: []\n',
    '1:1 The file takes a list, and these are fields with values. Start each entry with a hyphen, and put its fields below it: date, until, title, entities, note, evidence, refs, inference, as_of, confidence, status.',
  ],
  [
    TIMES,
    '- { date: 2019-05, until: 2019-04, title: The quay closes, refs: [gazette] }\n',
    '1:27 entry 1 “The quay closes”, until: It lies before the date on which the event began. Correct the value.',
  ],
  [
    WORKS,
    '{ "id": "gazette" }',
    '1:1 The file holds a list of works. Put them into brackets: [{ … }, { … }].',
  ],
  [WORKS, '["gazette"]', '1:2 A work stands in braces: { "id": …, "type": …, "title": … }. Write it so.'],
  [
    NOTES,
    'statements:\n  - { exact: The quay is safe, kind: quotation, speaker: port }\n',
    '2:58 There is no entity or topic “port”. Add its file under content/, or correct the id.',
  ],
  [
    'content/entities/Old Pier.md',
    '---\nname: Lanmere\nkind: place\n---\n',
    '1:1 “Old Pier” is not an id, which has lower-case letters, digits and hyphens. Rename the file to old-pier.md.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\ncoordinates: [51, 1]\n---\n',
    '4:14 coordinates: It takes fields with values, and this is a list. Put its fields below it: lat, lon, approximate, note, ref.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\nrelations: [leads lanmere]\n---\n',
    '4:13 relations, entry 1: It takes fields with values, and “leads lanmere” was written. Put its fields below it: predicate, object, object_label, statement, detail, since, until, evidence, refs, inference, as_of, confidence.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\nsummary: { statement: "She leads.", evidence: "" }\n---\n',
    '4:47 summary.evidence: It is empty. Write it, or remove the field.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\nsummary: { statement: "She leads.", evidence: { text: "The quay is safe" } }\n---\n',
    '4:55 There is no field “text” here, and exact is missing. Did you mean exact? Correct its name.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\nsummary:\n  statement: She leads.\n refs: [gazette]\n---\n',
    '6:1 The fields of one level begin in the same column. Indent this line like the others.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\n---\nIt is so. :inference[So.]\n\nIt is so [[lanmere]].\n',
    '7:1 “It is so Lanmere.” has no basis. End it with a citation such as [@work], or mark it with :says[…] or :inference[…].',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\n---\n- It is so. :inference[So.]\n- Bare\n',
    '6:3 “Bare” has no basis. End it with a citation such as [@work], or mark it with :says[…] or :inference[…].',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\n---\nIt is so. :says[]\n',
    '5:11 The quotation is empty. Copy words of the text into its brackets, as in :says[…].',
  ],
  [
    'content/rejected.yaml',
    '- { nam: Pier }\n',
    '1:10 There is no field “nam” here, and name is missing. Did you mean name? Correct its name.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: [person]\n---\n',
    '3:7 kind: It is one of person, organisation, place, commodity, event, and this is a list. Correct the value.',
  ],
  [
    OKORO,
    '---\nname: Ana Okoro\nkind: person\naliases: [1984]\n---\n',
    '4:11 aliases, entry 1: It takes text or fields with values, and “1984” was written. Write it in quotation marks: "1984".',
  ],
  [
    'content/site.yml',
    'title: Quays\n',
    '1:1 Nothing reads this file. Did you mean content/site.yaml? Rename it.',
  ],
  [
    'content/references.yaml',
    '[]\n',
    '1:1 Nothing reads this file. Did you mean content/references.json? Rename it.',
  ],
  [
    'content/entities/pier.markdown',
    'x',
    '1:1 Nothing reads this file. Entities and topics are .md or .mdx files. Rename it.',
  ],
  [
    'content/articles/pier.md',
    'x',
    '1:1 Nothing reads this file. Articles and annotations are .yaml files. Rename it, or move it away.',
  ],
  [
    'content/people/pier.md',
    'x',
    '1:1 Nothing reads this file. Entities lie in content/entities/, topics in content/topics/, articles in content/articles/, annotations in content/annotations/. Move it there, or away.',
  ],
])('%s: %j', async (file, text, message) => {
  const found = await foundWith(file, text);
  expect(found.split('\n').find((line) => line.startsWith(`${file}:`))).toBe(`${file}:${message}`);
});

it.each([TIMES, 'content/site.yaml', 'content/rejected.yaml', NOTES])(
  '%s may hold remarks alone',
  async (file) => {
    expect(await foundWith(file, '# to be written\n')).not.toContain(file);
  },
);

it('a folder with the name of a file is reported, and nothing that follows from it', async () => {
  const { [WORKS]: _, ...others } = SOUND;
  expect((await issuesOf({ ...others, [`${WORKS}/notes.json`]: '[]' })).map(formatIssue)).toEqual([
    `${WORKS}:1:1  error  file-unreadable  This is a folder with the name of a file. Rename it, or put the file in its place.`,
    expect.stringContaining(`${WORKS}/notes.json:1:1  warning  file-ignored`),
  ]);
});

it('a topic is no speaker', async () => {
  const files = {
    ...SOUND,
    'content/topics/quays.md': '---\nname: Quays\n---\n',
    [NOTES]: 'statements:\n  - { exact: The quay is safe, kind: quotation, speaker: quays }\n',
  };
  expect((await issuesOf(files)).map(formatIssue)).toEqual([
    `${NOTES}:2:58  error  entity-unknown  “quays” is a topic, and an entity belongs here. Name one, or remove it.`,
  ]);
});

it('a link by the name of a page is answered with its id', async () => {
  const body = 'See [[Ana Okoro]]. :inference[So.]';
  const files = { ...SOUND, 'content/topics/quays.md': `---\nname: Quays\n---\n${body}\n` };
  expect((await issuesOf(files)).map(formatIssue)).toEqual([
    'content/topics/quays.md:4:5  error  entity-unknown  There is no entity or topic “Ana Okoro”. Did you mean ana-okoro? Add its file under content/, or correct the id.',
  ]);
});
