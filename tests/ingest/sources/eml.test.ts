import { describe, expect, it } from 'vitest';
import { extractedSource } from '../../../src/ingest/sources/extracted.ts';
import { readSource } from '../../../src/ingest/sources/files.ts';
import { folder } from '../run.ts';

const WORDS = 'Die Fähre nach Lübeck fährt wieder, sagte Jörg Weiß am „Tag der Häfen“.';
const LONG = `${WORDS} `.repeat(5).trim();
const SENT = ['Date: Mon, 9 Mar 2026 00:30:00 +0100', 'MIME-Version: 1.0'];

const lines = (...all: readonly string[]): string => all.join('\r\n');
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
const quoted = (text: string, encoding: 'latin1' | 'utf8' = 'utf8'): string =>
  Array.from(Buffer.from(text, encoding), (byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');
const part = (type: string, body: string, ...more: readonly string[]): string =>
  lines(`Content-Type: ${type}`, ...more, '', body);
const multipart = (kind: string, boundary: string, ...parts: readonly string[]): string =>
  part(
    `multipart/${kind}; boundary="${boundary}"`,
    `${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--`,
  );
const BASE64 = 'Content-Transfer-Encoding: base64';
const QUOTED = 'Content-Transfer-Encoding: quoted-printable';
const PAGE = `<!doctype html><html><head><title>Die Fähre</title><meta property="article:published_time" content="2026-03-08T10:00:00Z"></head><body><nav>Menü</nav><article><h1>Die Fähre fährt</h1><p>${LONG}</p></article></body></html>`;

async function read(...parts: readonly string[]) {
  const found = await extractedSource('a.eml', 'eml', Buffer.from(lines(...SENT, ...parts), 'latin1'));
  if ('failure' in found) throw new Error(found.failure);
  return found;
}

describe('an e-mail', () => {
  it.each([
    ['in base64', part('text/plain; charset=utf-8', base64(WORDS), BASE64)],
    ['in quoted-printable', part('text/plain; charset="UTF-8"', quoted(WORDS), QUOTED)],
    [
      'in Latin-1, as its header says',
      part('text/plain; charset=iso-8859-1', quoted(WORDS.replace(/[„“]/g, '"'), 'latin1'), QUOTED),
      WORDS.replace(/[„“]/g, '"'),
    ],
    [
      'in Windows-1252',
      part(
        'text/plain; charset=windows-1252',
        quoted(WORDS.replace('„', '\u0084').replace('“', '\u0093'), 'latin1'),
        QUOTED,
      ),
    ],
    [
      'beside its HTML',
      multipart(
        'alternative',
        'b',
        part('text/plain; charset=utf-8', base64(WORDS), BASE64),
        part('text/html', '<p>Other.</p>'),
      ),
    ],
    [
      'in parts of parts',
      multipart(
        'mixed',
        'a',
        multipart(
          'related',
          'b',
          multipart('alternative', 'c', part('text/plain; charset=utf-8', quoted(WORDS), QUOTED)),
        ),
      ),
    ],
    ['in HTML alone', part('text/html; charset=utf-8', base64(`<p>${WORDS}</p>`), BASE64)],
    [
      'in HTML, where the text only says so',
      multipart(
        'alternative',
        'b',
        part('text/plain', 'See the HTML.'),
        part('text/html; charset=utf-8', quoted(`<p>${LONG}</p>`), QUOTED),
      ),
      LONG,
    ],
  ])('is read: %s', async (_, body, words = WORDS) => {
    expect((await read(body)).text.replace(/\s+/g, ' ').trim()).toBe(words);
  });

  it.each([
    ['=?UTF-8?Q?F=C3=A4hre_nach?= =?UTF-8?B?IEzDvGJlY2s=?=', 'Fähre nach Lübeck'],
    ['=?iso-8859-1?Q?F=E4hre?=', 'Fähre'],
    ['A ferry\r\n to the north', 'A ferry to the north'],
  ])('has its subject for a title (%s)', async (subject, title) => {
    const { meta } = await read(
      `Subject: ${subject}`,
      part('text/plain; charset=utf-8', quoted(WORDS), QUOTED),
    );
    expect(meta).toEqual({ title: { value: title, how: 'the subject of the e-mail' } });
  });

  it.each(['Fwd: Have a look', 'AW: Re: Ferry', 'WG: Ferry', 'TR : Ferry'])(
    'has none that was sent on or answered for a title (%s)',
    async (subject) => {
      expect((await read(`Subject: ${subject}`, part('text/plain', 'The ferry sails.'))).meta).toEqual({});
    },
  );

  it('has the first line of its text for a title where its subject only has more words', async () => {
    const body = part('text/plain', 'Ferry sails to the north again\r\n\r\nThe ferry sails.');
    expect((await read('Subject: Copy: Ferry sails to the north again', body)).meta).toEqual({});
    const greeting = part('text/plain', 'Hello\r\n\r\nThe ferry sails.');
    expect((await read('Subject: Hello from the ferry', greeting)).meta).toMatchObject({ title: {} });
  });

  it.each([
    ['one line', ['On 14 Feb 2025, at 09:12, a@example.org wrote:', '> Please send it.', '>', '> Thanks']],
    [
      'two lines',
      ['On Fri, 14 Feb 2025 at 09:12, Ana Okoro', '<a@example.org> wrote:', '', '> Please send it.'],
    ],
    ['German', ['Am 14.02.2025 um 09:12 schrieb Ana Okoro:', '> Bitte schicken.']],
  ])('leaves out the e-mail that it answers, and says so: introduced in %s', async (_, answered) => {
    const body = lines(LONG.replaceAll('ä', 'a'), '', ...answered);
    const { text, dropped } = await read(part('text/plain; charset=utf-8', quoted(body), QUOTED));
    expect(text.trim()).toBe(LONG.replaceAll('ä', 'a'));
    expect(dropped).toEqual(['the e-mail that it answers']);
  });

  it('keeps a letter that its text quotes in the middle', async () => {
    const body = lines('The mayor read it out. She wrote:', '> The quay is closed.', '', 'Nobody answered.');
    const { text } = await read(part('text/plain', body));
    expect(text).toContain('> The quay is closed.');
  });

  it('is dated by the clock of its sender, as a question', async () => {
    const { meta, unsure } = await read(part('text/plain', 'The ferry sails.'));
    expect(meta).toEqual({});
    expect(unsure).toEqual([
      {
        field: 'published',
        sentence:
          'The e-mail was sent on 2026-03-09. If its text was published that day, give --date 2026-03-09.',
      },
    ]);
  });

  it('leaves out its signature and its attachments, and says so', async () => {
    const { text, dropped } = await read(
      multipart(
        'mixed',
        'a',
        part('text/plain', 'The ferry sails.\r\n-- \r\nAna Okoro, Press office'),
        part(
          'image/png; name="quay.png"',
          base64('x'),
          BASE64,
          'Content-Disposition: attachment; filename="quay.png"',
        ),
      ),
    );
    expect([text, dropped]).toEqual([
      'The ferry sails.\n',
      ['the signature of the e-mail', '1 attachment (quay.png)'],
    ]);
  });

  it('that brings a page is the article of that page', async () => {
    const page = part(
      'text/html; charset=utf-8; name="page.html"',
      base64(PAGE),
      BASE64,
      'Content-Disposition: attachment; filename="page.html"',
    );
    const { text, meta, dropped } = await read(
      'Subject: For you',
      multipart('mixed', 'a', part('text/plain', 'As promised.'), page),
    );
    expect(text).toBe(`${LONG}\n`);
    expect(meta.published?.value).toBe('2026-03-08');
    expect(dropped[0]).toBe('the text of the e-mail around it');
  });

  it('that brings another is that other', async () => {
    const inner = lines(
      'Subject: The ferry sails again',
      ...SENT,
      part('text/plain; charset=utf-8', base64(WORDS), BASE64),
    );
    const { text, meta } = await read(
      multipart('mixed', 'a', part('text/plain', 'See below.'), part('message/rfc822', inner)),
    );
    expect([text, meta.title?.value]).toEqual([`${WORDS}\n`, 'The ferry sails again']);
  });

  it('is known by its header, whatever its name', async () => {
    const text = lines(
      'Received: from a by b',
      'Subject: Ferry',
      ...SENT,
      part('text/plain; charset=utf-8', base64(WORDS), BASE64),
    );
    const dir = await folder({ 'saved.txt': text });
    expect(await readSource(`${dir}/saved.txt`)).toMatchObject({ format: 'eml', text: `${WORDS}\n` });
  });

  it('is none where it is a text about one', async () => {
    const dir = await folder({
      'a.txt': 'Received: a letter.\n\nMIME-Version: none of the letters had one.\n',
    });
    expect(await readSource(`${dir}/a.txt`)).toMatchObject({ format: 'txt' });
  });
});

it('A page that a browser saved as one file is read as a page', async () => {
  const { text, meta } = await read(
    'From: <Saved by Blink>',
    'Subject: Die F=?utf-8?Q?=C3=A4?=hre',
    multipart(
      'related',
      'a',
      part('text/html', quoted(PAGE), QUOTED),
      part('image/png', base64('x'), BASE64),
    ),
  );
  expect(text).toBe(`${LONG}\n`);
  expect(meta.title?.value).toBe('Die Fähre fährt');
});
