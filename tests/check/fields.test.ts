import { expect, it } from 'vitest';
import { issuesOf, reportOf, SOUND } from './folder.ts';

const withBody = (body: string) => ({
  ...SOUND,
  'content/entities/quay.md': `---\nname: Q\nkind: place\n---\n${body}\n`,
});
const quay = (yaml: string) => ({ ...SOUND, 'content/entities/quay.md': `---\n${yaml}\n---\n` });

it.each([
  [
    'a field',
    'name: Q\nkind: place\nalias: [the quay]',
    'There is no field “alias” here, so it is ignored. Did you mean aliases?',
  ],
  [
    'a field in a list',
    'name: Q\nkind: place\nfacts: [{ statment: Q., refs: [gazette] }]',
    'Did you mean statement?',
  ],
  [
    'a field behind a union',
    'name: Q\nkind: place\naliases: [{ text: R, langue: en }]',
    'Did you mean lang?',
  ],
  [
    'a field of evidence',
    'name: Q\nkind: place\npart: { statement: Q., evidence: { exact: q, artikle: quay } }',
    'Did you mean article?',
  ],
  [
    'a value',
    'name: Q\nkind: organization',
    '“organization” is not one of person, organisation, place, commodity, event. Did you mean organisation?',
  ],
  [
    'a value in a list',
    'name: Q\nkind: place\nfacts: [{ statement: Q., refs: [gazette], confidence: hight }]',
    'Did you mean high?',
  ],
])('asks whether the nearest was meant for %s', async (_what, yaml, sentence) => {
  expect(await reportOf(quay(yaml), 'field-unknown', 'field-invalid')).toContainEqual(
    expect.stringContaining(sentence),
  );
});

it.each([
  ['an article', { 'content/articles/quay.yaml': 'seed: quay.txt\ntitel: Quay\n' }, 'title'],
  [
    'an entity',
    { 'content/entities/quay.md': '---\nname: Q\nkind: place\nidentifers: {}\n---\n' },
    'identifiers',
  ],
  ['a topic', { 'content/topics/quay.md': '---\nname: Q\naliase: [q]\n---\n' }, 'aliases'],
  ['annotations', { 'content/annotations/quay.yaml': 'statments: []\n' }, 'statements'],
  [
    'a statement',
    { 'content/annotations/quay.yaml': 'statements:\n  - { exact: The quay, kind: narration, chanel: x }\n' },
    'channel',
  ],
  [
    'the timeline',
    { 'content/timeline.yaml': '- { date: 2019, title: The quay closes, ref: [gazette] }\n' },
    'refs',
  ],
  ['the site', { 'content/site.yaml': 'titel: Quays\n' }, 'title'],
])('asks whether the nearest was meant in %s', async (_what, files, field) => {
  expect(await reportOf({ ...SOUND, ...files }, 'field-unknown')).toEqual([
    expect.stringContaining(`Did you mean ${field}?`),
  ]);
});

it.each([
  ['url', '"url": "https://gazette.example/"', 'URL'],
  ['year', '"year": 2001', 'issued'],
  ['Title', '"Title": "Gazette"', 'title'],
  ['journal', '"journal": "Acta"', 'container-title'],
  ['firstname', '"author": [{ "family": "Reyes", "firstname": "M." }]', 'given'],
])('asks what “%s” of a work was meant for', async (field, json, meant) => {
  const files = {
    'content/references.json': `[{ "id": "gazette", "type": "article", "title": "G", ${json} }]`,
  };
  expect(await reportOf({ ...SOUND, ...files }, 'field-unknown', 'field-invalid')).toEqual([
    expect.stringMatching(
      new RegExp(
        `references\\.json:1:\\d+ {2}warning {2}field-unknown {2}There is no field “${field}” here, .+ Did you mean ${meant}\\?`,
      ),
    ),
  ]);
});

it('knows every field of CSL-JSON', async () => {
  const files = {
    'content/references.json':
      '[{ "id": "gazette", "type": "chapter", "title": "G", "DOI": "10.5555/1", "page": "1-9", "custom": { "x": 1 }, "issued": { "date-parts": [[2001]], "circa": true }, "author": [{ "family": "Beek", "non-dropping-particle": "van" }] }]',
  };
  expect(await reportOf({ ...SOUND, ...files }, 'field-unknown', 'field-invalid')).toEqual([]);
});

it('leaves out a field that there is not, and reads the rest', async () => {
  const files = quay('name: The quay\nkind: place\naliases: [{ text: Pier, langue: en }]\ncolour: red');
  expect(await reportOf(files, 'field-unknown', 'entity-unmentioned')).toEqual([
    expect.stringMatching(/^content\/entities\/quay\.md:4:33 {2}warning {2}field-unknown/),
    expect.stringMatching(/^content\/entities\/quay\.md:5:9 {2}warning {2}field-unknown/),
  ]);
});

it.each([
  ['a name for a field that must be there', 'statment: Q., refs: [gazette]', 'There is no field “statment”'],
  ['a number for a quotation', 'statement: Q., evidence: 5', 'evidence: It takes text or fields'],
  [
    'a number within a quotation',
    'statement: Q., evidence: [{ exact: 5 }]',
    'evidence, entry 1, exact: It takes text, and “5” was written.',
  ],
  ['a name within a quotation', 'statement: Q., evidence: { exat: q }', 'Did you mean exact?'],
  ['no words', 'statement: Q., evidence: { exact: "" }', 'evidence.exact: It is empty.'],
  ['text for a list', 'statement: Q., refs: gazette', 'refs: It takes a list, and “gazette” was written.'],
])('is one message for one wrong field: %s', async (_what, fact, sentence) => {
  const found = await issuesOf(quay(`name: The quay\nkind: place\nfacts:\n  - { ${fact} }`));
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)]);
});

it.each([
  [
    'summary: The quay is old.',
    'summary: It takes fields with values, and “The quay is old.” was written. Put the sentence below it after statement:, and its support after evidence:, refs: or inference:.',
  ],
  [
    'facts: [It is old.]',
    'facts, entry 1: It takes fields with values, and “It is old.” was written. Put the sentence below it after statement:',
  ],
  [
    'facts: It is old.',
    'facts: It takes a list, and “It is old.” was written. Start each entry with a hyphen,',
  ],
  ['formerIds: pier', 'formerIds: It takes a list, and “pier” was written. Write it in brackets: ["pier"].'],
  ['formerIds: "./pier"', 'Write it in brackets: ["./pier"].'],
  [
    'lang: english',
    'lang: “english” is not a language tag, such as en, ur or pt-BR. Did you mean en? Correct the value.',
  ],
  ['lang: 5', 'lang: It takes text, and “5” was written. Write it in quotation marks: "5".'],
  [
    'coordinates: { lat: "1.5", lon: 2 }',
    'coordinates.lat: It takes a number, and “1.5” was written. Write it without quotation marks: 1.5.',
  ],
  ['coordinates: { lat: 91, lon: 2 }', 'coordinates.lat: It must be 90 or less. Correct the value.'],
  ['coordinates: 51.5', 'Put its fields below it: lat, lon, approximate, note, ref.'],
])('says what to write instead of %j', async (yaml, sentence) => {
  const found = await issuesOf(quay(`name: The quay\nkind: place\n${yaml}`));
  const messages = found.filter(({ code }) => code === 'field-invalid').map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining(sentence)]);
});

it.each([
  ['kind: place', 'name: It is missing. Add it.'],
  [
    'name: The quay',
    'kind: It is missing, and is one of person, organisation, place, commodity, event. Add it.',
  ],
])('asks for what is missing beside %j', async (yaml, sentence) => {
  const found = await issuesOf(quay(yaml));
  expect(found.filter(({ code }) => code === 'field-invalid').map(({ message }) => message)).toEqual([
    sentence,
  ]);
});

it.each([
  ['exports: none', 'exports: It takes false or fields with values, and “none” was written.'],
  ['exports: { feeds: some }', 'exports.feeds: “some” is not one of site, all.'],
  ['exports: { embed: true }', 'Did you mean embeds?'],
  ['checked: 5.5', 'checked: It takes text or a whole number, and “5.5” was written.'],
])('reports the alternative that fits %j best', async (yaml, sentence) => {
  const found = await issuesOf({ ...SOUND, 'content/site.yaml': `title: Quays\n${yaml}\n` });
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)]);
});

it('says once that a work lacks a field that it needs and has one of a like name', async () => {
  const files = { 'content/references.json': '[{ "id": "gazette", "type": "article", "titel": "Gazette" }]' };
  expect(await reportOf({ ...SOUND, ...files }, 'field-invalid', 'field-unknown')).toEqual([
    expect.stringContaining('There is no field “titel” here, and title is missing. Did you mean title?'),
  ]);
});

it('asks nothing when none is near', async () => {
  const [line] = await reportOf(quay('name: Q\nkind: ship\ncolour: red'), 'field-unknown', 'field-invalid');
  expect(line).toBe(
    'content/entities/quay.md:3:7  error  field-invalid  kind: “ship” is not one of person, organisation, place, commodity, event. Correct the value.',
  );
});

it('says which entry of a list is meant, from 1 and by its words', async () => {
  const timeline =
    '- { date: 2019, title: The quay closes, refs: [gazette], as_of: 2019 }\n- { date: 2019-13, title: A title with so many words that they are not all quoted, refs: [gazette] }\n';
  expect(await reportOf({ ...SOUND, 'content/timeline.yaml': timeline }, 'date-invalid')).toEqual([
    expect.stringContaining('entry 2 “A title with so many words that they ar…”, date: '),
  ]);
  const facts = 'facts: [{ statement: Q., refs: [gazette] }, { statement: 5, refs: [gazette] }]';
  expect(await reportOf(quay(`name: Q\nkind: place\n${facts}`), 'field-invalid')).toEqual([
    expect.stringContaining('facts, entry 2, statement: It takes text, and “5” was written.'),
  ]);
});

it.each([
  [
    'annotations of an article',
    { 'content/annotations/quey.yaml': 'senses: []\n' },
    'content/annotations/quey.yaml:1:1  error  article-unknown  There is no article “quey”. Did you mean quay? Name the file after the article that it annotates.',
  ],
  [
    'the lead',
    { 'content/site.yaml': 'lead: quai\n' },
    'content/site.yaml:1:7  error  article-unknown  There is no article “quai”. Did you mean quay? Correct the id.',
  ],
  [
    'the article of evidence',
    {
      'content/timeline.yaml':
        '- { date: 2019, title: The quay closes, evidence: { exact: closed in 2019, article: quays } }\n',
    },
    'content/timeline.yaml:1:51  error  article-unknown  There is no article “quays”. Did you mean quay? Correct the id.',
  ],
])('asks whether the nearest article was meant for %s', async (_what, files, line) => {
  expect(await reportOf({ ...SOUND, ...files }, 'article-unknown')).toEqual([line]);
});

it('names some of many articles where none is near', async () => {
  const seeds = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`seeds/report-${i}.txt`, `Report ${i} came.\n`]),
  );
  const files = { ...SOUND, ...seeds, 'content/annotations/zz.yaml': 'senses: []\n' };
  expect(await reportOf(files, 'article-unknown')).toEqual([
    expect.stringMatching(/“zz”\. There are: quay, (?:report-\d, ){3}report-\d and 2 more\. Name the file/),
  ]);
});

it('names no seeds where there are none', async () => {
  const files = { 'content/articles/pier.yaml': 'seed: pier.txt\n' };
  expect(await reportOf(files, 'seed-unknown')).toEqual([
    'content/articles/pier.yaml:1:7  error  seed-unknown  There is no file “pier.txt” in seeds/. Put it there, or correct the name.',
  ]);
});

it('quotes a sentence without a basis with the links that lead nowhere', async () => {
  expect(await reportOf(withBody('See [[nope]] and [[lanmere]].'), 'class-missing')).toEqual([
    'content/entities/quay.md:5:1  error  class-missing  “See [[nope]] and Lanmere.” has no basis. End it with a citation such as [@work], or mark it with :says[…] or :inference[…].',
  ]);
});

it('points at a field by its name where its value starts on a later line', async () => {
  const files = { 'content/annotations/quay.yaml': 'senses: []\nstatments:\n  - exact: x\n' };
  expect(await reportOf({ ...SOUND, ...files }, 'field-unknown')).toEqual([
    expect.stringMatching(/^content\/annotations\/quay\.yaml:2:1 .* Did you mean statements\?/),
  ]);
});

it.each([
  [
    '"issued": "2024"',
    'content/references.json:1:67  error  date-invalid  issued: A date is written as { "date-parts": [[2025, 4, 9]] }. Correct the value.',
  ],
  [
    '"author": "Reyes"',
    'content/references.json:1:67  error  field-invalid  author: It takes a list, and “Reyes” was written. Write [{ … }] with fields of these: dropping-particle, non-dropping-particle, suffix, comma-suffix, static-ordering, parse-names, family, given, literal.',
  ],
  [
    '"title": 1984',
    'content/references.json:1:66  error  field-invalid  title: It takes text, and “1984” was written. Write it in quotation marks: "1984".',
  ],
])('says what to write in JSON instead of %j', async (json, line) => {
  const title = json.startsWith('"title"') ? '' : ', "title": "Gazette"';
  const work = `[{ "id": "gazette", "type": "article"${title}, ${json} }]`;
  const files = { ...SOUND, 'content/references.json': work };
  expect((await reportOf(files, 'date-invalid', 'field-invalid')).join().replace(/1:\d+/, '1:')).toBe(
    line.replace(/1:\d+/, '1:'),
  );
});

it('says what is too long in words', async () => {
  const files = { 'content/articles/quay.yaml': `seed: quay.txt\npublisher_short: ${'long '.repeat(6)}\n` };
  expect(await reportOf({ ...SOUND, ...files }, 'field-invalid')).toEqual([
    'content/articles/quay.yaml:2:18  error  field-invalid  publisher_short: It has more than 24 characters. Correct the value.',
  ]);
});
