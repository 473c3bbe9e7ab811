import { expect, it } from 'vitest';
import { notEntered } from '../../src/assemble/findings/notEntered.ts';
import { check } from '../../src/commands/check.ts';
import { formatIssue } from '../../src/model/check/issue.ts';
import { assembled, recordsOf } from '../assemble/records.ts';
import { folderOf, SOUND } from './folder.ts';

const place = { kind: 'place', name: 'Lanmere' };
const missingOf = (fields: object, others: Readonly<Record<string, object>> = {}): string[] => {
  const written = {
    seeds: { 'quay.txt': 'The quay reopened.' },
    entities: { one: { name: 'One', kind: 'person', ...fields }, ...others },
  };
  return notEntered(assembled(written).briefing, recordsOf(written))
    .filter(({ place: { file } }) => file.endsWith('/one.md'))
    .map(formatIssue);
};
const fact = (label: string) => ({ label, statement: `The ${label}.`, inference: true });

it('names each label that readers expect of the kind, once an entity', () => {
  expect(missingOf({})).toEqual([
    expect.stringContaining(
      'One has no role and no affiliation, which readers expect of this kind (person).',
    ),
  ]);
  expect(missingOf({ facts: [fact('role')] })).toEqual([
    expect.stringContaining('One has no affiliation, which'),
  ]);
});

it.each([
  ['facts with the labels', { facts: [fact('role'), fact('affiliation')] }],
  ['relations', { relations: [{ predicate: 'leads', object: 'union', inference: true }] }],
  [
    'a point on the map, and a relation',
    {
      ...place,
      coordinates: { lat: 1, lon: 2 },
      relations: [{ predicate: 'part-of', object_label: 'Velland', inference: true }],
    },
  ],
  [
    'the code of a country',
    {
      ...place,
      coordinates: { lat: 1, lon: 2 },
      identifiers: [{ scheme: 'iso-3166-1-alpha2', value: 'VL' }],
    },
  ],
] as const)('takes %s for what is expected', (_, fields) => {
  expect(missingOf(fields, { union: { name: 'Harbour Union', kind: 'organisation' } })).toEqual([]);
});

const checked = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const code = await check.run([...args, await folderOf(SOUND)], {
    env: {},
    say: (line) => lines.push(line),
  });
  return { code, lines };
};

it('is counted in the last line of check, and listed when asked for, without being a fault', async () => {
  const last =
    '2 entities lack a fact that readers expect, such as a role or a place: npm run check -- --missing';
  expect(await checked()).toEqual({ code: 0, lines: ['0 errors, 0 warnings', last] });
  const { code, lines } = await checked('--missing');
  expect(code).toBe(0);
  expect(lines).toEqual([
    expect.stringMatching(
      /^content\/entities\/ana-okoro\.md:2:7 {2}note {2}not-entered {2}Ana Okoro has no role/,
    ),
    expect.stringMatching(
      /^content\/entities\/lanmere\.md:2:7 {2}note {2}not-entered {2}Lanmere has no country/,
    ),
    '0 errors, 0 warnings, 2 notes',
  ]);
});

it('is for programs only when they ask', async () => {
  expect((await checked('--json')).lines).toEqual([]);
  expect((await checked('--json', '--missing')).lines).toHaveLength(2);
  expect((await checked('--github', '--missing')).lines[0]).toMatch(/^::notice file=content/);
});
