import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, page, readPage, TEXT } from './pages.ts';
import { folder, run } from './run.ts';

const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const news = (data: object) => jsonLd({ '@type': 'NewsArticle', ...data });
const meta = (name: string, content: string) =>
  `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`;
const said = (head: string, more: object = {}) => readPage(page({ head, ...more }));

describe('the words of metadata', () => {
  it.each([
    [news({ headline: 'New director' }), 'New director'],
    [
      news({ headline: 'Okoro&#8217;s plan &amp; the board&#039;s answer' }),
      "Okoro’s plan & the board's answer",
    ],
    [news({ headline: 'A &amp;quot;new&amp;quot; quay' }), 'A "new" quay'],
    [news({ headline: 'The <em>Anchor</em> sinks' }), 'The Anchor sinks'],
    [meta('og:title', 'Lanmere&amp;#8217;s quay'), 'Lanmere’s quay'],
    [meta('og:title', 'AT&amp;T stays'), 'AT&T stays'],
  ])('are decoded: %s', (head, title) => {
    expect(said(head, { h1: '', title: '' }).meta.title?.value).toBe(title);
  });

  it.each([
    '{"@type":"NewsArticle","headline":"Okoro named","description":"one\ntwo"}',
    '{"@type":"NewsArticle","headline":"Okoro named",}',
    '<!-- {"@type":"NewsArticle","headline":"Okoro named"} -->',
    '/* <![CDATA[ */{"@type":"NewsArticle","headline":"Okoro named"}/* ]]> */',
    '[{"@type":"WebSite"},{"@type":["ReportageNewsArticle"],"headline":"Okoro named"}];',
  ])('are read of JSON-LD that a template wrote badly: %s', (json) => {
    const { meta: found, unsure } = said(`<script type="application/ld+json">${json}</script>`, {
      h1: '',
      title: '',
    });
    expect([found.title?.value, unsure]).toEqual(['Okoro named', []]);
  });

  it('are not read of JSON-LD that is broken, and that is said', () => {
    const { unsure } = said('<script type="application/ld+json">{"@type": "NewsArticle", </script>');
    expect(unsure.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Its JSON-LD cannot be read \(.+\) and was not used\.$/),
    ]);
  });
});

const LONG =
  'Harbour authority of Lanmere names Ana Okoro, an engineer from the south, as its new director after a search of nine months';

describe('the title of a page', () => {
  it.each([
    ['h1 with another source', news({ headline: 'a body that runs a harbour' }), {}, 'New director'],
    [
      'whole, not cut with a sign',
      news({ headline: `${LONG.slice(0, 108)}…` }),
      { h1: LONG, title: 'x' },
      LONG,
    ],
    [
      'without the section before a bar',
      `${news({ headline: 'x' })}${meta('og:title', 'Opinion | New director')}`,
      { title: 'Opinion | New director' },
      'New director',
    ],
    ['whole, not cut without one', news({ headline: LONG.slice(0, 110) }), { h1: '', title: LONG }, LONG],
    [
      'without the site’s name behind it',
      meta('og:title', 'Okoro named - Lanmere Post') + meta('og:site_name', 'Lanmere Post'),
      { h1: '', title: '' },
      'Okoro named',
    ],
    [
      'without the site’s name before it',
      meta('og:title', 'Lanmere Post: Okoro named') + meta('og:site_name', 'The Lanmere Post'),
      { h1: '', title: '' },
      'Okoro named',
    ],
    [
      'without the host’s name',
      '<link rel="canonical" href="https://www.lanmerepost.example/a">',
      { h1: '', title: 'Okoro named | LanmerePost' },
      'Okoro named',
    ],
    [
      'with a dash of its own',
      meta('og:title', 'Okoro - the engineer'),
      { h1: '', title: '' },
      'Okoro - the engineer',
    ],
    [
      'not the name of the site',
      meta('og:site_name', 'Times'),
      { h1: 'Times', title: 'Okoro named | Times' },
      'Okoro named',
    ],
    [
      'what two say where h1 stands alone',
      news({ headline: 'Okoro named' }) + meta('og:title', 'Okoro named'),
      { h1: 'Exclusive', title: 'x' },
      'Okoro named',
    ],
  ])('is %s', (_, head, more, title) => {
    expect(said(head, more).meta.title?.value).toBe(title);
  });

  it.each(['U.S.', 'Hosted', 'World', 'WordPress'])(
    'of a page whose site is called “%s” leaves out who publishes',
    (name) => {
      expect(
        said(news({ headline: 'Okoro named' }) + meta('og:site_name', name)).meta.publisher,
      ).toBeUndefined();
    },
  );

  it('names who has it, and asks where others differ', () => {
    const { meta: found, unsure } = said(news({ headline: 'Okoro takes over' }));
    expect(found.title).toEqual({ value: 'New director', how: 'element h1, element title' });
    expect(unsure).toEqual([
      {
        field: 'title',
        sentence:
          'Its sources disagree on the title: “New director” (element h1, element title) was taken; it is “Okoro takes over” in JSON-LD headline. Change it with --title.',
      },
    ]);
  });
});

const zoned = (value: string) => news({ headline: 'New director', datePublished: value });

describe('the publisher', () => {
  it.each([
    ['Harbour 7 | Lanmere News, Weather, Sports | Velis', 'Harbour 7'],
    ['Lanmere Post', 'Lanmere Post'],
    ['A|B Lanmere', 'A|B Lanmere'],
  ])('is the first part of the name of its site: %s', (name, publisher) => {
    expect(said(meta('og:site_name', name)).meta.publisher?.value).toBe(publisher);
  });
});

describe('the day of publication', () => {
  it.each([
    [zoned('2025-03-10T08:00:00+01:00'), '2025-03-10'],
    [meta('pubdate', '1741593600'), '2025-03-10'],
    [meta('date', '1741593600000'), '2025-03-10'],
    [meta('date', '2025/03/10'), '2025-03-10'],
    [meta('date', '10.03.2025'), '2025-03-10'],
    [meta('dc.date', 'Mon, 10 Mar 2025 08:00:00 +0100'), '2025-03-10'],
    [meta('date', '10 mars 2025'), '2025-03-10'],
    [meta('date', '20250310T080000Z'), '2025-03-10'],
  ])('is read of %s', (head, day) => {
    expect(said(head).meta.published?.value).toBe(day);
  });

  it.each([
    [
      'a time in its own zone',
      zoned('2025-03-10T23:30:00Z') + meta('article:published_time', '2025-03-11T08:30:00+09:00'),
      {},
    ],
    [
      'the day in its words',
      zoned('2025-03-10T23:30:00Z'),
      { body: `<time>11 March 2025</time>${TEXT.map((words) => `<p>${words}</p>`).join('')}` },
    ],
    [
      'the day in its address',
      `${zoned('2025-03-10T23:30:00Z')}<link rel="canonical" href="https://post.example/2025/03/11/okoro">`,
      {},
    ],
    ['a date without a time', zoned('2025-03-10T22:00:00.000Z') + meta('date', '2025-03-11'), {}],
    ['seconds and a day', meta('pubdate', '1741649400') + meta('date', '2025-03-11'), {}],
  ])('is that of the page, not of Greenwich, by %s', (_, head, more) => {
    expect(said(head, more).meta.published?.value).toBe('2025-03-11');
  });

  it('is said to be in UTC where nothing else tells it', () => {
    expect(said(zoned('2025-03-10T23:30:00Z')).meta.published).toEqual({
      value: '2025-03-10',
      how: 'JSON-LD datePublished, in UTC',
    });
  });

  it.each(['0001-01-01T00:00:00Z', '0000-01-01', '1970-01-01T00:00:00+00:00', '0', ''])(
    'is that in the address where a program left it unset as “%s”',
    (value) => {
      const address = '<link rel="canonical" href="https://post.example/2025/03/11/okoro">';
      expect(said(zoned(value) + address).meta.published).toEqual({
        value: '2025-03-11',
        how: 'the day in its address',
      });
      expect(said(zoned(value) + meta('date', '2025-03-10')).meta.published?.value).toBe('2025-03-10');
    },
  );

  it.each([
    ['https://post.example/2025/mar/09/okoro', '2025-03-09'],
    ['https://post.example/news/2025/september/9/okoro', '2025-09-09'],
    ['https://post.example/2025/3/9/okoro', '2025-03-09'],
    ['https://post.example/2025/all/09/okoro', undefined],
  ])('is that in the address by the name of its month: %s', (address, day) => {
    expect(said(`<link rel="canonical" href="${address}">`).meta.published?.value).toBe(day);
  });

  it('is left out where sources are days apart, and that is said', () => {
    const { meta: found, unsure } = said(meta('date', '2025-09-03') + meta('pubdate', '2019-01-01'));
    expect(found.published).toBeUndefined();
    expect(unsure[0]).toEqual({
      field: 'published',
      sentence: expect.stringContaining('2019-01-01 (meta pubdate), 2025-09-03 (meta date)'),
    });
  });
});

describe('who wrote and published it', () => {
  it.each([
    [news({ author: [{ name: 'Ana Okoro' }, { name: 'Ben Li' }] }), 'Ana Okoro, Ben Li'],
    [news({ author: [{ name: 'Ben Li, Jr.' }, { name: 'Ana Okoro' }] }), 'Ben Li, Jr.; Ana Okoro'],
    [
      jsonLd({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@id': '#a', name: 'Ana Okoro' },
        ],
      }),
      'Ana Okoro',
    ],
    [news({ author: 'Ana O&#039;Koro' }), "Ana O'Koro"],
    [`${meta('author', 'admin')}${meta('dc.creator', 'Ana Okoro')}`, 'Ana Okoro'],
    [`${meta('author', 'https://post.example/ana')}${meta('parsely-author', 'Ana Okoro')}`, 'Ana Okoro'],
  ])('is read of %s', (head, byline) => {
    expect(said(head).meta.byline?.value).toBe(byline);
  });

  it('is asked where sources name other people or other publishers', () => {
    const head = news({ author: { name: 'Ana Okoro' }, publisher: { name: 'Lanmere Post' } });
    const { unsure } = said(`${head}${meta('author', 'Ben Li')}${meta('og:site_name', 'Sornholm Times')}`);
    expect(unsure.map(({ field }) => field)).toEqual(
      ['publisher', 'title', 'byline'].filter((one) => one !== 'title'),
    );
  });

  it('is not asked where one says more than the other', () => {
    const head = news({
      headline: 'New director',
      author: { name: 'Ana Okoro' },
      publisher: { name: 'Post' },
    });
    expect(
      said(`${head}${meta('author', 'By Ana Okoro')}${meta('og:site_name', 'The Lanmere Post')}`).unsure,
    ).toEqual([]);
  });
});

describe('who wrote a page', () => {
  it.each([
    [`${meta('dc.creator', 'Okoro, Ana')}${meta('dc.creator', 'de Vries, Jan')}`, 'Ana Okoro, Jan de Vries'],
    [`${meta('author', 'Ana Okoro')}${meta('author', 'Jan de Vries')}`, 'Ana Okoro, Jan de Vries'],
    [`${meta('author', 'Ana Okoro')}${meta('author', 'Ana Okoro')}`, 'Ana Okoro'],
    [meta('dc.creator', 'Ana Okoro, Jan de Vries'), 'Ana Okoro, Jan de Vries'],
    [meta('author', 'Ana Okoro, Velis'), 'Ana Okoro, Velis'],
  ])('is each whom a meta of its own names: %s', (head, byline) => {
    expect(said(head).meta.byline?.value).toBe(byline);
  });

  it.each([
    ['<div class="byline"><span>Ana Okoro</span><span>Staff Writer</span></div>', 'Ana Okoro'],
    ['<div class="byline">Ana Okoro</div>', 'Ana Okoro'],
    ['<div class="byline">The Editor</div>', 'The Editor'],
  ])('is the name, without what stands behind it: %s', (byline, name) => {
    expect(said('', { body: `${byline}${PARAGRAPHS}` }).meta.byline?.value).toBe(name);
  });
});

describe('the address of a page', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  const saved = (remark: string) =>
    new TextEncoder().encode(new TextDecoder().decode(page()).replace('<html', `${remark}<html`));

  it.each([
    ['https://web.archive.org/web/20250310080000/https://post.example/okoro', 'https://post.example/okoro'],
    ['https://web.archive.org/web/20250310080000id_/http:/post.example/okoro', 'http://post.example/okoro'],
    ['https://archive.ph/20250310080000/https://post.example/okoro', 'https://post.example/okoro'],
    ['https://arquivo.pt/wayback/20250310080000/https://post.example/okoro', 'https://post.example/okoro'],
    ['https://post.example/okoro', 'https://post.example/okoro'],
  ])('is that of the original: %s', (href, url) => {
    expect(said(canonical(href)).meta.url?.value).toBe(url);
  });

  it.each([
    '<!-- saved from url=(0026)https://post.example/okoro -->',
    '<!--saved from url=(0026)https://post.example/okoro-->',
    '<!--\n Page saved with SingleFile \n url: https://post.example/okoro \n saved date: x\n-->',
    '<!-- saved from url=(0066)https://web.archive.org/web/20250310/https://post.example/okoro -->',
  ])('is where a browser saved it from: %s', (remark) => {
    expect(readPage(saved(remark)).meta.url?.value).toBe('https://post.example/okoro');
  });

  it('is not the front page of its site, and no script', () => {
    const { meta: found } = readPage(saved('<!-- saved from url=(0026)https://post.example/okoro -->'));
    expect(found.url?.value).toBe('https://post.example/okoro');
    expect(
      said(canonical('https://post.example/') + meta('og:url', 'https://post.example/okoro')).meta.url?.value,
    ).toBe('https://post.example/okoro');
    expect(said(canonical('javascript:alert(1)')).meta.url).toBeUndefined();
  });
});

it('what is left open is to be written into the record once the text is there', async () => {
  const dir = await folder({ 'quay.txt': 'The quay is safe\n\nAna Okoro closed the quay on Friday.\n' });
  const first = await run('ingest', ['--dry-run', 'quay.txt'], { dir });
  expect(first.out).toContain('gives one. Give it with --date YYYY-MM-DD.');
  const { out, err } = await run('ingest', ['--yes', 'quay.txt'], { dir });
  expect(`${out}${err}`).toContain('gives one. Write it into content/articles/quay.yaml as “published”.');
  const record = await readFile(join(dir, 'content/articles/quay.yaml'), 'utf8');
  expect(record.replace(/\n# /g, ' ')).toContain('Write it into this file as “published”.');
});

describe('the element of a byline', () => {
  const byline = (words: string) => `<div class="byline">${words}</div>`;
  const teaser = (name: string, headline: string) =>
    `<article><a href="/other">${headline}</a><p class="byline">${name}</p></article>`;
  const of = (body: string) => readPage(page({ body })).meta.byline?.value;

  it.each([
    ['By Ana Okoro', 'By Ana Okoro'],
    ['<a href="/staff">Ana Okoro</a>, Ben Li', 'Ana Okoro, Ben Li'],
    ['by Ana Okoro <a>@anaokoro</a> Nov 18, 2026 at 9:24 pm ET • 2 min read', 'by Ana Okoro'],
    ['by Ana Okoro | November 18, 2026 12:01 PM Print this', 'by Ana Okoro'],
    ['by Ana Okoro<br>Monday, November 18, 2026', 'by Ana Okoro'],
    ['By LANMERE POST STAFF NOVEMBER 20, 2026 10:43', 'By LANMERE POST STAFF'],
    ['<ul><li>Ana Okoro, Harbour Weekly</li><li>19.11.2026, 08:57</li></ul>', 'Ana Okoro, Harbour Weekly'],
    ['Monday November 18, 2026 7:45 am PST by Ana Okoro', 'Ana Okoro'],
    ['<span>By</span><p>Ana Okoro</p>', 'Ana Okoro'],
    ['Guest', undefined],
    ['postadmin', undefined],
    ['okoro_x4v6', undefined],
    ['okoro01', undefined],
  ])('is read without what stands beside the names: %s', (words, name) => {
    expect(of(byline(words) + PARAGRAPHS)).toBe(name);
  });

  it('stands after the text as well, in a box of its own', () => {
    expect(of(`${PARAGRAPHS}<footer>${byline('Ana Okoro')}</footer>`)).toBe('Ana Okoro');
  });

  it('is not that of an article that the page leads to', () => {
    const html = `${PARAGRAPHS}</article>${teaser('Ben Li', 'Ferry delayed')}${teaser('Ivo Brandt', 'Quay shut')}<article>`;
    expect(of(html)).toBeUndefined();
    expect(of(`${byline('Ana Okoro')}${html}`)).toBe('Ana Okoro');
    expect(
      of(`<ul><li>${byline('Ben Li')}</li><li>${byline('Ivo Brandt')}</li></ul>${PARAGRAPHS}`),
    ).toBeUndefined();
  });

  it('is not one that stands far from the headline', () => {
    const long = PARAGRAPHS.repeat(4);
    expect(
      of(`${long}<div><h3><a href="/other">Quay shut</a></h3>${byline('Ben Li')}</div>`),
    ).toBeUndefined();
  });
});
