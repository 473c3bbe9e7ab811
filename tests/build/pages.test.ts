import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { checkSite, formatFault } from '../../src/integrations/links.ts';
import { builtFiles, loadBriefing, place, urls } from '../site.ts';
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

  it('are there for every article, entity and topic, and for every former address', async () => {
    const { articles, entities, topics, redirects } = await loadBriefing();
    const addresses = [
      ...articles.map(({ id }) => urls.article(id)),
      ...entities.map(({ id }) => urls.entity(id)),
      ...topics.map(({ id }) => urls.topic(id)),
      ...redirects.map(({ type, from }) => (type === 'entity' ? urls.entity(from) : urls.topic(from))),
    ];
    const built = new Set(pages);
    const missing = addresses.filter((url) => !built.has(`${url.slice(place.base.length)}index.html`));
    expect(missing).toEqual([]);
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
