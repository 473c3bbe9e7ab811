import { existsSync } from 'node:fs';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folder, run } from './run.ts';

const PAGE = `<!doctype html><title>../../../../etc/passwd</title>
<meta property="og:site_name" content='"><script>alert(1)</script>'>
<link rel="canonical" href="javascript:alert(1)">
<base href="//evil.example/">
<article><h1 onclick="alert(1)">Port of Lanmere reopens</h1>
<p>Ana Okoro opened the port of Lanmere on Monday, the Lanmere Harbour Authority said.<img src=x onerror=alert(1)></p>
<p>It said &lt;script&gt;alert(2)&lt;/script&gt; and [a link](javascript:alert(3)) were only words. {{ 7*7 }} <svg><script>alert(4)</script></svg></p>
<p style="position:fixed">The authority said that the channel was open to all ships and would stay open for the year.</p>
${'<p>The harbour has twelve cranes, and each of them was inspected before the first ship of the season came in.</p>'.repeat(4)}
<iframe srcdoc="<script>alert(5)</script>"></iframe><script>alert(6)</script></article>`;

describe('what is no article, or means harm', () => {
  it('cannot be read: each is named with the reason, nothing is written, the exit code is 1', async () => {
    const dir = await folder({ 'nested.html': '<div>'.repeat(20_000) });
    await symlink('loop.txt', join(dir, 'loop.txt'));
    await symlink('nowhere.txt', join(dir, 'dangling.txt'));
    // A regular file whose every read fails, whoever reads it.
    await symlink('/proc/self/mem', join(dir, 'unreadable.txt'));
    const before = await filesIn(dir);
    const args = ['--yes', 'nested.html', 'loop.txt', 'dangling.txt', 'unreadable.txt'];
    const { code, err } = await run('ingest', args, { dir });
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n').toSorted()).toEqual([
      '0 articles written, 4 files not ingested.',
      'dangling.txt: There is no such file or folder. Check the path.',
      'loop.txt: It cannot be read (ELOOP). Check its permissions.',
      expect.stringMatching(
        /^nested\.html: The page nests 20\d+ elements in each other; at most 400 are read\. Save its text as \.txt\.$/,
      ),
      'unreadable.txt: The file cannot be read (EIO). Check its permissions.',
    ]);
    expect(await filesIn(dir)).toEqual(before);
  });

  it('is a hostile page: what is saved is words, in the places meant for them', async () => {
    const dir = await folder({ 'page.html': PAGE });
    const { code, err } = await run('ingest', ['--yes', 'page.html'], { dir });
    expect([code, err]).toEqual([0, expect.not.stringContaining('rror')]);
    const written = (await filesIn(dir)).filter((path) => path !== 'page.html');
    expect(written.every((path) => /^(?:seeds|content)\/[a-z0-9/-]+\.(?:txt|md|yaml)$/.test(path))).toBe(
      true,
    );
    const [json] = (
      await run('ingest', ['--dry-run', '--json', 'page.html'], { dir: await folder({ 'page.html': PAGE }) })
    ).out.split('\n');
    const { text, record, id } = JSON.parse(json as string);
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(text).not.toMatch(/alert\([1456]\)|<img|onerror/);
    expect(text).toContain('<script>alert(2)</script> and [a link](javascript:alert(3)) were only words.');
    expect(record.url).toBeUndefined();
  });

  it.each([
    ['--title', '../../../etc/passwd'],
    ['--title', 'CON\0.txt'],
  ])('is a path in %s %s', async (...option) => {
    const dir = await folder();
    const { code } = await run('ingest', ['--yes', ...option, '-'], { dir, input: ARTICLE });
    expect(code).toBe(0);
    const odd = (await filesIn(dir)).filter(
      (path) => !/^(?:seeds|content)\/[a-z0-9/-]+\.(?:txt|md|yaml)$/.test(path),
    );
    expect(odd).toEqual([]);
  });
});

describe('a folder of many files', () => {
  const texts = (from: number, to: number) =>
    Object.fromEntries(
      Array.from({ length: to - from }, (_, n) => [
        `in/${from + n}.txt`,
        `Report ${from + n}\n\nIt rained in Paris.\n`,
      ]),
    );

  it('is taken up where it stopped, and a bad file does not stop it', async () => {
    const dir = await folder({ ...texts(0, 20), 'in/7.txt': '' });
    const first = await run('ingest', ['--yes', 'in'], { dir });
    expect([first.code, first.err]).toEqual([1, expect.stringContaining('19 articles written')]);
    expect(first.err).toContain('7.txt: The file is empty.');
    const more = await folder({ ...texts(0, 50) });
    const second = await run('ingest', ['--yes', join(more, 'in')], { dir });
    expect([second.code, second.err]).toEqual([
      0,
      '31 articles written, 19 already there. Next: npx backgrounder review\n' +
        'There is no astro.config here, so Astro would build no page. npx backgrounder init . adds what the project lacks.\n',
    ]);
    await writeFile(join(dir, 'astro.config.ts'), '');
    await writeFile(join(dir, 'in/51.txt'), ARTICLE);
    expect((await run('ingest', ['--yes', 'in/51.txt'], { dir })).err).not.toContain('astro.config');
    expect((await filesIn(join(dir, 'seeds'))).length).toBe(51);
  });
});

it('makes a briefing in a folder that does not exist, and leaves none behind when nothing is written', async () => {
  const dir = await folder({ 'a.txt': ARTICLE, 'empty.txt': '' });
  const briefing = join(dir, 'new/briefing');
  const ran = (file: string) => run('ingest', ['--yes', join(dir, file)], { dir, briefing });
  expect((await ran('empty.txt')).code).toBe(1);
  expect(existsSync(briefing)).toBe(false);
  expect((await ran('a.txt')).code).toBe(0);
  expect(await filesIn(join(briefing, 'seeds'))).toHaveLength(1);
});
