import { describe, expect, it } from 'vitest';
import { withoutSiteLines } from '../../../src/ingest/sources/siteLines.ts';
import type { Source } from '../../../src/ingest/sources/source.ts';

const ABOUT = 'Harbour Watch is independent. We are supported by our readers, and we answer to nobody else.';
const BODIES = [
  'The quay of Lanmere will be rebuilt.',
  'A ferry from Velis was late.',
  'Copper leaves the port by rail.',
];

function pageOf(text: string, more: Partial<Source> = {}): Source {
  const meta = {
    url: { value: `https://watch.example/${text.length}`, how: '' },
    publisher: { value: 'Harbour Watch', how: '' },
  };
  return {
    name: 'a.html',
    format: 'html',
    seed: text,
    bytes: new Uint8Array(),
    text,
    meta,
    unsure: [],
    dropped: [],
    ...more,
  };
}

const around = (before: string, after: string) =>
  BODIES.map((body) =>
    pageOf(`${[before, body, `${body} It is said twice.`, after].filter(Boolean).join('\n\n')}\n`),
  );
const textsOf = (pages: readonly Source[]) => {
  const changed = withoutSiteLines(pages);
  return pages.map((page) => (changed.get(page) ?? page).text);
};
const WITHOUT = BODIES.map((body) => `${body}\n\n${body} It is said twice.\n`);

describe('what three pages of a site have around their texts', () => {
  it.each([
    ['a label before it', 'Commentary', ''],
    ['what the site says of itself', '', ABOUT],
    ['its name', '', 'Harbour Watch is published by the harbour museum of Lanmere.'],
    ['both, and a head of what follows', 'Commentary', `Related\n\n${ABOUT}`],
    ['the same in German', '', 'Unterstützen Sie unsere Arbeit mit einer Spende.'],
  ])('is not of the articles: %s', (_, before, after) => {
    expect(textsOf(around(before, after))).toEqual(WITHOUT);
  });

  it('is said to be left out', () => {
    const [page] = withoutSiteLines(around('Commentary', ABOUT)).values();
    expect(page?.dropped).toEqual([
      'lines that other pages of the site have too: “Commentary”, “Harbour Watch is independent. We are supported by our reade…”',
    ]);
    expect(new TextDecoder().decode(page?.bytes)).toBe(page?.text);
  });

  it.each([
    [
      'background that each repeats',
      '',
      'The harbour of Lanmere was built in 1903 and has been dredged once.',
    ],
    ['a sentence that ends each', '', 'The trial continues.'],
    ['what somebody says in each', '', '“We will keep our word to you,” Okoro said.'],
    ['what the newsroom did', '', 'Harbour Watch has asked the port for an answer.'],
    ['a sentence about the newsroom', '', 'The port sued Harbour Watch in May.'],
  ])('is of the articles where it may be: %s', (_, before, after) => {
    const pages = around(before, after);
    expect(textsOf(pages)).toEqual(pages.map(({ text }) => text));
  });
});

describe('lines stay', () => {
  const unchanged = (pages: readonly Source[]) =>
    expect(textsOf(pages)).toEqual(pages.map(({ text }) => text));

  it('of two pages', () => unchanged(around('Commentary', ABOUT).slice(1)));

  it('of one page alone, though they look like a head of what follows', () => {
    unchanged(BODIES.map((body, at) => pageOf(`${body}\n\nMore on harbour ${at}\n`)));
    unchanged(BODIES.map((body, at) => pageOf(`Related: harbour ${at}\n\n${body}\n`)));
  });

  it('of three versions of one article', () => {
    unchanged(BODIES.map((body) => pageOf(`Commentary\n\n${WITHOUT[0]}\n\n${body}\n\n${ABOUT}\n`)));
  });

  it('of pages of three sites', () => {
    unchanged(
      around('Commentary', ABOUT).map((page, at) => ({
        ...page,
        meta: { ...page.meta, url: { value: `https://site${at}.example/`, how: '' } },
      })),
    );
  });

  it('of texts that are no web pages', () => {
    unchanged(around('Commentary', ABOUT).map((page) => ({ ...page, format: 'txt' })));
  });
});
