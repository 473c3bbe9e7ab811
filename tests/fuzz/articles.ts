import fc from 'fast-check';
import { expect } from 'vitest';
import { articleText } from '../../src/assemble/articleText.ts';
import { parseSeed } from '../../src/markup/seed.ts';
import type { ArticleText } from '../../src/model/articleText.ts';
import { findQuotation } from '../../src/text/passages/quote.ts';
import type { Span } from '../../src/text/span.ts';
import { renderArticle } from '../../src/views/article/render.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { attribute, dangers, elementsOf, textOf } from './html.ts';
import { anySpans, anyText } from './texts.ts';

const urls = urlsFor({ base: '/', site: undefined });

/** A generated text as an article, with spans that annotations could have: whole characters, in any order. */
const anyArticle = fc
  .tuple(anyText, fc.constantFrom('txt', 'md'), fc.constantFrom('en', 'ur', 'zh', 'tr'))
  .map(([source, format, lang]) => ({
    source,
    format,
    article: articleText('a' as never, lang, parseSeed(source, format)),
  }))
  .chain(({ article, ...rest }) =>
    fc.tuple(anySpans(article.text), anySpans(article.text), anySpans(article.text)).map((spans) => {
      const [mentions = [], statements = [], notes = []] = spans.map((list) =>
        list.map((span) => wholeCharacters(article.text, span)).filter(({ start, end }) => end > start),
      );
      return {
        ...rest,
        article,
        mentions: disjoint(mentions.filter((span) => isInOneBlock(article, span))),
        statements,
        notes,
      };
    }),
  );

/** Tags removed, every block of the page is the block of the seed, whatever overlaps; nothing of the seed is markup. */
export const textComesThrough = fc.property(anyArticle, ({ source, format, article, ...spans }) => {
  if (format === 'txt') expect(article.text).toBe(source);
  const html = renderArticle(article, marksOf(spans, article), urls, () => 'person').map((part) => part.html);
  const elements = elementsOf(html.join(''));
  expect(dangers(elements)).toEqual([]);
  const shown = new Map(elements.map((element) => [attribute(element, 'id'), element]));
  expect(elements.filter((element) => attribute(element, 'id')).length).toBe(
    shown.size - Number(shown.has(null)),
  );
  for (const { id, start, end, sentences } of article.blocks) {
    const block = shown.get(id);
    expect(block && textOf(block)).toBe(article.text.slice(start, end));
    for (const sentence of sentences) {
      const element = shown.get(sentence.id);
      expect(element).toBeDefined();
      if (spans.mentions.some((mention) => crosses(mention, sentence))) continue;
      expect(element && textOf(element)).toBe(article.text.slice(sentence.start, sentence.end));
    }
  }
  for (const [index, { start, end }] of spans.mentions.entries()) {
    const shownMention = shown.get(`m${index + 1}`);
    expect(shownMention && textOf(shownMention)).toBe(article.text.slice(start, end));
  }
});

/** Blocks cover all of a plain text but white space; sentences cover their block but white space, in order. */
export const blocksCover = fc.property(anyText, (source) => {
  const { text, blocks } = articleText('a' as never, 'en', parseSeed(source, 'txt'));
  expect(outside(text, { start: 0, end: text.length }, blocks).trim()).toBe('');
  for (const block of blocks) expect(outside(text, block, block.sentences).trim()).toBe('');
});

/** Words copied from the article are found there, at their place among others. */
export const copiedWordsAreFound = fc.property(
  anyText.chain((text) => fc.tuple(fc.constant(text), anySpans(text, 3))),
  ([text, spans]) => {
    for (const span of spans.map((one) => wholeCharacters(text, one))) {
      const exact = text.slice(span.start, span.end);
      const result = findQuotation(text, {
        exact,
        prefix: text.slice(0, span.start),
        suffix: text.slice(span.end),
      });
      if (plain(exact) === '') expect(result.outcome).toBe('missing');
      else if (result.outcome === 'found') expect(plain(wordsAt(text, result.spans))).toBe(plain(exact));
      else expect.fail(`${result.outcome}: ${JSON.stringify(exact)}`);
    }
  },
);

function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join('');
}

function plain(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

function marksOf(
  { mentions, statements, notes }: Readonly<Record<'mentions' | 'statements' | 'notes', readonly Span[]>>,
  { id }: ArticleText,
) {
  const place = { article: id, block: 'p1', sentence: 'p1s1' };
  return {
    mentions: mentions.map((span, index) => ({
      ...place,
      ...span,
      id: `m${index + 1}`,
      number: index + 1,
      surface: '',
      target: { type: 'entity', id: 'x' } as never,
      via: 'alias' as const,
      as: 'name' as const,
      firstInBlock: true,
    })),
    statements: statements.map(
      (span, index) => ({ ...place, ...span, id: `s${index}`, kind: 'quotation' }) as never,
    ),
    notes: notes.map((span, index) => ({ ...place, ...span, id: `n${index}`, kind: 'context' }) as never),
    withheld: [],
  };
}

function wholeCharacters(text: string, { start, end }: Span): Span {
  const inside = (offset: number) => /[\udc00-\udfff]/.test(text[offset] ?? '');
  return { start: inside(start) ? start + 1 : start, end: inside(end) ? end + 1 : end };
}

function isInOneBlock({ blocks }: ArticleText, { start, end }: Span): boolean {
  return blocks.some((block) => block.start <= start && end <= block.end);
}

function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** Whether two spans overlap and neither lies in the other. */
function crosses(a: Span, b: Span): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) ||
    (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}

function outside(text: string, { start, end }: Span, spans: readonly Span[]): string {
  let at = start;
  let left = '';
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    left += text.slice(at, span.start);
    at = span.end;
  }
  expect(at).toBeLessThanOrEqual(end);
  return left + text.slice(at, end);
}
