import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractedSource } from '../../src/ingest/sources/extracted.ts';
import { readSource } from '../../src/ingest/sources/files.ts';
import { docx, linesFrom, paragraph, part, pdf, run } from './documents.ts';
import { filesIn, folder, run as runCommand } from './run.ts';

async function read(format: 'docx' | 'pdf', bytes: Uint8Array) {
  const found = await extractedSource(`a.${format}`, format, bytes);
  if ('failure' in found) throw new Error(found.failure);
  return found;
}

const FIRST = 'Ana Okoro was named director of the harbour on Wednesday.';
const SECOND = 'She will dredge the channel within two years.';

describe('a Word document', () => {
  it('is its paragraphs; the one in the style “Title” is the headline', async () => {
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    );
    const rels = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    const body = paragraph('A new director', 'Title') + paragraph(FIRST) + paragraph(SECOND);
    const { text, meta, dropped } = await read(
      'docx',
      docx(body, { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': rels }),
    );
    expect(text).toBe(`${FIRST}\n\n${SECOND}\n`);
    expect(meta).toEqual({ title: { value: 'A new director', how: 'the paragraph in the style “Title”' } });
    expect(dropped).toEqual([]);
  });

  it.each([
    [
      'words that are struck',
      `<w:p>${run('It had ')}${run('140', '<w:strike/>')}${run('114 aboard.')}</w:p>`,
      'It had 114 aboard.',
      'struck words: “140”',
    ],
    [
      'what was deleted with changes tracked',
      `<w:p>${run('It ')}<w:del w:id="1"><w:r><w:delText>sank</w:delText></w:r></w:del><w:ins w:id="2">${run('sailed.')}</w:ins></w:p>`,
      'It sailed.',
      '1 deletion that was tracked',
    ],
    [
      'raised marks of notes',
      `<w:p>${run('It sailed')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('.')}</w:p>`,
      'It sailed.',
      '1 mark of notes',
    ],
  ])('has no %s, and says so', async (_, body, words, said) => {
    const { text, dropped } = await read('docx', docx(body));
    expect([text, dropped]).toEqual([`${words}\n`, [said]]);
  });

  it('keeps the rows of a table and the items of a list', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Quay')}${cell('2024')}</w:tr><w:tr>${cell('North')}${cell('1,450')}</w:tr></w:tbl>`;
    expect((await read('docx', docx(paragraph(FIRST) + table))).text).toBe(
      `${FIRST}\n\nQuay | 2024\nNorth | 1,450\n`,
    );
  });

  it('asks about what its properties name and its text does not have', async () => {
    const core = strToU8(
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Draft 3</dc:title><dc:creator>user</dc:creator></cp:coreProperties>',
    );
    const { unsure, meta } = await read('docx', docx(paragraph(FIRST), { 'docProps/core.xml': core }));
    expect(meta).toEqual({});
    expect(unsure.map(({ field, sentence }) => [field, sentence.slice(0, 40)])).toEqual([
      ['title', 'The file’s properties name “Draft 3” as '],
      ['byline', 'The file’s properties name “user” as its'],
    ]);
  });
});

const HEADED = [{ words: 'A new director', y: 740, size: 20 }];
const LINES = [
  'Ana Okoro was named director of the harbour on Wednes-',
  'day, after a long search in three countries, its chair-',
  'man said. The board of the port met in Lanmere.',
];

describe('a PDF', () => {
  it('is its paragraphs, their lines joined and divided words whole; the largest words are the headline', async () => {
    const { text, meta } = await read(
      'pdf',
      pdf([[...HEADED, ...linesFrom(700, LINES), ...linesFrom(640, [SECOND])]]),
    );
    expect(meta).toEqual({ title: { value: 'A new director', how: 'the largest words of the first page' } });
    expect(text).toBe(
      `Ana Okoro was named director of the harbour on Wednesday, after a long search in three countries, its chairman said. The board of the port met in Lanmere.\n\n${SECOND}\n`,
    );
  });

  it('goes on over columns and pages, and has neither page numbers nor running heads', async () => {
    const head = { words: 'Lanmere Post, 12 March 2026', y: 780, size: 8 };
    const pages = [
      [
        head,
        ...linesFrom(700, LINES),
        ...linesFrom(640, ['The port will be dredged by the']),
        { words: '1', x: 300, y: 20 },
      ],
      [
        head,
        ...linesFrom(700, ['end of the year, she said, and the', 'pilots will be asked about it.']),
        ...linesFrom(640, [FIRST]),
        { words: '2', x: 300, y: 20 },
      ],
    ];
    const { text, dropped } = await read('pdf', pdf(pages));
    expect(text.split('\n\n').slice(1)).toEqual([
      'The port will be dredged by the end of the year, she said, and the pilots will be asked about it.',
      `${FIRST}\n`,
    ]);
    expect(dropped).toEqual(['4 lines at the edges of pages']);
  });

  it('keeps a hyphen that belongs to a word, and leaves out raised marks', async () => {
    const lines = linesFrom(700, [
      'The south-east quay is shut. The south-',
      'east wind blew over Sankt-',
      'Pauli, the board of the port said',
    ]);
    const mark = { words: '3', x: 238, y: 676, size: 6 };
    const { text, dropped } = await read('pdf', pdf([[...lines, mark]]));
    expect(text).toBe(
      'The south-east quay is shut. The south-east wind blew over Sankt-Pauli, the board of the port said\n',
    );
    expect(dropped).toEqual(['1 mark of a note']);
  });

  it.each([
    ['Harbour to be dredged', ['Harbour to be dredged']],
    ['Harbour to be dredged - Lanmere Post', ['Harbour to be', 'dredged']],
  ])('has the headline “%s” of its properties where it stands below a menu', async (named, headline) => {
    const menu = { words: 'Home Sport Weather', y: 770, size: 9 };
    const large = headline.map((words, at) => ({ words, y: 750 - 20 * at, size: 20 }));
    const { text, meta, unsure, dropped } = await read(
      'pdf',
      pdf([[menu, ...large, ...linesFrom(680, LINES)]], `/Title (${named})`),
    );
    expect(meta).toEqual({ title: { value: 'Harbour to be dredged', how: 'the properties of the file' } });
    expect(text).toMatch(/^Ana Okoro was named/);
    expect(unsure).toEqual([]);
    expect(dropped).toEqual(['what stands above the headline: “Home Sport Weather”']);
  });

  it('asks about what its properties name', async () => {
    const { unsure } = await read(
      'pdf',
      pdf([linesFrom(700, LINES)], '/Title (Microsoft Word - x.docx) /Author (user)'),
    );
    expect(unsure.map(({ field }) => field)).toEqual(['title', 'byline']);
  });

  it.each(['a.txt', 'a.md', 'a.html', 'a', 'a.docx', 'a.PDF'])(
    'is read as one when it is called %s',
    async (name) => {
      const dir = await folder({ [name]: pdf([linesFrom(700, LINES)]) });
      expect(await readSource(`${dir}/${name}`)).toMatchObject({
        format: 'pdf',
        text: expect.stringMatching(/^Ana Okoro/),
      });
    },
  );
});

const bomb = (size: number) => new Uint8Array(size).fill(97);
const entities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
  .join('')}]>`;

describe('what no article is', () => {
  it.each<readonly [string, string, Uint8Array, string]>([
    [
      'an archive that unpacks to far more',
      'a.docx',
      docx('', { 'word/huge.xml': [bomb(40e6), { level: 1 }] }),
      'MB of text when it is unpacked',
    ],
    [
      'an archive of many files',
      'a.docx',
      docx('', Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`${n}`, bomb(1)]))),
      'more than 5000 files',
    ],
    [
      'a document that declares entities',
      'a.docx',
      docx('', { 'word/document.xml': strToU8(`${entities}<w:document>&i;</w:document>`) }),
      'declares entities',
    ],
    ['a document that nests', 'a.docx', docx('<w:sdt><w:sdtContent>'.repeat(5000)), 'nests more than'],
    ['a document without words', 'a.docx', docx(paragraph('')), 'no words'],
    ['half a document', 'a.docx', docx(paragraph(FIRST)).subarray(0, 300), 'damaged archive'],
    ['a spreadsheet', 'a.docx', zipSync({ 'xl/workbook.xml': bomb(1) }), 'a spreadsheet'],
    [
      'an OpenDocument file',
      'a.odt',
      zipSync({ mimetype: bomb(1), 'content.xml': bomb(1) }),
      'an OpenDocument file',
    ],
    ['an archive', 'a.zip', zipSync({ 'a.txt': bomb(1) }), 'an archive'],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old or encrypted Office'],
    ['Rich Text', 'a.txt', strToU8('{\\rtf1\\ansi x}'), 'Rich Text'],
    ['a picture', 'a.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'a picture'],
    [
      'an e-mail without words',
      'a.eml',
      strToU8('From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n \r\n'),
      'no text that can be read',
    ],
    [
      'an e-mail whose parts nest',
      'a.eml',
      strToU8(
        Array.from(
          { length: 50 },
          (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
        ).join(''),
      ),
      'cannot be read',
    ],
    ['a PDF without a text layer', 'a.pdf', pdf([[]]), 'no text layer'],
    ['half a PDF', 'a.pdf', pdf([[]]).subarray(0, 20), 'damaged'],
    ['a text called .pdf', 'a.pdf', strToU8('hello'), 'named .pdf but is none'],
    ['a PDF of many pages', 'a.pdf', pdf(Array.from({ length: 201 }, () => [])), 'at most 200'],
    ['a PDF whose cross-references go round', 'a.pdf', strToU8(roundPdf()), 'PDF'],
  ])('is refused with the reason, and nothing is written: %s', async (_, name, bytes, reason) => {
    const dir = await folder({ [name]: bytes });
    const { code, err } = await runCommand('ingest', ['--yes', name], { dir });
    expect([code, err]).toEqual([1, expect.stringContaining(reason)]);
    expect(await filesIn(dir)).toEqual([name]);
  });

  it('does not keep the next file from being read', async () => {
    const files = [strToU8(roundPdf()), pdf([linesFrom(700, LINES)])];
    const [, second] = await Promise.all(files.map((bytes) => extractedSource('a.pdf', 'pdf', bytes)));
    expect(second).toMatchObject({ text: expect.stringMatching(/^Ana Okoro/) });
  });
});

/** Tables that name each other as the one before, and a tree of pages that holds itself. */
function roundPdf(): string {
  const table = (at: number, previous: number) =>
    `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${at}\n`;
  const objects =
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>\nendobj\n';
  const first = objects.length;
  const second = first + table(first, 9999).length;
  return `${objects}${table(first, second)}${table(second, first)}%%EOF`;
}
