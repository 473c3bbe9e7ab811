import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { datapackage } from '../../src/outputs/data/datapackage.ts';
import { TABLE } from '../../src/outputs/data/files.ts';
import { exportFiles } from '../../src/outputs/index.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { dataFileNames, TABLES, tableFile } from '../../src/views/sharing/dataFiles.ts';
import { assembled, type Written } from '../assemble/records.ts';
import { NASTY } from '../fixtures/nasty.ts';
import { type Row, readFollowTheMoney, readPackage, rowsOfCsv } from './readers.ts';

const FORMULAS = {
  formula: '=HYPERLINK("http://evil.example";"x")',
  'another formula': "@SUM(1+1)*cmd|' /C calc'!A0",
};
const HOSTILE: Readonly<Record<string, string>> = { ...NASTY, ...FORMULAS };

const TEXT =
  '😀 Ana Okoro opened Lanmere quay. “It is dry,” Okoro said.\n\nThe weather was fine. Copper rose.';

const SMALL: Written = {
  seeds: { 'a.txt': TEXT, 'b.txt': TEXT },
  articles: {
    a: {
      seed: 'a.txt',
      title: 'A',
      published: '2025-01-02',
      byline: 'By Eve',
      rights: { holder: 'Press', display: 'full' },
    },
    b: { seed: 'b.txt', title: 'B', rights: { display: 'excerpts' } },
  },
  entities: {
    okoro: {
      name: 'Ana Okoro',
      kind: 'person',
      aliases: ['Okoro', { text: 'Anna', type: 'nickname' }],
      gloss: 'harbour director',
      summary: { statement: 'She runs it.', label: 'role', refs: ['w'], as_of: '2015' },
      facts: [{ statement: 'She opened it.', evidence: ['Ana Okoro opened […] quay'] }],
      relations: [
        { predicate: 'member-of', object: 'lha', refs: ['w'], since: '2024' },
        { predicate: 'opened', object: 'lanmere', inference: true },
        { predicate: 'trades', object: 'copper', inference: true },
        { predicate: 'owns', object_label: 'a boat', inference: true },
      ],
    },
    lanmere: {
      name: 'Lanmere',
      kind: 'place',
      gloss: 'harbour town',
      coordinates: { lat: -3.5, lon: 120, approximate: true, note: 'The harbour.' },
      identifiers: [{ scheme: 'iso-3166-1-alpha2', value: 'LM' }],
    },
    selwick: { name: 'Selwick', kind: 'place' },
    lha: { name: 'Lanmere Harbour Authority', kind: 'organisation' },
    copper: { name: 'Copper', kind: 'commodity' },
    opening: { name: 'The opening', kind: 'event' },
  },
  topics: { deepening: { name: 'Deepening', entities: ['lanmere'] } },
  annotations: {
    a: {
      statements: [{ exact: 'It is dry', kind: 'quotation', speaker: 'okoro', about: ['lanmere'] }],
      notes: [
        {
          exact: 'fine',
          id: 'weather',
          kind: 'context',
          note: 'It rained.',
          refs: ['w'],
          entities: ['lanmere'],
        },
      ],
    },
  },
  timeline: [{ date: '2025-01', title: 'It opens', entities: ['okoro', 'opening'], refs: ['w'] }],
  references: [{ id: 'w', type: 'book', title: 'W', issued: { 'date-parts': [[2015, 4]] } }],
};

function filesOf(written: Written) {
  const context = contextOf(
    assembled(written).briefing,
    urlsFor({ base: '/b/', site: 'https://example.org' }),
  );
  const files = new Map<string, string>();
  for (const { path, parts } of exportFiles(context)) {
    if (path.startsWith('data/')) files.set(path.slice('data/'.length), [...parts].join(''));
  }
  files.set('datapackage.json', JSON.stringify(datapackage(context)));
  return { files, context };
}

const jsonRows = (files: ReadonlyMap<string, string>, name: (typeof TABLES)[number]): Row[] =>
  JSON.parse(files.get(tableFile(name, 'json')) ?? '');

/** The files in a folder, read as a data package. */
async function packageOf(files: ReadonlyMap<string, string>) {
  const dir = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    for (const [name, text] of files) await writeFile(join(dir, name), text);
    return await readPackage(join(dir, 'datapackage.json'));
  } finally {
    await rm(dir, { recursive: true });
  }
}

describe('the tables', () => {
  const { files, context } = filesOf(SMALL);

  it('are all there, with what is beside them', () => {
    expect([...files.keys()].filter((name) => !name.endsWith('.md')).toSorted()).toEqual(
      dataFileNames().toSorted(),
    );
  });

  it('are a data package whose types, constraints and keys hold', async () => {
    const tables = await packageOf(files);
    expect([...tables.keys()]).toEqual(TABLES);
    for (const name of TABLES) expect(tables.get(name), name).toHaveLength(jsonRows(files, name).length);
  });

  it('have the sizes and digests that their description states', () => {
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { path: string; bytes: number; hash: string; rows: number }[];
    };
    for (const { path, bytes, hash } of resources) {
      const text = Buffer.from(files.get(path) ?? '');
      expect([text.length, `sha256:${createHash('sha256').update(text).digest('hex')}`], path).toEqual([
        bytes,
        hash,
      ]);
    }
    const rows = Object.fromEntries(resources.map((one) => [one.path, one.rows]));
    expect(rows).toMatchObject({
      'mentions.csv': 8,
      'mentions.json': 8,
      'places.geojson': 2,
      'names.csv': 9,
    });
  });

  it('count code points, so that a slice of the text is what they say', () => {
    const letters = Array.from(TEXT);
    for (const { start, end, surface } of jsonRows(files, 'mentions')) {
      expect(letters.slice(Number(start), Number(end)).join('')).toBe(surface);
    }
    const [first] = jsonRows(files, 'evidence');
    expect(first).toMatchObject({ exact: 'It is dry' });
    expect(letters.slice(Number(first?.['start']), Number(first?.['end'])).join('')).toBe('It is dry');
  });

  it('have the text of an article as far as its rights allow', () => {
    const texts = (id: string) =>
      jsonRows(files, 'sentences')
        .filter(({ article }) => article === id)
        .map(({ text }) => text);
    expect(texts('a')).not.toContain(null);
    expect(texts('b')).toEqual([
      '😀 Ana Okoro opened Lanmere quay.',
      '“It is dry,” Okoro said.',
      null,
      'Copper rose.',
    ]);
  });

  it('class every statement and say what it rests on', () => {
    const classes = jsonRows(files, 'statements').map(({ id, class: own, evidence, refs }) => [
      id,
      own,
      evidence,
      refs,
    ]);
    expect(classes).toEqual([
      ['articles/a/s1', 'article', 1, []],
      ['articles/a/note-weather', 'background', 0, ['w']],
      ['entities/okoro/gloss', 'background', 0, ['w']],
      ['entities/okoro/summary', 'background', 0, ['w']],
      ['entities/okoro/fact-1', 'article', 2, []],
      ['entities/okoro/relation-1', 'background', 0, ['w']],
      ['entities/okoro/relation-2', 'inference', 0, []],
      ['entities/okoro/relation-3', 'inference', 0, []],
      ['entities/okoro/relation-4', 'inference', 0, []],
      ['timeline/e-2025-01-it-opens', 'background', 0, ['w']],
    ]);
  });

  it('give a gloss the class, works and date of the summary, and no row where there is none', () => {
    const glosses = jsonRows(files, 'statements').filter(({ role }) => role === 'gloss');
    expect(glosses).toMatchObject([
      {
        entity: 'okoro',
        statement: 'harbour director',
        class: 'background',
        refs: ['w'],
        as_of: '2015',
        label: null,
      },
    ]);
  });

  it('give what a note or an answer states a row with its class, works and date, at its heading', () => {
    const answered = filesOf({
      ...SMALL,
      entities: {
        ...SMALL.entities,
        lanmere: { name: 'Lanmere', kind: 'place', body: 'It is a town. [@w; 2016]' },
      },
      topics: {
        deepening: {
          name: 'Deepening',
          body: '## Is it deep?\n\nYes. [@w] :says[It is dry] it was said. [@w]\n\n## Why?\n\n:inference[Nobody knows.]',
        },
      },
    });
    const rows = jsonRows(answered.files, 'statements').filter(({ role }) => role === 'answer');
    expect(
      rows.map(({ id, class: own, statement, refs, as_of, evidence, url }) => [
        id,
        own,
        statement,
        refs,
        as_of,
        evidence,
        String(url).split('/b')[1],
      ]),
    ).toEqual([
      ['entities/lanmere/answer-1', 'background', 'It is a town.', ['w'], '2016', 0, '/entities/lanmere/'],
      [
        'topics/deepening/answer-1',
        'background',
        'Yes.',
        ['w'],
        '2015-04',
        0,
        '/topics/deepening/#q-is-it-deep',
      ],
      ['topics/deepening/answer-2', 'article', 'It is dry', [], null, 1, '/topics/deepening/#q-is-it-deep'],
      [
        'topics/deepening/answer-3',
        'background',
        'it was said.',
        ['w'],
        '2015-04',
        0,
        '/topics/deepening/#q-is-it-deep',
      ],
      ['topics/deepening/answer-4', 'inference', 'Nobody knows.', [], null, 0, '/topics/deepening/#q-why'],
    ]);
  });

  it('name what a note links to by name', () => {
    const body =
      '## Where does [[okoro]] work?\n\nAt the harbour of [[lanmere]], as [[okoro|its head]]. [@w]';
    const { context: linked, files: own } = filesOf({
      ...SMALL,
      topics: { work: { name: 'Work', body } },
    });
    const statement = 'At the harbour of Lanmere, as its head.';
    expect(jsonRows(own, 'statements').filter(({ role }) => role === 'answer')).toMatchObject([
      { statement },
    ]);
    const topic = linked.lookup.subject('work');
    expect(topic?.body?.text).toBe(`Where does ${linked.lookup.subject('okoro')?.name} work?\n${statement}`);
    expect(topic?.body?.headings).toMatchObject([
      { text: `Where does ${linked.lookup.subject('okoro')?.name} work?` },
    ]);
    expect(topic?.body?.html).toContain('<x-link data-id="lanmere"></x-link>');
  });

  it('list the words that were kept of a work', () => {
    const kept = { ...SMALL.references?.[0], quotations: [{ text: 'It is dry.' }, { text: 'It opened.' }] };
    const { files: own } = filesOf({ ...SMALL, references: [kept] });
    expect(jsonRows(own, 'references')).toMatchObject([
      { id: 'w', quotations: ['It is dry.', 'It opened.'] },
    ]);
  });

  it('have the counts of the briefing', () => {
    const { briefing } = context;
    for (const { id, mentions, relations, events } of jsonRows(files, 'entities')) {
      const subject = context.lookup.subject(String(id));
      expect([mentions, events]).toEqual([subject?.mentions.length, subject?.events.length]);
      expect(relations).toBe(subject && subject.type === 'entity' ? subject.relations.length : 0);
      expect(jsonRows(files, 'mentions').filter(({ entity }) => entity === id)).toHaveLength(
        Number(mentions),
      );
      const own = jsonRows(files, 'statements').filter(({ entity }) => entity === id);
      expect(own).toHaveLength(
        Number(jsonRows(files, 'entities').find((one) => one['id'] === id)?.['statements']),
      );
    }
    expect(jsonRows(files, 'relations')).toHaveLength(briefing.relations.length);
  });

  it.each(TABLES)('say the same as CSV and as JSON, whatever is in them: %s', (name) => {
    const csv = HOSTILE_FILES.get(tableFile(name, 'csv')) ?? '';
    expect(csv.startsWith(`${Object.keys(TABLE[name].columns).join(',')}\r\n`)).toBe(true);
    expect(rowsOfCsv(csv, TABLE[name].columns)).toEqual(jsonRows(HOSTILE_FILES, name));
  });

  it('hand every text on as it is', () => {
    const names = jsonRows(HOSTILE_FILES, 'names').map(({ name }) => name);
    const works = jsonRows(HOSTILE_FILES, 'references').map(({ title }) => title);
    const statements = jsonRows(HOSTILE_FILES, 'statements').map(({ statement }) => statement);
    const expected = Object.values(HOSTILE);
    expect(expected.filter((text) => !names.includes(text))).toEqual([]);
    expect(expected.filter((text) => !works.includes(text))).toEqual([]);
    expect(expected.filter((text) => !statements.includes(text))).toEqual([]);
  });

  it('stay a valid data package, whatever is in them', async () => {
    expect((await packageOf(HOSTILE_FILES)).get('entities')?.length).toBe(Object.keys(HOSTILE).length);
  });
});

const HOSTILE_FILES = filesOf({
  seeds: { 'a.txt': TEXT },
  articles: { a: { seed: 'a.txt', title: HOSTILE['carriage returns'], publisher: FORMULAS.formula } },
  entities: Object.fromEntries(
    Object.values(HOSTILE).map((name, index) => [
      `e${index}`,
      {
        name,
        kind: 'place',
        aliases: [{ text: `${name}!`, lang: 'ur', type: 'former' }],
        facts: [{ statement: name, label: name, inference: true }],
        relations: [{ predicate: 'is', object_label: name, detail: name, inference: true }],
        identifiers: [{ scheme: name, value: name }],
        coordinates: { lat: index, lon: -index, note: name },
      },
    ]),
  ),
  timeline: Object.values(HOSTILE).map((title) => ({ date: '2025', title, note: title, inference: true })),
  references: Object.values(HOSTILE).map((title, index) => ({
    id: `w${index}`,
    type: 'book',
    title,
    publisher: title,
  })),
}).files;

describe('the places', () => {
  it('are GeoJSON, longitude first; one that is not known has no point', () => {
    const { features } = check(filesOf(SMALL).files.get('places.geojson') ?? '') as unknown as {
      features: { id: string; geometry: unknown; properties: object }[];
    };
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['lanmere', { type: 'Point', coordinates: [120, -3.5] }],
      ['selwick', null],
    ]);
    expect(features[0]?.properties).toMatchObject({ approximate: true, note: 'The harbour.', mentions: 2 });
  });

  it('are GeoJSON whatever their names, and where there are none', () => {
    expect(() => check(HOSTILE_FILES.get('places.geojson') ?? '')).not.toThrow();
    const none = filesOf({ seeds: { 'a.txt': TEXT } }).files;
    expect(check(none.get('places.geojson') ?? '')).toMatchObject({ features: [] });
  });
});

describe('FollowTheMoney', () => {
  it('has what its model can hold, by that model', () => {
    expect(readFollowTheMoney(filesOf(SMALL).files.get('followthemoney.ndjson') ?? '')).toEqual({
      faults: [],
      schemata: {
        Person: 1,
        Address: 2,
        Organization: 1,
        Event: 2,
        Article: 2,
        Mention: 4,
        Documentation: 2,
        Membership: 1,
        UnknownLink: 1,
      },
    });
  });

  it('takes any text', () => {
    expect(readFollowTheMoney(HOSTILE_FILES.get('followthemoney.ndjson') ?? '').faults).toEqual([]);
  });
});

describe('the data', () => {
  it('are not written where site.yaml says so', () => {
    const { files } = filesOf({
      seeds: { 'a.txt': TEXT },
      site: { exports: { data: false, offline: false } },
    });
    expect([...files.keys()]).toEqual(['datapackage.json']);
  });
});
