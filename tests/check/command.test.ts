import { expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { UsageError } from '../../src/model/userError.ts';
import { type Files, folderOf, SOUND } from './folder.ts';

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  const code = await check.run(args, { env, say: (line) => lines.push(line) });
  return { code, lines };
}

const unmentioned: Files = { 'content/entities/gold.md': '---\nname: Gold\nkind: commodity\n---\n' };
const wrong: Files = { 'content/entities/lead.md': '---\nname: Lead\nkind: animal\n---\n' };

const lacking = (count: number): string =>
  `${count} entities lack a fact that readers expect, such as a role or a place: npm run check -- --missing`;

it('ends with 0 for a sound briefing', async () => {
  expect(await run([await folderOf(SOUND)])).toEqual({
    code: 0,
    lines: ['0 errors, 0 warnings', lacking(2)],
  });
});

it('ends with 0 when there are warnings alone, and says them', async () => {
  const { code, lines } = await run([await folderOf({ ...SOUND, ...unmentioned })]);
  expect(code).toBe(0);
  expect(lines).toEqual([expect.stringContaining('entity-unmentioned'), '0 errors, 1 warning', lacking(3)]);
});

it('ends with 1 for an error, in the folder that BRIEFING_DIR names', async () => {
  const { code, lines } = await run([], { BRIEFING_DIR: await folderOf({ ...SOUND, ...wrong }) });
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^content\/entities\/lead\.md:3:7 {2}error {2}field-invalid {2}kind: .+\.$/);
});

it('prints one JSON object a line, and nothing else, for programs', async () => {
  const { lines } = await run(['--json', await folderOf({ ...SOUND, ...wrong })]);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      code: 'field-invalid',
      place: { file: 'content/entities/lead.md', line: 3, column: 7 },
    }),
  ]);
});

it('asks programs too whether the nearest field was meant', async () => {
  const files = { ...SOUND, 'content/articles/quay.yaml': 'seed: quay.txt\ntitel: Quay\n' };
  const { lines } = await run(['--json', await folderOf(files)]);
  expect(lines.map((line) => JSON.parse(line).message)).toEqual([
    'There is no field “titel” here, so it is ignored. Did you mean title? Remove it, or correct its name.',
  ]);
});

it('prints annotations where GitHub runs it, whatever the names hold', async () => {
  const folder = await folderOf({ ...SOUND, 'content/entities/a%0A.md': 'x' });
  const { lines } = await run([folder], { GITHUB_ACTIONS: 'true' });
  expect(lines).toContainEqual(
    expect.stringMatching(/^::error file=content\/entities\/a%250A\.md,line=1,col=1,/),
  );
});

it.each([
  ['an option that is not known', ['--bogus'], {}],
  ['two folders', ['a', 'b'], {}],
  ['a folder that is not there', ['/nonexistent/briefing'], {}],
  ['an origin that is none', [], { SITE: 'example.org' }],
] as const)('calls %s wrong usage', async (_what, args, env) => {
  await expect(run(args, env)).rejects.toThrow(UsageError);
});
