import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, filesIn, folder, type Ran, run } from './run.ts';

describe('ingest --dry-run --json', () => {
  let dir: string;
  let articles: string;
  let ran: Ran;

  beforeAll(async () => {
    dir = await folder({
      'content/entities/lanmere.md': '---\nname: Lanmere\nkind: place\n---\n',
    });
    articles = await folder({
      'Harbour news.txt': ARTICLE,
      'broken.txt': new Uint8Array([0x61, 0xff, 0xfe, 0x62]),
      'empty.txt': '',
      'note.md':
        '---\ntitle: A *note*\ndate: 2024-05-06\n---\n\nThe **minister**, Jane Doe, spoke in Paris.\n',
      'other.xls': 'x',
    });
    ran = await run('ingest', ['--dry-run', '--json', articles], { dir });
  });

  const documents = () =>
    ran.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('prints one document a line for each file that can be read, and nothing else', () => {
    expect(documents().map(({ id }) => id)).toEqual(['harbour-news', 'note']);
  });

  it('has in each what a program relies on', () => {
    for (const document of documents()) {
      expect(Object.keys(document)).toEqual(
        expect.arrayContaining(['id', 'text', 'mentions', 'entities', 'statements', 'dates']),
      );
      for (const mention of document.mentions)
        expect(mention).toEqual({
          start: expect.any(Number),
          end: expect.any(Number),
          surface: expect.any(String),
          kind: expect.stringMatching(/^(?:person|organisation|place|commodity|event)$/),
          name: expect.any(String),
          ...(mention.entity && { entity: expect.stringMatching(/^[a-z0-9-]+$/) }),
          ...(mention.by && { by: expect.any(String) }),
        });
    }
  });

  it('names what failed and ends with 1, after the others', () => {
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(
      'broken.txt: Line 1, column 2: The file is not valid UTF-8 here. Save it as UTF-8.',
    );
    expect(ran.err).toContain('empty.txt: The file is empty.');
    expect(ran.err).toContain('1 other file passed over: other.xls');
  });

  it('writes nothing', async () => {
    expect(await filesIn(dir)).toEqual(['content/entities/lanmere.md']);
  });

  it('counts every offset in the text, in UTF-16 units', () => {
    for (const { text, mentions, statements, dates } of documents()) {
      for (const { start, end, surface } of [...mentions, ...dates])
        expect(text.slice(start, end)).toBe(surface);
      for (const { start, end, exact } of statements) expect(text.slice(start, end)).toBe(exact);
    }
    expect(documents()[0].text).toBe(ARTICLE);
  });

  it('links known entities by id and names new ones with kind and evidence', () => {
    const [{ mentions, entities }] = documents();
    expect(mentions.filter((one: { entity?: string }) => one.entity === 'lanmere').length).toBeGreaterThan(0);
    const okoro = entities.find(({ name }: { name: string }) => name === 'Ana Okoro');
    expect(okoro).toMatchObject({ kind: 'person', aliases: [{ text: 'Okoro', as: 'surname' }] });
    expect(okoro.evidence).toContain('Ana Okoro');
  });

  it('says of each field of the record how it was found, and what it leaves out', () => {
    const [{ record, unsure }, note] = documents();
    expect(record).toMatchObject({
      title: { value: 'Harbour authority names new director', how: 'first line of the text' },
      publisher: { value: 'Reuters', how: 'agency of the dateline, “Reuters”' },
      dateline: { value: 'LANMERE' },
      lang: { value: 'en' },
    });
    expect(record.published).toBeUndefined();
    expect(unsure.join(' ')).toContain('--date');
    expect(note.record.published).toEqual({ value: '2024-05-06', how: 'front matter: date' });
  });

  it('counts relative dates from the date that is given', async () => {
    const path = join(articles, 'Harbour news.txt');
    const { out } = await run('ingest', ['--dry-run', '--json', '--date', '2025-09-03', path], { dir });
    const { dates } = JSON.parse(out);
    expect(dates.find(({ surface }: { surface: string }) => surface === 'Wednesday')?.value).toBe(
      '2025-09-03',
    );
  });

  it('reads standard input', async () => {
    const { out, code } = await run('ingest', ['--dry-run', '--json', '-'], { dir, input: ARTICLE });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'harbour-authority-names-new-director', text: ARTICLE });
  });

  it.each([
    [['--date', 'yesterday', 'x.txt'], '--date is “yesterday”'],
    [['--lang', '§', 'x.txt'], '--lang is “§”'],
    [[], 'No article was named'],
    [['--frob', 'x.txt'], '--frob'],
  ])('refuses %j', async (args, sentence) => {
    const { code, err, out } = await run('ingest', args, { dir });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
