import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble/assemble.ts';
import { readBriefing } from '../../../src/read/briefing.ts';
import { addressesAt } from '../../../src/views/context/addresses.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { ARTICLE, filesIn, folder, run } from '../run.ts';

const urls = urlsFor({ base: '/', site: undefined });

async function briefingOf(dir: string, drafts: boolean) {
  const { records, issues } = await readBriefing(dir);
  const assembled = assemble(records, { addressesOf: addressesAt(urls), drafts });
  return { ...assembled, issues: [...issues, ...assembled.issues] };
}

const read = (dir: string, path: string): Promise<string> => readFile(join(dir, path), 'utf8');

describe('ingest --yes', () => {
  it('saves the seed byte for byte, and its record with how each field was found', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`);
    const dir = await folder({ 'in/Harbour News.txt': bytes });
    const { code, out } = await run('ingest', ['--yes', 'in/Harbour News.txt'], { dir });
    expect(code).toBe(0);
    expect(out).toContain('harbour-news: ');
    expect(new Uint8Array(await readFile(join(dir, 'seeds/harbour-news.txt')))).toEqual(bytes);
    const record = await read(dir, 'content/articles/harbour-news.yaml');
    expect(record).toContain('title: Harbour authority names new director  # first line of the text');
    expect(record).toContain('# The date of publication is left out');
    expect(record).not.toMatch(/^published/m);
  });

  it('proposes drafts that are not published, and every quotation in them is in the article', async () => {
    const dir = await folder({ 'in/a.txt': ARTICLE });
    await run('ingest', ['--yes', 'in/a.txt'], { dir });
    const published = await briefingOf(dir, false);
    expect(published.briefing.entities).toEqual([]);
    expect(published.briefing.articles[0]?.statements).toEqual([]);
    const shown = await briefingOf(dir, true);
    expect(shown.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const okoro = shown.briefing.entities.find(({ id }) => id === 'ana-okoro');
    expect(okoro).toMatchObject({ name: 'Ana Okoro', kind: 'person', status: 'draft' });
    expect(okoro?.part?.passages[0]?.exact).toContain('has named Ana Okoro as its director');
    expect(shown.briefing.articles[0]?.statements.map(({ speaker }) => speaker)).toContain('ana-okoro');
  });

  it('proposes nobody twice: a second article links the drafts of the first', async () => {
    const second = 'Ana Okoro opened the northern channel in Lanmere on Monday. “It is open,” Okoro said.\n';
    const dir = await folder({ 'in/a.txt': ARTICLE, 'in/b.txt': second });
    const { code } = await run('ingest', ['--yes', 'in'], { dir });
    expect(code).toBe(0);
    const people = (await filesIn(dir)).filter((path) => path.startsWith('content/entities/people/'));
    expect(people).toEqual(['content/entities/people/ana-okoro.md']);
  });

  it('takes up where it stopped: what is there already is passed over', async () => {
    const dir = await folder({ 'in/a.txt': ARTICLE });
    await run('ingest', ['--yes', 'in'], { dir });
    const before = await filesIn(dir);
    const { code, err } = await run('ingest', ['--yes', 'in'], { dir });
    expect([code, err]).toEqual([0, '0 articles written, 1 already there.\n']);
    expect(await filesIn(dir)).toEqual(before);
  });

  it.each([
    [
      'the same text under another name',
      { 'in/b.txt': `\n${ARTICLE}`, 'content/articles/a.yaml': 'seed: a.txt\n' },
      'as seeds/a.txt. Nothing was written.\n',
    ],
    [
      'another text under the same name',
      { 'in/A.txt': 'Another text, in Paris.' },
      'Rename the file. Nothing was written.',
    ],
  ])('refuses %s', async (_, files, sentence) => {
    const dir = await folder({ 'seeds/a.txt': ARTICLE, ...files });
    const before = await filesIn(dir);
    const { code, err } = await run(
      'ingest',
      ['--yes', ...Object.keys(files).filter((path) => path.startsWith('in/'))],
      { dir },
    );
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(await filesIn(dir)).toEqual(before);
  });

  it.each([
    ['named where it lies', 'seeds/Old News.txt'],
    ['found in its folder', 'seeds'],
    ['imported once more from elsewhere', 'in/b.txt'],
  ])(
    'takes up a text that was put into seeds/ by hand, %s: its address and its file stay',
    async (_, path) => {
      const dir = await folder({ 'seeds/Old News.txt': ARTICLE, 'in/b.txt': `\n${ARTICLE}` });
      const { code } = await run('ingest', ['--yes', path], { dir });
      expect(code).toBe(0);
      expect(await read(dir, 'content/articles/old-news.yaml')).toContain('seed: Old News.txt');
      expect(await read(dir, 'seeds/Old News.txt')).toBe(ARTICLE);
      expect((await filesIn(dir)).filter((file) => file.startsWith('seeds/'))).toEqual([
        'seeds/Old News.txt',
      ]);
      const { briefing, issues } = await briefingOf(dir, true);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(briefing.articles.map(({ id }) => id)).toEqual(['old-news']);
      expect(briefing.articles[0]?.statements.map(({ speaker }) => speaker)).toContain('ana-okoro');
      const again = await run('ingest', ['--yes', 'seeds'], { dir });
      expect([again.code, again.err]).toEqual([0, '0 articles written, 1 already there.\n']);
    },
  );

  it('never overwrites', async () => {
    const path = 'content/annotations/a.yaml';
    const dir = await folder({ 'in/a.txt': ARTICLE, [path]: '# mine\n' });
    const { code, err } = await run('ingest', ['--yes', 'in/a.txt'], { dir });
    expect(code).toBe(1);
    expect(err).toContain(path);
    expect(await read(dir, path)).toBe('# mine\n');
  });

  it('does not propose again what was rejected', async () => {
    const dir = await folder({
      'in/a.txt': ARTICLE,
      'content/rejected.yaml': '- name: ana okoro\n  kind: person\n',
    });
    await run('ingest', ['--yes', 'in/a.txt'], { dir });
    expect(await filesIn(dir)).not.toContain('content/entities/people/ana-okoro.md');
    expect(await filesIn(dir)).toContain('seeds/a.txt');
  });

  it('keeps out of the way that a name points: a path in it is no path', async () => {
    const dir = await folder({ 'in/x..%2f..%2fy.txt': ARTICLE, 'in/NUL.txt': `${ARTICLE}More.` });
    const { code } = await run('ingest', ['--yes', 'in'], { dir });
    expect(code).toBe(0);
    const seeds = (await filesIn(dir)).filter((path) => path.startsWith('seeds/'));
    expect(seeds).toEqual(['seeds/article-nul.txt', 'seeds/x-2f-2fy.txt']);
  });

  it('refuses to write unasked where there is no terminal', async () => {
    const dir = await folder({ 'in/a.txt': ARTICLE });
    const { code, err } = await run('ingest', ['in/a.txt'], { dir });
    expect(code).toBe(2);
    expect(err).toContain('There is no terminal to ask on. Add --yes to write, or --dry-run');
    expect(await filesIn(dir)).toEqual(['in/a.txt']);
  });

  it('refuses what is no article, says why of each, and writes nothing', async () => {
    const files = {
      'binary.txt': new Uint8Array([0x61, 0, 0x62]),
      'utf16.txt': new Uint8Array([0xff, 0xfe, 0x61, 0]),
      'blank.txt': ' \n',
      'large.txt': new Uint8Array(50 * 1024 * 1024).fill(97),
      'folder/y.xls': 'x',
    };
    const dir = await folder(files);
    const args = ['--yes', 'binary.txt', 'utf16.txt', 'blank.txt', 'large.txt', 'folder', 'none.txt'];
    const { code, err, out } = await run('ingest', args, { dir });
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n').toSorted()).toEqual([
      '',
      '0 articles written, 6 files not ingested.',
      'binary.txt: The file is binary (it holds NUL bytes), not a text. Save the article as .txt, .md or .html.',
      'blank.txt: The file has no words. Nothing was written.',
      'folder: The folder holds no .txt, .md, .html, .docx, .pdf or .eml file.',
      'large.txt: The file has 50 MB; an article has at most 2 MB. Split it.',
      'none.txt: There is no such file or folder. Check the path.',
      'utf16.txt: The file is not UTF-8. Read as utf-16le it says “a”. If that is right, add --encoding utf-16le.',
    ]);
    expect(await filesIn(dir)).toEqual(Object.keys(files).toSorted());
  });
});
