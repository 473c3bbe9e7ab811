import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { record } from '../../src/commands/record.ts';
import { folderOf, SOUND } from '../check/folder.ts';

async function recordIn(folder: string, ...args: string[]) {
  const said: string[] = [];
  const code = await record.run(args, {
    env: { BRIEFING_DIR: folder },
    say: (line) => said.push(line),
  });
  const text = await readFile(join(folder, 'content/published.txt'), 'utf8').catch(() => null);
  return {
    code,
    said: said.join('\n'),
    lines: text?.split('\n').filter((line) => line.startsWith('/')) ?? null,
  };
}

describe('npm run record', () => {
  it('writes every address down, once', async () => {
    const folder = await folderOf(SOUND);
    const first = await recordIn(folder);
    expect(first.lines).toEqual(expect.arrayContaining(['/', '/articles/quay/', '/entities/lanmere/']));
    expect((await recordIn(folder)).lines).toEqual(first.lines);
  });

  it('adds new addresses behind those that are there, whatever was written beside them', async () => {
    const folder = await folderOf({ ...SOUND, 'content/published.txt': '# Ours\n/old/ /entities/lanmere/' });
    const { lines } = await recordIn(folder);
    expect(lines?.slice(0, 2)).toEqual(['/old/ /entities/lanmere/', '/']);
    expect(await readFile(join(folder, 'content/published.txt'), 'utf8')).toMatch(/^# Ours\n/);
  });

  it('only tells with --check', async () => {
    const folder = await folderOf(SOUND);
    const { code, said, lines } = await recordIn(folder, '--check');
    expect([code, lines]).toEqual([1, null]);
    expect(said).toContain('Run npm run record');
    await recordIn(folder);
    expect((await recordIn(folder, '--check')).code).toBe(0);
  });

  it('records nothing of a briefing that lost an address, and names the line', async () => {
    const folder = await folderOf(SOUND);
    await recordIn(folder);
    await rm(join(folder, 'content/entities/lanmere.md'));
    await expect(recordIn(folder)).rejects.toThrow(/content\/published\.txt:\d+:1 {2}error {2}address-gone/);
  });

  it('writes down the events of the timeline and of articles, drafts not', async () => {
    const folder = await folderOf({
      ...SOUND,
      'content/annotations/quay.yaml':
        'events:\n  - { date: 2024-05-06, title: The quay reopens, evidence: The quay at Lanmere reopened }\n  - { date: 2024-05-07, title: A ship calls, refs: [gazette], status: draft }\n',
    });
    const { lines } = await recordIn(folder);
    expect(lines?.filter((line) => line.startsWith('/timeline/'))).toEqual([
      '/timeline/',
      '/timeline/#e-2019-the-quay-closes',
      '/timeline/#e-2024-05-06-the-quay-reopens',
    ]);
  });

  it('writes down questions, and once the numbers that they had on pages that were published before', async () => {
    const folder = await folderOf({
      ...SOUND,
      'content/topics/dredging.md':
        '---\nname: Dredging\n---\n## Who pays?\n\nNobody. [@gazette]\n\n## How deep?\n\nDeep. [@gazette]\n',
      'content/published.txt': '/topics/dredging/\n',
    });
    const page = '/topics/dredging/';
    const questions = [
      `${page}#q-how-deep`,
      `${page}#q-who-pays`,
      `${page}#q1 ${page}#q-who-pays`,
      `${page}#q2 ${page}#q-how-deep`,
    ];
    const { lines } = await recordIn(folder);
    expect(lines?.filter((line) => line.includes('#q'))).toEqual(questions);
    await writeFile(
      join(folder, 'content/topics/dredging.md'),
      '---\nname: Dredging\n---\n## How wide?\n\nWide. [@gazette]\n\n## Who pays?\n\nNobody. [@gazette]\n\n## How deep?\n\nDeep. [@gazette]\n',
    );
    const { lines: later } = await recordIn(folder);
    expect(later?.filter((line) => line.includes('#q'))).toEqual([...questions, `${page}#q-how-wide`]);
  });

  it('writes no numbers for a page that is new', async () => {
    const folder = await folderOf({
      ...SOUND,
      'content/topics/dredging.md': '---\nname: Dredging\n---\n## Who pays?\n\nNobody. [@gazette]\n',
    });
    const { lines } = await recordIn(folder);
    expect(lines?.filter((line) => line.includes('#q'))).toEqual(['/topics/dredging/#q-who-pays']);
  });

  it('counts an event that is not recorded with --check, and misses one that has another title', async () => {
    const folder = await folderOf(SOUND);
    await recordIn(folder);
    const timeline = join(folder, 'content/timeline.yaml');
    const before = await readFile(timeline, 'utf8');
    await writeFile(timeline, `${before}- { date: 2020, title: The quay is sold, refs: [gazette] }\n`);
    expect((await recordIn(folder, '--check')).said).toContain(
      '1 address is not in content/published.txt, among them /timeline/#e-2020-the-quay-is-sold',
    );
    await writeFile(timeline, before.replace('The quay closes', 'The quay is closed'));
    await expect(recordIn(folder)).rejects.toThrow(
      /content\/published\.txt:\d+:1 {2}error {2}address-gone .*write \/timeline\/#e-2019-the-quay-closes \/timeline\/#e-2019-the-quay-is-closed/,
    );
  });

  it('takes lines of Windows as they are', async () => {
    const folder = await folderOf(SOUND);
    await recordIn(folder);
    const file = join(folder, 'content/published.txt');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    expect((await recordIn(folder, '--check')).code).toBe(0);
  });
});
