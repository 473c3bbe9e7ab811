import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodePage } from '../../src/ingest/html/charset.ts';
import { extractedSource } from '../../src/ingest/sources/extracted.ts';
import { PARAGRAPHS, page, readPage, TEXT } from './pages.ts';
import { filesIn, folder, run } from './run.ts';

describe('the text of a web page', () => {
  it('is the paragraphs of its article and nothing else', () => {
    expect(readPage(page()).text).toBe(`${TEXT.join('\n\n')}\n`);
  });

  it('keeps the lines of a list and of an address, and no mark-up', () => {
    const body = `${PARAGRAPHS}<ul><li>First <b>bold</b></li><li>Second</li></ul><p>One<br>two &lt;b&gt;</p>`;
    expect(readPage(page({ body })).text).toContain('\n\n- First bold\n- Second\n\nOne\ntwo <b>\n');
  });

  it('has no script, frame, form or caption, and the report counts them', () => {
    const body = `<figure><img src="javascript:x" onerror="x()"><figcaption>Night</figcaption></figure>${PARAGRAPHS}
      <script>document.write('<p>evil</p>')</script><iframe src="//x"></iframe><svg><script>x</script></svg>`;
    const { text, dropped } = readPage(page({ body }));
    expect(text).toBe(`${TEXT.join('\n\n')}\n`);
    expect(dropped).toContain('1 picture');
    expect(dropped).toContain('1 caption');
    expect(dropped[0]).toMatch(/^\d+ of the page’s \d+ words/);
  });
});

describe('the metadata of a web page', () => {
  it('are those that sources agree about, each with its sources', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Okoro named',
      datePublished: '2025-09-03T08:00:00Z',
    };
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': [article] })}</script>
      <meta property="og:title" content="Other"><meta property="og:site_name" content="Times">
      <link rel="canonical" href="https://example.org/a">`;
    expect(readPage(page({ head })).meta).toEqual({
      title: { value: 'New director', how: 'element h1, element title' },
      published: { value: '2025-09-03', how: 'JSON-LD datePublished, in UTC' },
      publisher: { value: 'Times', how: 'meta og:site_name' },
      url: { value: 'https://example.org/a', how: 'element link[rel="canonical"]' },
      lang: { value: 'en', how: 'element html[lang]' },
    });
  });
});

describe('the encoding of a web page', () => {
  const latin = (declared: string) =>
    new Uint8Array(
      [...`<meta charset="${declared}"><p>Z`].map((one) => one.charCodeAt(0)).concat([0xfc], [0x72]),
    );

  it.each([
    ['iso-8859-1', latin('iso-8859-1'), 'Zür'],
    ['none, and is not UTF-8', new Uint8Array([0x5a, 0xfc, 0x72]), 'Zür'],
    ['another, and is UTF-8', new TextEncoder().encode('<meta charset="latin1">Zür'), 'Zür'],
    ['UTF-16 by its mark', new Uint8Array([0xff, 0xfe, 0x5a, 0, 0xfc, 0, 0x72, 0]), 'Zür'],
  ])('is read where the page declares %s', (_, bytes, words) => {
    expect(decodePage(bytes)).toMatchObject({ html: expect.stringContaining(words) });
  });

  it.each([
    ['utf-8', 'declares UTF-8 but its bytes are not UTF-8'],
    ['klingon', 'encoding (klingon) is not known'],
  ])('is refused where it declares %s and is not', (declared, sentence) => {
    expect(decodePage(latin(declared))).toEqual({ failure: expect.stringContaining(sentence) });
  });
});

describe('a web page that no newsroom made', () => {
  it.each([
    ['20,000 nested elements', '<div>'.repeat(20_000), 'nests 20'],
    ['70,000 elements', '<i>a</i>'.repeat(70_000), 'at most 60000 are read'],
    ['no running text', '<p></p>', 'No article was found'],
  ])('is refused for %s, in a sentence', async (_, body, sentence) => {
    const found = await extractedSource('x.html', 'html', page({ body }));
    expect(found).toEqual({ failure: expect.stringContaining(sentence) });
  });

  it('does not keep the next page from being read', async () => {
    const pages = [page({ body: '<div>'.repeat(20_000) }), page()];
    const [, second] = await Promise.all(pages.map((bytes) => extractedSource('x.html', 'html', bytes)));
    expect(second).toMatchObject({ text: `${TEXT.join('\n\n')}\n` });
  });
});

describe('ingest of web pages', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await folder({
      'a.html': page(),
      'b.htm': new Uint8Array(6 * 1024 * 1024).fill(97),
      'c.html': 'a\0b',
    });
    return () => rm(dir, { recursive: true });
  });

  it('saves the text, not the page, and refuses the rest by name', async () => {
    const { code, err } = await run('ingest', ['--yes', 'a.html', 'b.htm', 'c.html'], { dir });
    expect(code).toBe(1);
    expect(err).toContain('b.htm: The file has 6 MB; an article has at most 5 MB.');
    expect(err).toContain('c.html: The file is binary');
    const written = (await filesIn(dir)).filter((path) => path.includes('/'));
    expect(written).toContain(join('seeds', 'a.txt'));
    expect(written.some((path) => path.endsWith('.html'))).toBe(false);
  });
});
