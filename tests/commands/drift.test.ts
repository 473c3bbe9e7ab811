import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { drift } from '../../src/commands/drift.ts';
import { record } from '../../src/commands/record.ts';
import { UsageError } from '../../src/model/userError.ts';
import { folderOf, SOUND } from '../check/folder.ts';

type Command = typeof drift;

async function run(command: Command, folder: string, ...args: string[]) {
  const said: string[] = [];
  const code = await command.run(args, {
    env: { BRIEFING_DIR: folder },
    say: (line) => said.push(line),
  });
  return { code, said: said.join('\n') };
}

const SEED = String(SOUND['seeds/quay.txt']);
const CORRECTED = SEED.replace('2019', '2018').replace('The quay had', 'Nobody was hurt. The quay had');

describe('npm run drift', () => {
  it('says that nothing was replaced, and refuses what it does not know', async () => {
    const folder = await folderOf(SOUND);
    expect(await run(drift, folder)).toMatchObject({ code: 0, said: expect.stringContaining('No text was') });
    expect((await run(drift, folder, '--help')).said).toContain('--resolve');
    await expect(run(drift, folder, '--jsn')).rejects.toThrow(UsageError);
  });

  it('reports each passage with file, line, and words before and after', async () => {
    const folder = await folderOf({ ...SOUND, 'seeds/quay.v2.txt': CORRECTED });
    const { code, said } = await run(drift, folder);
    expect(code).toBe(1);
    expect(said).toContain('seeds/quay.txt:5:43  changed  to be resolved  /articles/quay/#p3s2');
    expect(said).toContain(
      '- p3s2  The quay had closed in 2019.\n    + p3s3v2  The quay had closed in 2018.',
    );
    expect(said).toContain('addresses: 3 unchanged, 0 moved, 1 changed, 0 ambiguous, 0 gone');
  });

  it('writes one JSON object a line', async () => {
    const folder = await folderOf({ ...SOUND, 'seeds/quay.v2.txt': CORRECTED });
    const { said } = await run(drift, folder, '--json');
    const lines = said.split('\n').map((line) => JSON.parse(line));
    expect(lines.map(({ what, verdict, resolved }) => [what, verdict, resolved])).toEqual([
      ['p1s1', 'unchanged', true],
      ['p2s1', 'unchanged', true],
      ['p3s1', 'unchanged', true],
      ['p3s2', 'changed', false],
    ]);
  });

  it('resolves what it proposes, and the check is content', async () => {
    const folder = await folderOf({ ...SOUND, 'seeds/quay.v2.txt': CORRECTED });
    expect((await run(check, folder)).code).toBe(1);
    await writeFile(join(folder, 'content/published.txt'), '/');
    expect((await run(drift, folder, '--resolve')).code).toBe(0);
    expect(await readFile(join(folder, 'content/published.txt'), 'utf8')).toBe(
      '/\n/articles/quay/#p3s2 /articles/quay/#p3s3v2\n',
    );
    expect((await run(check, folder)).code).toBe(0);
    expect((await run(drift, folder)).said).toContain('All is resolved.');
  });

  it('knows the text before from the record when the file itself was changed', async () => {
    const folder = await folderOf(SOUND);
    await run(record, folder);
    await writeFile(join(folder, 'seeds/quay.txt'), CORRECTED);
    expect((await run(drift, folder)).said).toContain('content/published/quay.1.txt:5:43  changed');
    await expect(run(record, folder)).rejects.toThrow('passage-changed');
    await run(drift, folder, '--resolve');
    expect((await run(record, folder)).said).toContain('content/published/quay.2.txt');
    expect((await run(record, folder, '--check')).code).toBe(0);
  });

  it('is silent about a text that was changed before it was recorded', async () => {
    const folder = await folderOf(SOUND);
    await writeFile(join(folder, 'seeds/quay.txt'), CORRECTED);
    expect((await run(drift, folder)).code).toBe(0);
  });

  it('follows version after version', async () => {
    const folder = await folderOf({
      ...SOUND,
      'seeds/quay.v2.txt': CORRECTED,
      'seeds/quay.v3.txt': CORRECTED.replace('Nobody was hurt. ', ''),
    });
    await run(drift, folder, '--resolve');
    await appendFile(join(folder, 'content/articles/quay.yaml'), 'corrections: [{ date: 2024-05-07 }]\n');
    expect(await run(drift, folder)).toMatchObject({ code: 0, said: expect.stringContaining('#p3s2v2') });
    expect((await run(check, folder)).code).toBe(0);
  });
});
