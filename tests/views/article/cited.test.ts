import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/briefing.ts';
import { articleMarkdown } from '../../../src/outputs/markdown/article.ts';
import { written } from '../../../src/outputs/markdown/write.ts';
import { articleView } from '../../../src/views/articleView.ts';
import { contextOf } from '../../../src/views/context/context.ts';
import { urlsFor } from '../../../src/views/context/urls.ts';
import { assembled } from '../../assemble/records.ts';

const TEXT = 'The quay at Lanmere, closed in 2019, is open. Ana Okoro called it “safe”.\n\nShips came.';
const WORK = { id: 'gazette', type: 'article', title: 'Gazette', URL: 'https://gazette.example/' };
const SOURCES = [
  { exact: 'Ana Okoro called it “safe”', refs: ['ledger', 'gazette'] },
  { exact: 'closed in 2019', refs: ['gazette'] },
  { exact: 'Ana Okoro', refs: ['ledger'] },
  { exact: 'it “safe', refs: ['chart'] },
];

function shown(article: object = {}, sources: readonly object[] = SOURCES) {
  const { briefing } = assembled({
    seeds: { 'quay.txt': TEXT },
    articles: { quay: { seed: 'quay.txt', kind: 'own', ...article } },
    entities: { 'ana-okoro': { name: 'Ana Okoro', kind: 'person' } },
    annotations: { quay: { sources } },
    references: [WORK, { ...WORK, id: 'ledger', title: 'Ledger' }, { ...WORK, id: 'chart', title: 'Chart' }],
  });
  const [quay] = briefing.articles as [Article];
  const context = contextOf(briefing, urlsFor({ base: '/' }));
  const view = articleView(quay, context);
  return { view, html: view.text.runs.map(({ html }) => html).join('\n\n'), quay, context };
}

/** The words before each mark, with its numbers. */
function marksIn(html: string): string[] {
  const numbered = html.replace(/<sup class="cited">(.*?)<\/sup>/g, (_, links: string) =>
    JSON.stringify(Array.from(links.matchAll(/href="#ref-(\d+)"/g), ([, number]) => Number(number))),
  );
  return numbered
    .replace(/<[^>]*>/g, '')
    .split(/(?<=\])/)
    .slice(0, -1);
}

describe('the sources of an article of the briefing’s own', () => {
  it('are marks behind the words that rest on them, past what closes the clause', () => {
    expect(marksIn(shown().html)).toEqual([
      'The quay at Lanmere, closed in 2019,[1]',
      ' is open. Ana Okoro[2]',
      ' called it “safe”.[1,2,3]',
    ]);
  });

  it('add nothing to its text, and are heard', () => {
    const { html } = shown();
    expect(html.replace(/<[^>]*>/g, '')).toBe(TEXT);
    expect(html).toContain('<a href="#ref-1" data-n="1" aria-label="Reference 1"></a>');
  });

  it('are numbered with the references of the page, where their words stand', () => {
    expect(shown().view.references.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Gazette'],
      [2, 'Ledger'],
      [3, 'Chart'],
    ]);
  });

  it('are footnotes in Markdown', () => {
    const { quay, context } = shown();
    expect(written(articleMarkdown(quay, context))).toContain(
      'The quay at Lanmere, closed in 2019,[^1] is open. Ana Okoro[^2] called it “safe”.[^1][^2][^3]\n\nShips came.',
    );
  });

  it('are works that the article cites in JSON-LD', () => {
    const graph = JSON.stringify(shown().view.metadata);
    expect(graph).toContain('"citation":[{"@type":"CreativeWork","name":"Gazette"');
  });

  it('are not shown where their words are not', () => {
    const { html, view } = shown({ rights: { display: 'excerpts' } }, [
      { exact: 'closed in 2019', refs: ['gazette'] },
      { exact: 'Ships came', refs: ['ledger'] },
    ]);
    expect(html).not.toContain('class="cited"');
    expect(view.references).toEqual([]);
  });

  it('put nothing into the text of another publisher', () => {
    const { html, view } = shown({ kind: 'reported' });
    expect(html).not.toContain('class="cited"');
    expect(view.references).toEqual([]);
  });
});
