import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { belowBase, loadBriefing, place, urls } from '../site.ts';
import { attribute, elementsIn, hasClass, readPage } from './page.ts';

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

describe('annotations.jsonld', async () => {
  const { articles } = await loadBriefing();

  describe.each(articles)('of $id', (article) => {
    const items = readAnnotations(article.id);
    // Web Annotation counts code points, JavaScript UTF-16 units.
    const characters = Array.from(textOf(article));
    const slice = (start: number, end: number) => characters.slice(start, end).join('');

    it('finds every passage again in the seed, by position and by its surroundings', () => {
      for (const { id, target } of items) {
        const { start = -1, end = -1 } = selectorOf(target.selector, 'TextPositionSelector');
        const { exact, prefix = '', suffix = '' } = selectorOf(target.selector, 'TextQuoteSelector');
        expect(
          [
            slice(start, end),
            slice(Math.max(0, start - Array.from(prefix).length), start),
            slice(end, end + Array.from(suffix).length),
          ],
          id,
        ).toEqual([exact, prefix, suffix]);
      }
    });

    it('has one annotation for every mark of the page, under its address', () => {
      const page = elementsIn(readPage(`${belowBase(urls.article(article.id))}index.html`));
      const marks = page.filter((one) => hasClass(one, 'mention')).map((one) => attribute(one, 'id'));
      const ids = items
        .filter(({ motivation }) => motivation === 'identifying')
        .map(({ id }) => id.split('#')[1]);
      if (article.rights.display === 'full') expect(ids).toEqual(marks);
    });

    it('gives every annotation an id of its own', () => {
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    });
  });
});

function readAnnotations(article: string): Annotation[] {
  const file = join(place.outDir, belowBase(urls.annotations(article)));
  return (JSON.parse(readFileSync(file, 'utf8')) as { items: Annotation[] }).items;
}

function textOf({ seed, text }: { readonly seed: string; readonly text: string }): string {
  if (!seed.endsWith('.txt')) return text;
  return new TextDecoder().decode(readFileSync(join(place.briefingDir, 'seeds', seed)));
}

function selectorOf(selectors: readonly Selector[], type: string): Selector {
  const found = selectors.find((one) => one.type === type);
  expect(found, `a ${type}`).toBeDefined();
  return found as Selector;
}
