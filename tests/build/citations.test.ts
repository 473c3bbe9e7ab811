import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { belowBase, builtFiles, loadBriefing, place, urls } from '../site.ts';
import { attribute, elementsIn, hasClass, readPage, textOf } from './page.ts';

interface Work {
  readonly type: string;
  readonly title: string;
  readonly reporter?: string;
  readonly author?: readonly {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const { site, articles, entities, topics } = await loadBriefing();
const subjects = [
  ...entities.map(({ id, name }) => ({ folder: belowBase(urls.entity(id)), name })),
  ...topics.map(({ id, name }) => ({ folder: belowBase(urls.topic(id)), name })),
];
const pages = [
  ...articles.map(({ id, title }) => ({ folder: belowBase(urls.article(id)), name: title })),
  ...subjects,
];

describe.runIf(site.exports.citations)('the citations beside the pages', () => {
  it('are there for every article, entity and topic, and nothing else', () => {
    for (const file of ['cite.bib', 'cite.ris', 'cite.json']) {
      const expected = pages.map(({ folder }) => `${folder}${file}`).toSorted();
      expect(builtFiles(file)).toEqual(expected);
    }
  });

  it('name the same works, authors and dates in every format, read by a library', () => {
    for (const { folder, name } of pages) {
      const works = (JSON.parse(read(`${folder}cite.json`)) as Work[]).map(essence);
      expect(works.at(-1)?.title).toBe(oneLine(name));
      // BibTeX has no type of its own for a page or a newspaper.
      const untyped = works.map((work) => ({ ...work, type: expect.any(String) }));
      expect(parsed(`${folder}cite.bib`, '@biblatex/text'), folder).toEqual(untyped);
      const ris = `${folder}cite.ris`;
      expect(parsed(ris, '@ris/file'), folder).toEqual(works.map(asNewspaperInRis));
      for (const { date } of works) if (date) expect(read(ris)).toContain(`DA  - ${slashed(date)}\r\n`);
    }
  });

  it('cite an article both as the page and as its publisher issued it', () => {
    for (const { id, published } of articles) {
      const works = JSON.parse(read(`${belowBase(urls.article(id))}cite.json`)) as Work[];
      expect(works.map(({ type }) => type)).toEqual(['webpage', 'article-newspaper']);
      const date = works[1]?.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
      expect(date?.join('-') ?? null).toBe(published);
    }
  });
});

describe('cite and share', () => {
  it.each(pages.slice(0, 3).map(({ folder }) => folder))('on %s is text, without any script', (folder) => {
    const rows = elementsIn(readPage(`${folder}index.html`)).filter((one) => hasClass(one, 'copy-row'));
    const labels = rows.map((row) => textOf(row.childNodes[0] as never));
    for (const label of ['Chicago', 'APA', 'BibTeX', 'RIS', 'CSL-JSON']) expect(labels).toContain(label);
    expect(rows.every((row) => textOf(row).length > 10)).toBe(true);
  });

  it.runIf(place.site)('has a code for print that leads to the public address', () => {
    const page = elementsIn(readPage(`${pages[0]?.folder}index.html`));
    const block = page.find((one) => hasClass(one, 'print-cite'));
    expect(elementsIn(block as never).some((one) => attribute(one, 'role') === 'img')).toBe(true);
  });
});

function read(path: string): string {
  return readFileSync(join(place.outDir, path), 'utf8');
}

function parsed(path: string, forceType: string) {
  return (new Cite(read(path), { forceType }).data as Work[]).map(essence);
}

function essence({ type, title, author, reporter, issued }: Work) {
  // RIS parts a name at its first comma.
  const written = reporter === undefined ? author : [{ literal: reporter }];
  const names = written?.map(({ literal, family, given }) =>
    (literal ?? [family, given].filter(Boolean).join(',')).replace(/\s*,\s*/g, ','),
  );
  return { type, title, names, date: issued?.['date-parts'][0] };
}

/** The library reads the year alone of the date of a newspaper article in RIS. */
function asNewspaperInRis(work: ReturnType<typeof essence>) {
  return work.type === 'article-newspaper' ? { ...work, date: work.date?.slice(0, 1) } : work;
}

function slashed([year, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  return `${year}/${two(month)}/${two(day)}/`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
