import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodePage } from '../../src/ingest/html/charset.ts';
import { extract } from '../../src/ingest/html/extract.ts';
import { htmlSource } from '../../src/ingest/inWorker.ts';
import { filesIn, folder, run } from './run.ts';

const TEXT = [
  'The Lanmere Harbour Authority has named Ana Okoro as its director, its chairman said on Wednesday, after a long search.',
  'Okoro, a former engineer, will take office in October. “We will dredge the channel within two years,” Okoro said in Lanmere.',
  'The port handled four million tonnes of copper last year, according to the ministry of transport, which owns the quays.',
];
const PARAGRAPHS = TEXT.map((words) => `<p>${words}</p>`).join('\n');

function page({ head = '', body = PARAGRAPHS }: { head?: string; body?: string } = {}): Uint8Array {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>New director | Times</title>${head}</head>
    <body><nav><a href="/">Home</a></nav><article><h1>New director</h1>${body}</article><footer>Terms and contact</footer></body></html>`;
  return new TextEncoder().encode(html);
}

const read = (bytes: Uint8Array) => {
  const found = extract(bytes);
  if ('failure' in found) throw new Error(found.failure);
  return found;
};

describe('the text of a web page', () => {
  it('is the paragraphs of its article and nothing else', () => {
    expect(read(page()).text).toBe(`${TEXT.join('\n\n')}\n`);
  });

  it('keeps the lines of a list and of an address, and no mark-up', () => {
    const body = `${PARAGRAPHS}<ul><li>First <b>bold</b></li><li>Second</li></ul><p>One<br>two &lt;b&gt;</p>`;
    expect(read(page({ body })).text).toContain('\n\n- First bold\n- Second\n\nOne\ntwo <b>\n');
  });

  it('has no script, frame, form or caption, and the report counts them', () => {
    const body = `<figure><img src="javascript:x" onerror="x()"><figcaption>Night</figcaption></figure>${PARAGRAPHS}
      <script>document.write('<p>evil</p>')</script><iframe src="//x"></iframe><svg><script>x</script></svg>`;
    const { text, dropped } = read(page({ body }));
    expect(text).toBe(`${TEXT.join('\n\n')}\n`);
    expect(dropped).toContain('1 picture');
    expect(dropped).toContain('1 caption');
    expect(dropped[0]).toMatch(/^\d+ of the page’s \d+ words/);
  });
});

describe('the metadata of a web page', () => {
  it('come from JSON-LD before the rest, each with its source', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Okoro named',
      datePublished: '2025-09-03T08:00:00Z',
    };
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': [article] })}</script>
      <meta property="og:title" content="Other"><meta property="og:site_name" content="Times">
      <link rel="canonical" href="https://example.org/a">`;
    expect(read(page({ head })).meta).toEqual({
      title: { value: 'Okoro named', how: 'JSON-LD headline' },
      published: { value: '2025-09-03T08:00:00Z', how: 'JSON-LD datePublished' },
      publisher: { value: 'Times', how: 'meta og:site_name' },
      url: { value: 'https://example.org/a', how: 'element link[rel="canonical"]' },
      lang: { value: 'en', how: 'element html[lang]' },
    });
  });

  it('leave the date out where they disagree about it, and say so', () => {
    const head = '<meta name="date" content="2025-09-03"><meta name="pubdate" content="2019-01-01">';
    const { meta, unsure } = read(page({ head }));
    expect(meta.published).toBeUndefined();
    expect(unsure[0]).toContain('2019-01-01 (meta pubdate), 2025-09-03 (meta date)');
  });

  it('survive broken JSON-LD', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(read(page({ head })).meta.title?.value).toBe('New director');
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
    const found = await htmlSource('x.html', page({ body }));
    expect(found).toEqual({ failure: expect.stringContaining(sentence) });
  });

  it('does not keep the next page from being read', async () => {
    const pages = [page({ body: '<div>'.repeat(20_000) }), page()];
    const [, second] = await Promise.all(pages.map((bytes) => htmlSource('x.html', bytes)));
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
