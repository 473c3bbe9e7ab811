import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { readFollowTheMoney, readPackage } from '../outputs/readers.ts';
import { belowBase, builtFiles, loadBriefing, place, urls } from '../site.ts';
import { attribute, elementsIn, hasClass, readPage, textOf } from './page.ts';

const { site, articles, entities, topics, events, relations, references } = await loadBriefing();

describe.runIf(site.exports.data)('the data of the built site', async () => {
  const tables = await readPackage(join(place.outDir, 'data/datapackage.json'));
  const read = (name: string): string => readFileSync(join(place.outDir, 'data', name), 'utf8');
  const sum = (count: (article: (typeof articles)[number]) => number): number =>
    articles.reduce((total, article) => total + count(article), 0);

  it('have as many rows as the briefing has of each', () => {
    const rows = Object.fromEntries([...tables].map(([name, all]) => [name, all.length]));
    expect(rows).toMatchObject({
      articles: articles.length,
      entities: entities.length + topics.length,
      mentions: sum(({ mentions }) => mentions.length),
      notes: sum(({ notes }) => notes.length),
      relations: relations.length,
      events: events.length,
      references: references.length,
    });
    const said = tables.get('statements')?.filter(({ role }) => role === 'said');
    expect(said).toHaveLength(sum(({ statements }) => statements.length));
  });

  it.runIf(articles.every(({ rights }) => rights.display === 'full'))(
    'have a row for every mark of the articles, with its words',
    () => {
      const marks = articles.flatMap(({ id }) =>
        elementsIn(readPage(`${belowBase(urls.article(id))}index.html`))
          .filter((one) => hasClass(one, 'mention'))
          .map((one) => [
            id,
            attribute(one, 'id'),
            attribute(one, 'data-entity') ?? attribute(one, 'data-topic'),
            textOf(one),
          ]),
      );
      const rows = tables.get('mentions');
      expect(
        rows?.map((row) => [
          row['article'],
          (row['url'] as string).split('#')[1],
          row['entity'],
          row['surface'],
        ]),
      ).toEqual(marks);
    },
  );

  it('are on their page with the number of their rows', () => {
    const page = elementsIn(readPage('data/index.html'));
    const said = page.flatMap((one) => {
      const of = attribute(one, 'data-rows');
      return of === null
        ? []
        : [[of, Number(/\d+/.exec(textOf(one).replace(/[^\p{Nd}]/gu, ''))?.[0] ?? 0)] as const];
    });
    const shown = new Map(said);
    for (const [name, rows] of tables) expect([name, shown.get(name)]).toEqual([name, rows.length]);
    const links = page
      .flatMap((one) => attribute(one, 'href') ?? [])
      .filter((href) => href.startsWith(urls.data('')));
    const files = builtFiles('').filter(
      (path) => path.startsWith('data/') && !path.startsWith('data/index.'),
    );
    expect([...new Set(links.map(belowBase))].filter((path) => path !== 'data/').toSorted()).toEqual(
      expect.arrayContaining(files),
    );
  });

  it('are read by the programs of their formats', () => {
    expect(() => check(read('places.geojson'))).not.toThrow();
    expect(readFollowTheMoney(read('followthemoney.ndjson')).faults).toEqual([]);
  });

  it('lead from the collection of annotations through all its pages', () => {
    const collection = JSON.parse(read('annotations.jsonld')) as {
      id: string;
      first?: string;
      last?: string;
      total: number;
    };
    let [next, last, total] = [collection.first, undefined as string | undefined, 0];
    while (next) {
      const path = next.slice((urls.origin ?? '').length);
      const page = JSON.parse(readFileSync(join(place.outDir, belowBase(path)), 'utf8'));
      expect(page.partOf).toBe(collection.id);
      total += page.items.length;
      [last, next] = [next, page.next];
    }
    expect([total, last]).toEqual([collection.total, collection.last]);
  });
});
