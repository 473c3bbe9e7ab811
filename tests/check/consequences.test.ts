import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/check/issue.ts';
import { type Files, issuesOf, SOUND } from './folder.ts';

/** A briefing in which every file names others. */
const TIED: Files = {
  ...SOUND,
  'content/site.yaml':
    'title: Quay\nlead: quay\nfeatured: [ana-okoro]\nsummary: { statement: It is safe., evidence: The quay is safe }\n',
  'content/articles/quay.yaml':
    'seed: quay.txt\npublished: 2024-05-06\nkey_points: [{ statement: It is safe., evidence: The quay is safe }]\n',
  'content/entities/ana-okoro.md':
    '---\nname: Ana Okoro\nkind: person\naliases: [Okoro]\nrelations: [{ predicate: lives-in, object: lanmere, refs: [gazette], as_of: 2024 }]\n---\nShe lives in [Lanmere](lanmere). [@gazette]\n',
  'content/entities/lanmere.md':
    '---\nname: Lanmere\nkind: place\nfacts: [{ statement: It has a quay., refs: [almanac], as_of: 2024 }]\n---\n',
  'content/entities/quay.md':
    '---\nname: The quay\nkind: place\nfacts: [{ statement: Safe., evidence: The quay is safe }]\n---\n',
  'content/topics/safety.md':
    '---\nname: Safety\nentities: [ana-okoro, lanmere]\nfacts: [{ statement: Safe., evidence: [{ exact: The quay is safe, article: quay }] }]\n---\n',
  'content/annotations/quay.yaml':
    'senses: [{ exact: reporters, topic: safety }]\nstatements: [{ exact: The quay is safe, speaker: ana-okoro, kind: quotation, about: [lanmere] }]\nnotes: [{ id: closed, exact: had closed in 2019, kind: context, note: So it had., entities: [lanmere], refs: [gazette], as_of: 2024 }]\n',
  'content/timeline.yaml':
    '- { date: 2019, title: The quay closes, entities: [lanmere], refs: [gazette, almanac] }\n',
  'content/references.json':
    '[{ "id": "gazette", "type": "article", "title": "Gazette", "issued": { "date-parts": [[2024]] } }, { "id": "almanac", "type": "book", "title": "Almanac" }]',
  'content/published.txt': '/articles/quay/\n/entities/lanmere/\n/topics/safety/\n',
};

const YAML = 'title: "Quay\nlead: quay\n';
const placesOf = (issues: readonly Issue[]): string[] =>
  issues.map(({ place, code }) => `${place.file} ${code}`);

it('has nothing to complain of in the sound briefing', async () => {
  expect(placesOf(await issuesOf(TIED))).toEqual([]);
});

describe('a file that cannot be read is one message', () => {
  it.each([
    ['an entity', 'content/entities/lanmere.md', `---\n${YAML}---\n`, 'yaml-invalid'],
    [
      'an entity with a wrong kind',
      'content/entities/lanmere.md',
      '---\nname: Lanmere\nkind: port\n---\n',
      'field-invalid',
    ],
    ['an entity without front matter', 'content/entities/ana-okoro.md', 'Ana Okoro\n', 'yaml-invalid'],
    ['an empty entity', 'content/entities/ana-okoro.md', '', 'file-empty'],
    ['a topic', 'content/topics/safety.md', `---\n${YAML}---\n`, 'yaml-invalid'],
    ['the works', 'content/references.json', '[{ "id": "gazette", }]', 'json-invalid'],
    ['works that are no list', 'content/references.json', '{ "id": "gazette" }', 'json-invalid'],
    ['annotations', 'content/annotations/quay.yaml', YAML, 'yaml-invalid'],
    ['the record of an article', 'content/articles/quay.yaml', YAML, 'yaml-invalid'],
    ['the site', 'content/site.yaml', YAML, 'yaml-invalid'],
    ['the timeline', 'content/timeline.yaml', YAML, 'yaml-invalid'],
    [
      'an article that is not UTF-8',
      'seeds/quay.txt',
      Uint8Array.from([0x51, 0xe9, 0x20]),
      'encoding-invalid',
    ],
    ['an empty article', 'seeds/quay.txt', '', 'seed-empty'],
    ['a link that leads nowhere', 'content/entities/lanmere.md', { link: '/nonexistent' }, 'symlink-outside'],
  ] as const)('%s', async (_, file, content, code) => {
    expect(placesOf(await issuesOf({ ...TIED, [file]: content }))).toEqual([`${file} ${code}`]);
  });

  it('a work of a list', async () => {
    const works = String(TIED['content/references.json']).replace('"title": "Almanac"', '"title": 7');
    expect(placesOf(await issuesOf({ ...TIED, 'content/references.json': works }))).toEqual([
      'content/references.json field-invalid',
    ]);
  });

  it('a text that is gone, beside the folder without any', async () => {
    const { 'seeds/quay.txt': _, ...others } = TIED;
    expect(placesOf(await issuesOf(others))).toEqual([
      'content/articles/quay.yaml seed-unknown',
      'seeds seeds-missing',
    ]);
  });

  it('an entity whose name is no id', async () => {
    const { 'content/entities/lanmere.md': lanmere = '', ...others } = TIED;
    expect(placesOf(await issuesOf({ ...others, 'content/entities/Lanmere.md': lanmere }))).toEqual([
      'content/entities/Lanmere.md id-malformed',
    ]);
  });
});

describe('beside a file that cannot be read', () => {
  it('what is wrong whatever that file says is still said', async () => {
    const timeline = '- { date: 2019, title: It closes, entities: [lanmeer], refs: [gazete] }\n';
    const issues = await issuesOf({
      ...TIED,
      'content/entities/lanmere.md': '---\n"\n---\n',
      'content/timeline.yaml': timeline,
    });
    expect(placesOf(issues)).toEqual([
      'content/entities/lanmere.md yaml-invalid',
      'content/timeline.yaml entity-unknown',
      'content/timeline.yaml reference-unknown',
    ]);
  });

  it('that the text of a record is missing is said with what else is wrong in it', async () => {
    const issues = await issuesOf({
      ...TIED,
      'content/articles/mole.yaml': 'seed: moel.txt\npublished: 2024-13-06\nlang: 5\n',
      'content/articles/pier.yaml': 'seed: 5\npublished: 2024-13-06\n',
    });
    expect(placesOf(issues)).toEqual([
      'content/articles/mole.yaml seed-unknown',
      'content/articles/mole.yaml date-invalid',
      'content/articles/mole.yaml field-invalid',
      'content/articles/pier.yaml field-invalid',
      'content/articles/pier.yaml date-invalid',
    ]);
  });

  it('a quotation is checked in an article that could be read', async () => {
    const wrong =
      '---\nname: Pier\nkind: place\nfacts: [{ statement: Safe., evidence: [{ exact: The pier is safe, article: quay }] }]\n---\n';
    const issues = await issuesOf({ ...TIED, 'content/entities/pier.md': wrong, 'seeds/mole.txt': '' });
    expect(placesOf(issues)).toEqual([
      'content/entities/pier.md quote-not-found',
      'seeds/mole.txt seed-empty',
    ]);
  });
});
