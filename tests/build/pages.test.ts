import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/inspect/finding.ts';
import { CHECKS, publishedRecord } from '../../src/inspect/index.ts';
import { readLinks } from '../../src/inspect/linkedPage.ts';
import { addressOf, readText } from '../../src/inspect/site.ts';
import { formatDate, type VagueDate } from '../../src/model/dates.ts';
import { siteFiles, sitePages } from '../../src/views/context/addresses.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { belowBase, builtFiles, loadBriefing, loadSite, place, urls } from '../site.ts';
import { attribute, elementsIn, hasClass, readPage, textOf } from './page.ts';

const pages = builtFiles('.html');

describe('the built site', async () => {
  const site = await loadSite();
  const published = await publishedRecord(join(place.briefingDir, 'content/published.txt'));

  it.each(CHECKS)('is without findings: $claim', async ({ run }) => {
    expect((await run(site, { published })).findings.map(formatFinding)).toEqual([]);
  });

  it('has the links that were read while it was written', async () => {
    for (const [path, { ids, duplicates, links, headLinks }] of site.pages) {
      expect(readLinks(path, await readText(site, path)), path).toEqual({
        path,
        ids,
        duplicates,
        links,
        headLinks,
      });
    }
  });
});

describe('when background was last checked', async () => {
  const briefing = await loadBriefing();
  const { strings } = contextOf(briefing, urls);
  const shown = new Map(
    pages.map((path) => {
      const page = readPage(path);
      const elements = elementsIn(page);
      const foot = elements
        .filter(({ tagName }) => tagName === 'footer')
        .map(textOf)
        .join(' ');
      const own = elements.filter((one) => hasClass(one, 'checked'));
      return [path, { foot, own: own.map(textOf).join(' ') }];
    }),
  );
  const date = briefing.site.checked ?? '';

  it('stands at the foot of every page that has one', () => {
    const words = strings.frame.checked(formatDate(date as VagueDate, briefing.site.lang));
    const feet = [...shown].filter(([, { foot }]) => foot !== '');
    expect(feet.length).toBeGreaterThan(0);
    expect(feet.filter(([, { foot }]) => !foot.includes(words)).map(([path]) => path)).toEqual([]);
  });

  it('has a page of each kind: articles, entities of every kind, topics, lists, the timeline, the front page', () => {
    const one = (id: string | undefined, folder: string) => (id ? [`${folder}/${id}/index.html`] : []);
    const kinds = [...Map.groupBy(briefing.entities, ({ kind }) => kind).values()].map(
      ([first]) => first?.id,
    );
    const wanted = [
      ...one(briefing.articles[0]?.id, 'articles'),
      ...kinds.flatMap((id) => one(id, 'entities')),
      ...one(briefing.topics[0]?.id, 'topics'),
      ...['index.html', 'about/index.html', 'timeline/index.html', 'topics/index.html'],
    ];
    expect(wanted.filter((path) => !shown.get(path)?.foot)).toEqual([]);
  });

  it('stands on the page of an entry that was checked on another day', () => {
    const others = briefing.subjects.filter(({ checked }) => checked && checked !== briefing.site.checked);
    const wrong = others.filter(({ id, type, checked }) => {
      const path = `${type === 'topic' ? 'topics' : 'entities'}/${id}/index.html`;
      const words = strings.checked(formatDate(checked as VagueDate, briefing.site.lang));
      return shown.get(path)?.own !== words;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the built pages', () => {
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
    expect(
      Array.from(siteFiles(context), belowBase).filter(
        (path) => !files.has(path) && (urls.origin !== null || !/feed\.\w+$/.test(path)),
      ),
    ).toEqual([]);
  });

  it('put the headings of notes, in Markdown and MDX alike, below those of the page', async () => {
    const { topics } = await loadBriefing();
    const bodies = topics.flatMap(({ id, body }) => (body ? [{ id, body }] : []));
    const found = bodies.map(({ id }) =>
      elementsIn(readPage(`topics/${id}/index.html`)).flatMap((one) =>
        /^q-/.test(attribute(one, 'id') ?? '') ? [`${one.tagName} ${textOf(one).trim()}`] : [],
      ),
    );
    expect(found).toEqual(
      bodies.map(({ body }) => body.headings.map(({ text, depth }) => `h${depth - 1} ${text}`)),
    );
  });
});
