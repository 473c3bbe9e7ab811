import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { create } from '../../src/commands/new.ts';
import { itemOf } from '../../src/ingest/references/item.ts';
import { doiIn, isbnIn, numbersIn, workOfDoi, workOfIsbn } from '../../src/ingest/references/lookUp.ts';
import { folderOf, SOUND } from '../check/folder.ts';

async function run(folder: string, ...args: string[]) {
  const said: string[] = [];
  const code = await create.run(['reference', ...args], {
    env: { BRIEFING_DIR: folder },
    say: (line) => said.push(line),
  });
  return { code, said: said.join('\n') };
}

const worksIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'content/references.json'), 'utf8'));

const answering = (body: unknown, status = 200): typeof fetch =>
  (async () => new Response(JSON.stringify(body), { status })) as typeof fetch;

describe('npm run new -- reference', () => {
  it.each([
    [
      'BibTeX',
      '@book{r, title={The {Port} of Lanmere}, author={Reyes, Marta}, year={2001}, publisher={Lanmere Press}}',
      {
        id: 'reyes-2001',
        type: 'book',
        title: 'The Port of Lanmere',
        author: [{ family: 'Reyes', given: 'Marta' }],
        issued: { 'date-parts': [[2001]] },
        publisher: 'Lanmere Press',
      },
    ],
    [
      'RIS',
      'TY  - NEWS\nTI  - Dredging ends\nAU  - Reyes, Marta\nPY  - 1998/05/04\nT2  - Gazette\nER  - ',
      {
        id: 'reyes-1998',
        type: 'article-newspaper',
        author: [{ family: 'Reyes', given: 'Marta' }],
        issued: { 'date-parts': [[1998, 5, 4]] },
      },
    ],
    [
      'CSL-JSON',
      '{"id":"x","type":"journal-article","title":["Silt"],"DOI":"10.5555/1","issued":{"date-parts":[["2001"]]},"indexed":1}',
      { type: 'article-journal', title: 'Silt', URL: 'https://doi.org/10.5555/1' },
    ],
  ])('adds a work that is pasted as %s, behind those that are there', async (_format, pasted, work) => {
    const folder = await folderOf(SOUND);
    const { code, said } = await run(folder, pasted, '--yes');
    const [first, added, ...others] = await worksIn(folder);
    expect([code, first.id, others]).toEqual([0, 'gazette', []]);
    expect(added).toMatchObject(work);
    expect(added).not.toHaveProperty('indexed');
    expect(said).toContain(`Cite it as refs: [${added.id}]`);
    await expect(run(folder, pasted, '--yes')).rejects.toThrow(`already, as ${added.id}`);
  });

  it('begins the file where there is none, and gives a second work of one name another id', async () => {
    const { 'content/references.json': _, 'content/timeline.yaml': __, ...files } = SOUND;
    const folder = await folderOf(files);
    await run(folder, '@book{a, title={One}, author={Reyes, M}, year={2001}}', '--yes');
    await run(folder, '@book{b, title={Two}, author={Reyes, M}, year={2001}}', '--yes');
    expect((await worksIn(folder)).map(({ id }: { id: string }) => id)).toEqual([
      'reyes-2001',
      'reyes-2001-2',
    ]);
  });

  it('writes nothing without a yes, and shows what it would write', async () => {
    const folder = await folderOf(SOUND);
    await expect(run(folder, '@book{a, title={One}, year={2001}}')).rejects.toThrow('Add --yes');
    expect(await worksIn(folder)).toHaveLength(1);
  });

  it('takes what a saved page says', async () => {
    const page = `<!doctype html><html lang="en"><head><title>Dredging ends</title><meta property="og:site_name" content="The Lanmere Gazette"><meta property="article:published_time" content="1998-05-04"><link rel="canonical" href="https://gazette.example/dredging"></head><body><article><h1>Dredging ends</h1><p>${'The harbour of Lanmere was dredged for the last time this spring, its director said. '.repeat(8)}</p></article></body></html>`;
    const folder = await folderOf({ ...SOUND, 'page.html': page });
    await run(folder, join(folder, 'page.html'), '--yes');
    expect((await worksIn(folder))[1]).toMatchObject({
      type: 'webpage',
      title: 'Dredging ends',
      'container-title': 'The Lanmere Gazette',
      URL: 'https://gazette.example/dredging',
      issued: { 'date-parts': [[1998, 5, 4]] },
    });
  });

  it.each([
    ['words', 'This is not BibTeX, RIS or CSL-JSON.'],
    ['/nowhere/works.bib', 'There is no file /nowhere/works.bib. Correct the path.'],
    [
      '[{ "title": "Silt", }]',
      'The CSL-JSON cannot be read (line 1, column 19): A comma stands before a closing bracket. Remove it.',
    ],
    ['[{ "type": "book" }]', 'has no title that can be used'],
    [
      '@book{a, title={One}}\n\n@misc{b,\n  title={Two}}\n@misc{c, author={Li, title={X}',
      'The BibTeX entry that begins at line 5 cannot be read',
    ],
    ['978-0-306-40615-8', 'is not a valid ISBN: its check digit is wrong'],
    ['ISBN 0-306-40615-3', 'is not a valid ISBN'],
    ['https://gazette.example/dredging', 'Addresses are not fetched. Save the page'],
  ])('explains why %j is no reference', async (pasted, sentence) => {
    await expect(run(await folderOf(SOUND), pasted, '--yes')).rejects.toThrow(sentence);
  });
});

describe('what is looked up', () => {
  it.each([
    ['10.5555/12345678', '10.5555/12345678'],
    ['https://doi.org/10.5555/A(1)', '10.5555/A(1)'],
    ['doi:10.5555/a', '10.5555/a'],
    ['11.5555/a', null],
    ['https://example.org/10.5555/a', null],
  ])('the DOI of %s is %s', (given, doi) => expect(doiIn(given)).toBe(doi));

  it.each([
    ['978-0-306-40615-7', '9780306406157'],
    ['ISBN 0-306-40615-2', '0306406152'],
    ['978-0-306-40615-8', null],
    ['080442957X', '080442957X'],
    ['2026', null],
  ])('the ISBN of %s is %s', (given, isbn) => expect(isbnIn(given)).toBe(isbn));

  it.each([
    ['10.5555/a 10.5555/b', ['10.5555/a', '10.5555/b']],
    ['10.5555/a\nISBN 0-306-40615-2\n', ['10.5555/a', 'ISBN 0-306-40615-2']],
    ['978-0-306-40615-7, doi:10.5555/b', ['978-0-306-40615-7', 'doi:10.5555/b']],
    ['978 0 306 40615 7', ['978 0 306 40615 7']],
    ['10.5555/a and more', null],
  ])('are the numbers of %j', (given, numbers) => expect(numbersIn(given)).toEqual(numbers));

  it('is a work of the register of a DOI', async () => {
    const given = await workOfDoi('10.5555/1', answering({ type: 'journal-article', title: 'Silt' }));
    expect(itemOf(given as never, 'a')).toMatchObject({
      DOI: '10.5555/1',
      type: 'article-journal',
      title: 'Silt',
    });
  });

  it('is a book of Open Library', async () => {
    const book = { title: 'Silt', authors: [{ name: 'M. Reyes' }], publish_date: 'May 2001' };
    const given = await workOfIsbn('0306406152', answering({ 'ISBN:0306406152': book }));
    expect(itemOf(given as never, 'a')).toMatchObject({
      title: 'Silt',
      author: [{ literal: 'M. Reyes' }],
      issued: { 'date-parts': [[2001]] },
    });
  });

  it('has a plain sentence for no network, and for what is not known', async () => {
    const offline = (async () => {
      throw new TypeError('fetch failed');
    }) as typeof fetch;
    expect(await workOfDoi('10.5555/1', offline)).toEqual({
      failure: expect.stringContaining('doi.org cannot be reached: are you offline?'),
    });
    expect(await workOfDoi('10.5555/1', answering({}, 404))).toEqual({
      failure: expect.stringContaining('doi.org does not know it.'),
    });
    expect(await workOfIsbn('0306406152', answering({}))).toEqual({
      failure: expect.stringContaining('has no book with the ISBN'),
    });
  });
});
