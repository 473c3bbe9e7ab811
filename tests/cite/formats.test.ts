import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/cite/bibtex.ts';
import { type CslItem, cslItem } from '../../src/cite/item.ts';
import { toRis } from '../../src/cite/ris.ts';
import { writtenCitation } from '../../src/cite/styles.ts';
import type { VagueDate } from '../../src/model/dates.ts';
import { en } from '../../src/strings/en/index.ts';
import { fr } from '../../src/strings/fr/index.ts';

const ENGLISH = { lang: 'en', quote: en.quote };

const page: CslItem = cslItem({
  id: 'barrick',
  type: 'webpage',
  title: 'Barrick',
  container: 'Minerals and tariffs',
  authors: [{ name: 'The editors' }],
  issued: '2025-04-09' as VagueDate,
  url: 'https://example.org/a_b/entities/barrick/#p1:~:text=50%25',
  lang: 'en',
});

/** What a program that reads the citation knows afterwards. */
interface Read {
  readonly title: string;
  readonly URL?: string;
  readonly author?: readonly {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

function readBack(text: string): Read[] {
  return new Cite(text, { forceType: text.startsWith('TY') ? '@ris/file' : '@biblatex/text' }).data as Read[];
}

function essence({ title, author, issued }: Read) {
  // RIS knows no name of an organisation: a comma in one parts it, and puts it together again.
  const names = author?.map(({ literal, family, given }) =>
    (literal ?? [family, given].filter((part) => part !== undefined).join(',')).replace(/\s*,\s*/g, ','),
  );
  return { title, author: names, date: issued?.['date-parts'][0] };
}

const NASTY = [
  'A {brace, 50% & ü_x',
  '} the other way {',
  'Rs. 5,000 $1 #2 ~ ^ \\ \\textit{x} \\',
  'امریکا، پاکستان کی معدنیات',
  'two\nlines\tand  more\r\n',
  'ER  - \nTY  - BOOK',
  'Barnes and Noble and others',
  '@misc{x, title = {y}}',
];

describe.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
])('%s', (_name, write) => {
  it.each(NASTY)('gives back author, title and date of %j', (words) => {
    const item = cslItem({ ...facts, title: words, authors: [{ name: words }] });
    expect(readBack(write([item])).map(essence)).toEqual([essence(item)]);
  });

  it('gives back any printable words', () => {
    const words = fc
      .stringMatching(/^[A-Za-zäßéاردو{}%&$#_~^\\ .,:=@()`'"<>?!-]{1,30}$/)
      .map((text) => `x ${text.trim()}`);
    fc.assert(
      fc.property(words, words, (title, name) => {
        const item = cslItem({ ...facts, title, authors: [{ name: name.replaceAll(',', ';') }] });
        expect(readBack(write([item])).map(essence)).toEqual([essence(item)]);
      }),
      { numRuns: 60 },
    );
  });

  it('holds several works, and the address of each', () => {
    const other = { ...page, id: 'other', URL: 'https://example.org/%7Bx%7D' };
    expect(readBack(write([page, other])).map(({ URL }) => URL)).toEqual([page.URL, other.URL]);
  });

  it.each(['2025', '2025-04'])('does not make %s more precise than it is', (issued) => {
    const item = cslItem({ ...facts, issued: issued as VagueDate });
    expect(readBack(write([item])).map(essence)).toEqual([essence(item)]);
  });
});

const facts = {
  id: 'x',
  type: 'webpage',
  title: 'T',
  container: 'S & T {',
  authors: [{ name: 'A' }],
  issued: '2025-04-09' as VagueDate,
  url: null,
  lang: null,
} as const;

describe('a citation in words', () => {
  it('follows the styles', () => {
    expect(writtenCitation(page, { lang: 'fr', quote: fr.quote }).plain).toMatch(
      /^The editors\. «\u202fBarrick\u202f»\. Minerals and tariffs, 9 avril 2025\. https/,
    );
    expect(writtenCitation({ ...page, URL: 'https://example.org/x/' }, ENGLISH)).toEqual({
      plain: 'The editors. “Barrick”. Minerals and tariffs, 9 April 2025. https://example.org/x/',
      chicago: 'The editors. “Barrick.” Minerals and tariffs. April 9, 2025. https://example.org/x/.',
      apa: 'The editors. (2025, April 9). Barrick. Minerals and tariffs. https://example.org/x/',
    });
  });

  it('leaves out what is not known, and a publisher that is the author', () => {
    const item = cslItem({ ...facts, title: 'Why?', container: null, authors: [], issued: null });
    expect(writtenCitation(item, ENGLISH)).toEqual({
      plain: '“Why?”',
      chicago: '“Why?”',
      apa: 'Why? (n.d.).',
    });
    const agency = cslItem({
      ...facts,
      type: 'article-newspaper',
      authors: [{ name: 'The Agency' }],
      container: 'The Agency',
    });
    expect(writtenCitation(agency, ENGLISH).chicago).toBe('The Agency. “T.” April 9, 2025.');
  });
});

describe('the names of authors', () => {
  const item = (...authors: Parameters<typeof cslItem>[0]['authors'][number][]) =>
    cslItem({ ...facts, container: 'Post', authors });
  const orvik = { name: 'Senna Orvik', family: 'Orvik', given: 'Senna' };
  const li = { name: 'Ben Ng Li', family: 'Li', given: 'Ben Ng', suffix: 'Jr.' };
  const wu = { name: 'Di Wu' };

  it.each([
    [[wu], '{{Di Wu}}'],
    [[orvik, wu], '{Orvik, Senna and {Di Wu}}'],
    [[li], '{Li, Jr., Ben Ng}'],
    [[{ name: 'Marks and Orvik', family: 'Marks and Orvik' }], '{{Marks and Orvik}}'],
    [[{ name: 'Jan van der Berg', family: 'van der Berg', given: 'Jan' }], '{van der Berg, Jan}'],
  ])('stand in BibTeX so that they are read as they are: %j', (authors, written) => {
    expect(toBibtex([item(...authors)])).toContain(`author = ${written},`);
  });

  it('come back from BibTeX and RIS in their parts', () => {
    for (const write of [toBibtex, toRis])
      expect(readBack(write([item(orvik)]))[0]?.author).toEqual([{ family: 'Orvik', given: 'Senna' }]);
  });

  it.each([
    [[orvik], 'Orvik, Senna. “T.”', 'Orvik, S. (2025'],
    [[orvik, wu], 'Orvik, Senna, and Di Wu. “T.”', 'Orvik, S., & Di Wu. (2025'],
    [[wu, orvik], 'Di Wu and Senna Orvik. “T.”', 'Di Wu, & Orvik, S. (2025'],
    [
      [orvik, li, wu],
      'Orvik, Senna, Ben Ng Li Jr., and Di Wu. “T.”',
      'Orvik, S., Li, B. N., Jr., & Di Wu. (2025',
    ],
    [[wu, { name: 'Ana Okoro' }], 'Di Wu and Ana Okoro. “T.”', 'Di Wu & Ana Okoro. (2025'],
  ])('are listed as the styles want them: %j', (authors, chicago, apa) => {
    const written = writtenCitation(item(...authors), ENGLISH);
    expect(written.chicago.startsWith(chicago)).toBe(true);
    expect(written.apa.startsWith(apa)).toBe(true);
  });
});

describe('langid', () => {
  it.each([
    ['en', 'english'],
    ['en-US', 'american'],
    ['de-DE', 'ngerman'],
    ['fr', 'french'],
    ['pt-BR', 'brazilian'],
    ['zh-Hans-CN', 'chinese'],
    ['ur', 'urdu'],
  ])('of %s is %s', (lang, name) => {
    expect(toBibtex([cslItem({ ...facts, lang })])).toContain(`langid = {${name}}`);
  });

  it('is left out where LaTeX has none', () => {
    expect(toBibtex([cslItem({ ...facts, lang: 'tlh' })])).not.toContain('langid');
  });
});
