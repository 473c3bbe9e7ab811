import { describe, expect, it } from 'vitest';
import { belowBase, builtFiles, loadBriefing, urls } from '../site.ts';
import { attribute, type Element, elementsIn, hasClass, readPage } from './page.ts';

/** Marks of all articles by what they lead to: `entity ap` → 4. */
function countMarks(): Map<string, number> {
  const marks = new Map<string, number>();
  for (const path of builtFiles('.html').filter((one) => one.startsWith('articles/'))) {
    for (const element of elementsIn(readPage(path)).filter((one) => hasClass(one, 'mention'))) {
      const target = targetOf(element);
      marks.set(target, (marks.get(target) ?? 0) + 1);
    }
  }
  return marks;
}

function targetOf(mark: Element): string {
  const entity = attribute(mark, 'data-entity');
  return entity === null ? `topic ${attribute(mark, 'data-topic')}` : `entity ${entity}`;
}

describe('mentions', async () => {
  const marks = countMarks();
  const { articles, entities, topics } = await loadBriefing();
  const isWhole = articles.every(({ rights }) => rights.display === 'full');
  const subjects = [
    ...entities.map(({ id }) => ({ key: `entity ${id}`, url: urls.entity(id) })),
    ...topics.map(({ id }) => ({ key: `topic ${id}`, url: urls.topic(id) })),
  ];

  it.runIf(isWhole).each(subjects)(
    'of $key are as many on its page as marks in the articles',
    ({ key, url }) => {
      const page = elementsIn(readPage(`${belowBase(url)}index.html`));
      const said = page.map((one) => attribute(one, 'data-mentions')).find((value) => value !== null);
      const listed = page.filter((one) => attribute(one, 'data-mention') !== null).length;
      const marked = marks.get(key) ?? 0;
      expect({ said: Number(said ?? 0), listed }).toEqual({ said: marked, listed: marked });
    },
  );

  it('lead to the page of what they name', () => {
    for (const path of builtFiles('.html').filter((one) => one.startsWith('articles/'))) {
      for (const mark of elementsIn(readPage(path)).filter((one) => hasClass(one, 'mention'))) {
        const [type = '', id = ''] = targetOf(mark).split(' ');
        expect(attribute(mark, 'href')).toBe(type === 'entity' ? urls.entity(id) : urls.topic(id));
      }
    }
  });

  it('lead nowhere else', () => {
    const known = new Set(subjects.map(({ key }) => key));
    expect([...marks.keys()].filter((key) => !known.has(key))).toEqual([]);
  });
});
