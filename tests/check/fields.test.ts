import { expect, it } from 'vitest';
import { reportOf, SOUND } from './folder.ts';

const quay = (yaml: string) => ({ ...SOUND, 'content/entities/quay.md': `---\n${yaml}\n---\n` });

it.each([
  [
    'a field',
    'name: Q\nkind: place\nalias: [the quay]',
    'There is no field “alias” here. Did you mean aliases?',
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
    '“organization” is none of person, organisation, place, commodity, event. Did you mean organisation?',
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

it('asks so where a work, which may have fields of any name, lacks one that it needs', async () => {
  const files = { 'content/references.json': '[{ "id": "gazette", "type": "article", "titel": "Gazette" }]' };
  expect(await reportOf({ ...SOUND, ...files }, 'field-invalid')).toEqual([
    expect.stringContaining('Is it what “titel” was meant for?'),
  ]);
});

it('asks nothing when none is near', async () => {
  const [line] = await reportOf(quay('name: Q\nkind: ship\ncolour: red'), 'field-unknown', 'field-invalid');
  expect(line).toBe(
    'content/entities/quay.md:3:7  error  field-invalid  kind: “ship” is none of person, organisation, place, commodity, event. Correct the value.',
  );
});
