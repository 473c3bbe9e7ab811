import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article, Briefing } from '../../src/model/briefing.ts';
import { articleHtml } from '../views/articleHtml.ts';
import { assembled } from './records.ts';

interface Node {
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const PIECES = [
  'Ana Okoro',
  'ANA OKORO’s',
  'U.S.',
  'us',
  'Lanmere',
  'شہباز شریف',
  'e\u0301',
  '\u00e9',
  '“quoted”',
  '‘so’',
  '—',
  '\u00a0',
  '\u200b',
  '\u202eevil\u202c',
  '\ufeff',
  '👩‍👩‍👧',
  '𝒜',
  '<b>',
  '</script>',
  '&amp;',
  '&',
  '"',
  "'",
  '*',
  '_x_',
  '#',
  '1.',
  '.',
  '?',
  '\t',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u0085',
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((all) => all.join(' '));
const cut = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 }));

const entities = {
  'ana-okoro': { name: 'Ana Okoro', kind: 'person', aliases: ['Okoro'] },
  us: { name: 'United States', kind: 'place', aliases: ['U.S.', 'US'] },
  sharif: { name: 'Shehbaz Sharif', kind: 'person', aliases: [{ text: 'شہباز شریف', lang: 'ur' }] },
  lanmere: { name: 'Lanmere', kind: 'place' },
};

function blocksOnPage(article: Article, briefing: Briefing): Map<string, string> {
  const found = new Map<string, string>();
  const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');
  const walk = (node: Node): void => {
    const id = node.attrs?.find(({ name }) => name === 'id')?.value ?? '';
    if (/^p\d+$/.test(id)) found.set(id, textOf(node));
    for (const child of node.childNodes ?? []) walk(child);
  };
  for (const html of articleHtml(article, briefing)) walk(parseFragment(html) as unknown as Node);
  return found;
}

/** Statements and notes on slices of the text, wherever they fall; those that do not stand there once are left out. */
function annotationsOn(words: string, cuts: readonly (readonly [number, number])[]) {
  const slices = cuts
    .map(([at, length]) => words.slice(at % words.length, (at % words.length) + length).trim())
    .filter((exact) => exact !== '' && words.split(exact).length === 2);
  return {
    statements: slices.map((exact) => ({ exact, kind: 'narration' })),
    notes: slices.map((exact, index) => ({
      id: `n${index}`,
      exact,
      kind: 'context',
      note: 'So.',
      inference: true,
    })),
  };
}

describe('any text with any annotations', () => {
  it.each(['txt', 'md'])('comes through a .%s seed character for character', (ending) => {
    fc.assert(
      fc.property(text, fc.array(cut, { maxLength: 12 }), (words, cuts) => {
        fc.pre(words.trim() !== '');
        const { briefing } = assembled({
          seeds: { [`a.${ending}`]: words },
          entities,
          annotations: { a: annotationsOn(words, cuts) },
        });
        const [article] = briefing.articles;
        if (!article) return;
        const shown = blocksOnPage(article, briefing);
        for (const { id, start, end } of article.blocks)
          expect(shown.get(id)).toBe(article.text.slice(start, end));
        expect(shown.size).toBe(article.blocks.length);
        if (ending === 'txt') expect(article.text).toBe(words);
      }),
      { numRuns: 200 },
    );
  });

  it('gives disjoint mentions that are slices of the text', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(words.trim() !== '');
        const [article] = assembled({ seeds: { 'a.txt': words }, entities }).briefing.articles;
        const mentions = article?.mentions ?? [];
        for (const [index, { start, end, surface }] of mentions.entries()) {
          expect(article?.text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
