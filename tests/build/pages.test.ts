import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { siteFiles, sitePages } from '../../src/briefing/addresses.ts';
import { contextOf } from '../../src/briefing/context.ts';
import { checkSite, formatFault } from '../../src/integrations/links.ts';
import { addressOf, belowBase, builtFiles, loadBriefing, place, urls } from '../site.ts';
import { attribute, elementsIn, readPage, textOf } from './page.ts';

const pages = builtFiles('.html');

/** Rules of html-validate that are not held, with the reason. */
const EXCEPTIONS = {
  // Output of a template: the space in it is nobody's handwriting.
  'no-trailing-whitespace': 'off',
  'long-title': 'off',
  // The doctype's case and the closing of void elements are Astro's.
  'doctype-style': 'off',
  'void-style': 'off',
} as const;

describe('the built pages', () => {
  it('have no link that leads nowhere and no id twice', async () => {
    expect((await checkSite(place.outDir, place)).faults.map(formatFault)).toEqual([]);
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: EXCEPTIONS });
    const reports = await Promise.all(pages.map((path) => validator.validateFile(join(place.outDir, path))));
    const faults = reports.flatMap(({ results }) =>
      results.flatMap(({ filePath, messages }) =>
        messages.map(
          ({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId} ${message}`,
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('are those of the list of addresses, and every former address', async () => {
    const briefing = await loadBriefing();
    const listed = Array.from(sitePages(contextOf(briefing, urls)), ({ path }) => belowBase(path));
    const former = briefing.redirects.map(({ from }) => from).filter((from) => from.endsWith('/'));
    const built = pages.filter((path) => path !== '404.html').map(addressOf);
    expect([...listed, ...former].toSorted()).toEqual(built.toSorted());
  });

  it('have beside them the files that others subscribe to', async () => {
    const files = new Set(builtFiles(''));
    const context = contextOf(await loadBriefing(), urls);
    expect(Array.from(siteFiles(context), belowBase).filter((path) => !files.has(path))).toEqual([]);
  });

  it('put the headings of notes, in Markdown and MDX alike, below those of the page', async () => {
    const { topics } = await loadBriefing();
    const bodies = topics.flatMap(({ id, body }) => (body ? [{ id, body }] : []));
    const found = bodies.map(({ id }) =>
      elementsIn(readPage(`topics/${id}/index.html`)).flatMap((one) =>
        /^q\d+$/.test(attribute(one, 'id') ?? '') ? [`${one.tagName} ${textOf(one).trim()}`] : [],
      ),
    );
    expect(found).toEqual(
      bodies.map(({ body }) => body.headings.map(({ text, depth }) => `h${depth} ${text}`)),
    );
  });

  it.each(pages)('%s says its language, its title and what it is about, once each', (path) => {
    const elements = elementsIn(readPage(path));
    const count = (tag: string, name?: string) =>
      elements.filter((one) => one.tagName === tag && (name === undefined || attribute(one, 'name') === name))
        .length;
    expect({
      lang: attribute(elements.find(({ tagName }) => tagName === 'html') as never, 'lang'),
      // A picture has a title too: that of the page is the child of its head.
      titles: elements.filter(
        ({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head',
      ).length,
      descriptions: count('meta', 'description'),
      h1: count('h1'),
      main: count('main'),
    }).toEqual({ lang: expect.stringMatching(/./), titles: 1, descriptions: 1, h1: 1, main: 1 });
  });
});
