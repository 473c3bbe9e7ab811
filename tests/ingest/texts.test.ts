import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/ingest/sources/files.ts';
import { recordOf } from '../../src/ingest/sources/record.ts';
import type { Source } from '../../src/ingest/sources/source.ts';
import { textSource } from '../../src/ingest/sources/textSource.ts';
import { filesIn, folder, run } from './run.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

function read(text: string, format: 'txt' | 'md' = 'txt'): Source {
  const found = textSource('a', format, utf8(text));
  if ('failure' in found) throw new Error(found.failure);
  return found;
}

/** Bytes of windows-1252 for the signs that Latin-1 has not. */
const windows = (text: string) =>
  latin1(
    text.replace(
      /[“”’–€]/g,
      (sign) => ({ '“': '\x93', '”': '\x94', '’': '\x92', '–': '\x96', '€': '\x80' })[sign] ?? sign,
    ),
  );

describe('a text with control characters', () => {
  it('is read, and that is said, where signs of windows-1252 stand as them', () => {
    const { seed, text, dropped, bytes } = read(
      'Bank\u0092s head resigns\n\nVELIS \u0096 \u0093I regret it\u0085\u0094, she said. Müller paid \u0080 2.',
    );
    expect(seed).toBe('Bank’s head resigns\n\nVELIS – “I regret it…”, she said. Müller paid € 2.');
    expect(text).toContain('“I regret it…”');
    expect(new TextDecoder().decode(bytes)).toBe(seed);
    expect(dropped).toEqual([expect.stringContaining('windows-1252')]);
  });

  it.each(['\u0081', '\u009d', '\u0007'])(
    'is refused by its place where one is no such sign: %j',
    (control) => {
      expect(textSource('a.txt', 'txt', utf8(`It said \u0093no\u0094.${control}`))).toEqual({
        failure: expect.stringMatching(/^Line 1, column 9: .*control character/),
      });
    },
  );
});

describe('a text that is not UTF-8', () => {
  it.each([
    ['windows-1252', windows('The mayor of Zürich said: “We’re ready” – for €2.'), 'Zürich said'],
    ['windows-1252', windows('Okoro’s plan was read by the board.'), 'Okoro’s plan'],
    ['iso-8859-1', latin1('Le conseil a été réuni à Besançon, dit José Núñez.'), 'été'],
    ['iso-8859-1', latin1('Bürgermeisterin Groß eröffnete die Brücke.'), 'Bürgermeisterin'],
    ['iso-8859-1', latin1('La señora Ibáñez habló en Málaga.'), 'señora'],
    ['utf-16le', Uint8Array.from(Buffer.from('The harbour of Lanmere was shut.', 'utf16le')), 'The harbour'],
    ['utf-16le', Uint8Array.from(Buffer.from('\ufeffThe harbour was shut.', 'utf16le')), 'The harbour'],
  ])('is offered as %s with some of its words', (encoding, bytes, words) => {
    const found = textSource('a.txt', 'txt', bytes);
    expect(found).toMatchObject({
      failure: expect.stringContaining(`add --encoding ${encoding}.`),
      offer: { encoding, sample: expect.stringContaining(words) },
    });
  });

  it.each([
    [
      'Polish in windows-1250',
      Uint8Array.from([0x57, 0x61, 0xb3, 0xea, 0x73, 0x61, 0x20, 0x67, 0xb3, 0x6f, 0x73]),
    ],
    [
      'Russian in windows-1251',
      Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]),
    ],
    ['Greek in ISO 8859-7', Uint8Array.from([0xc1, 0xe8, 0xde, 0xed, 0xe1, 0x20, 0xf3, 0xde, 0xec, 0xe5])],
    ['UTF-8 that broke', Uint8Array.from([...utf8('Zürich und Köln '), 0xc3])],
  ])('is not guessed where it may be another: %s', (_, bytes) => {
    const found = textSource('a.txt', 'txt', bytes);
    expect(found).toMatchObject({ failure: expect.stringContaining('not valid UTF-8') });
    expect(found).not.toHaveProperty('offer');
  });

  it('is read in the encoding that is named, saved as UTF-8, and that is said', async () => {
    const dir = await folder({ 'a.txt': windows('A “new” quay\n\nThe café of Lanmere was shut.\n') });
    const { code, err } = await run('ingest', ['--yes', '--encoding', 'windows-1252', 'a.txt'], { dir });
    expect([code, err]).toEqual([0, expect.stringContaining('1 article written')]);
    const { out } = await run('ingest', ['--dry-run', '--json', 'seeds/a.txt'], { dir });
    expect(JSON.parse(out).text).toBe('A “new” quay\n\nThe café of Lanmere was shut.\n');
  });

  it('is not read in an encoding that does not fit, nor in one that does not exist', async () => {
    const dir = await folder({ 'a.txt': latin1('été') });
    const wrong = await run('ingest', ['--yes', '--encoding', 'utf-8', 'a.txt'], { dir });
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('do not fit utf-8')]);
    const none = await run('ingest', ['--yes', '--encoding', 'klingon', 'a.txt'], { dir });
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('--encoding is “klingon”')]);
    expect(await filesIn(dir)).toEqual(['a.txt']);
  });
});

describe('a text that came by e-mail', () => {
  it.each([
    [
      '> A new director\n>\n> Ana Okoro was named.\n> She spoke.\n',
      'A new director\n\nAna Okoro was named.\nShe spoke.\n',
      1,
    ],
    [
      '>> A new director\n>> \n>> Ana Okoro was named.\n>> She spoke.\n',
      'A new director\n\nAna Okoro was named.\nShe spoke.\n',
      1,
    ],
    ['> > One line\n> > and two\n> > and three\n', 'One line\nand two\nand three\n', 1],
    [
      'On 12 March 2026 at 10:15, Ben Li wrote:\n\n> One line\n> and two\n> and three\n',
      'One line\nand two\nand three\n',
      2,
    ],
    ['Am 12.03.2026 um 10:15 schrieb Ben Li:\n> Eine Zeile\n> und zwei\n> und drei\n', '> ', 0],
    [
      'Le 12 mars 2026 à 10:15, Ben Li a écrit :\n> Une ligne\n> et deux\n> et trois\n',
      'Une ligne\net deux\net trois\n',
      2,
    ],
    [
      '---------- Forwarded message ---------\nFrom: Ben Li <b@post.example>\nDate: Thu, 12 Mar 2026\nSubject: Quay\nTo: desk@post.example\n\nA new director\n\nOkoro spoke.\n',
      'A new director\n\nOkoro spoke.\n',
      1,
    ],
    [
      'Return-Path: <b@post.example>\nReceived: from a\n  by b; Thu, 12 Mar 2026\nFrom: Ben Li\nTo: desk\nSubject: Quay\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nOkoro spoke.\n',
      'Okoro spoke.\n',
      1,
    ],
    ['From: Ben Li\nSent: Thursday\nTo: desk\nSubject: Quay\n\nOkoro spoke.\n', 'Okoro spoke.\n', 1],
  ])('has neither its marks nor its header: %j', (mail, text, said) => {
    if (said === 0) return expect(read(mail).text).not.toContain(text);
    const found = read(mail);
    expect([found.text, found.dropped.length]).toEqual([text, said]);
    return expect(new TextDecoder().decode(found.bytes)).toBe(text);
  });

  it.each([
    'Okoro spoke.\n\n> A line that is quoted.\n\nLi answered.\n',
    'Prices > 5 crowns rose.\n',
    'From: Lanmere\n\nA letter.\n',
    'Lanmere: a harbour\nOkoro: its director\nLi: her deputy\n\nThey spoke.\n',
    'She wrote:\n\n“We open.”\n',
  ])('is left as it is where marks are its own: %j', (text) => {
    expect(read(text)).toMatchObject({ text, dropped: [] });
  });
});

const found = (source: Source) => recordOf(source, {}).found;

describe('front matter', () => {
  it.each([
    ["---\ntitle: 'Okoro''s plan'\ndate: 2025-03-10\n---\n", "Okoro's plan"],
    ['---\ntitle: "A \\"new\\" quay"\n---\n', 'A "new" quay'],
    ['---\ntitle: >-\n  A new\n  quay\n---\n', 'A new quay'],
    ['---\ntitle: A new quay # for now\n---\n', 'A new quay'],
    ['---\ntitle:   A new quay\n...\nx: 1\n---\n', undefined],
    ['+++\ntitle = "A new quay"\ndate = 2025-03-10T08:00:00+01:00\n+++\n', 'A new quay'],
    ["+++\ntitle = '''A \"new\" quay'''\n+++\n", 'A "new" quay'],
  ])('is read as what it is: %j', (head, title) => {
    if (title !== undefined)
      expect(found(read(`${head}\nAna Okoro spoke in Lanmere.\n`, 'md')).title?.value).toBe(title);
    expect(read(`${head}\nAna Okoro spoke in Lanmere.\n`, 'md').text).toBe('Ana Okoro spoke in Lanmere.');
  });

  it.each([
    ['---\nauthor: [Ana Okoro, Ben Li]\n---\n', 'Ana Okoro, Ben Li'],
    ['---\nauthors:\n- name: Ana Okoro\n- name: Ben Li\n---\n', 'Ana Okoro, Ben Li'],
    ['---\nauthor:\n  name: Ana Okoro\n  email: a@b.example\n---\n', 'Ana Okoro'],
    ['---\nauthor: ["Li, Ben", Ana Okoro]\n---\n', 'Li, Ben; Ana Okoro'],
    ['+++\nauthors = ["Ana Okoro", "Ben Li"]\n+++\n', 'Ana Okoro, Ben Li'],
    ['+++\n[author]\nname = "Ana Okoro"\n+++\n', 'Ana Okoro'],
  ])('names authors: %j', (head, byline) => {
    expect(found(read(`${head}\nOkoro spoke.\n`, 'md')).byline?.value).toBe(byline);
  });

  it.each([
    ['---\ndate: 2025-03-10\n---\n'],
    ['---\ndate: 10 March 2025\n---\n'],
    ['---\npubDate: "2025-03-10T08:00:00Z"\n---\n'],
    ['+++\ndate = 2025-03-10\n+++\n'],
    ['+++\ndate = "2025-03-10T08:00:00+01:00"\n+++\n'],
  ])('gives the day: %j', (head) => {
    expect(found(read(`${head}\nOkoro spoke.\n`, 'md')).published?.value).toBe('2025-03-10');
  });

  it.each([
    ['---\ntitle: "A new quay\n---\n', 'Line '],
    ['+++\ntitle = A new quay\n+++\n', 'Line 2: its front matter cannot be read'],
  ])('that cannot be read is said, with its line: %j', (head, sentence) => {
    const source = read(`${head}\nOkoro spoke.\n`, 'md');
    expect(source.text).toBe('Okoro spoke.');
    expect(source.unsure).toEqual([{ field: null, sentence: expect.stringContaining(sentence) }]);
  });
});

describe('footnotes of Markdown', () => {
  it('have no marks in the text; the notes stay', () => {
    expect(read('Okoro[^1] spoke.[^b]\n\n[^1]: A *director*.\n[^b]: In Lanmere.\n', 'md').text).toBe(
      'Okoro spoke.\n\nA director.\n\nIn Lanmere.',
    );
  });
});

describe('what is named on the command line', () => {
  it.each([
    'https://post.example/okoro',
    'http://post.example',
    'www.post.example/okoro',
    'HTTPS://POST.EXAMPLE',
    'file:///tmp/a.html',
  ])('%s is an address: how to save the page is said', async (address) => {
    const dir = await folder();
    const { code, err } = await run('ingest', ['--yes', address], { dir });
    expect([code, err]).toEqual([1, expect.stringContaining('Open the page in a browser, save it (Ctrl+S')]);
  });

  it.each([
    ['page.html', 'page_files/ad.html'],
    ['page.htm', 'page-Dateien/ad.html'],
    ['page.html', 'page_fichiers/deep/ad.htm'],
    ['sub/page.html', 'sub/page_archivos/ad.html'],
    ['page.html', 'page_bestanden/note.txt'],
    ['other.html', 'page_files/ad.html'],
  ])('a folder: %s is an article, %s is part of one', async (article, part) => {
    const dir = await folder({ [article]: 'a', [part]: 'b' });
    expect(await filesOf(dir)).toEqual({ files: [join(dir, article)], passedOver: [join(dir, part)] });
  });

  it.each([
    ['page.html', 'page/more.html'],
    ['page.html', 'page_2/more.html'],
    ['page.txt', 'page_notes/more.txt'],
    ['a.html', 'files/more.html'],
  ])('a folder: %s and %s are two articles', async (one, other) => {
    const dir = await folder({ [one]: 'a', [other]: 'b' });
    expect(await filesOf(dir)).toMatchObject({
      passedOver: [],
      files: expect.arrayContaining([join(dir, one), join(dir, other)]),
    });
  });

  it.each([
    ['12 March 2026', '2026-03-12'],
    ['12.3.2026', '2026-03-12'],
    ['March 2026', '2026-03'],
    ['2026/03/12', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
  ])('--date %s is %s', async (date, value) => {
    const dir = await folder({ 'a.txt': 'Okoro spoke.\n' });
    const { out } = await run('ingest', ['--dry-run', '--json', '--date', date, 'a.txt'], { dir });
    expect(JSON.parse(out).record.published.value).toBe(value);
  });
});
