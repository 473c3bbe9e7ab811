import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.ts';
import { ImportContext } from '../../src/ingest/importContext.ts';
import { textSource } from '../../src/ingest/sources/textSource.ts';
import { planOf } from '../../src/ingest/writing/plan.ts';
import { conform } from '../../src/read/fields/conform.ts';
import { parseYaml } from '../../src/read/parsing/parse.ts';
import { annotations } from '../../src/schema/annotations.ts';
import { article } from '../../src/schema/article.ts';
import { entity } from '../../src/schema/entity.ts';
import { findQuotation } from '../../src/text/passages/quote.ts';

const PIECES = [
  'Ana Okoro',
  'Okoro',
  'Dr. Jo Smith',
  'the Lanmere Harbour Authority (LHA)',
  'LHA',
  'Paris',
  'the ministry',
  'said',
  'told reporters',
  'according to',
  '“We will go,”',
  '"Yes"',
  'on Wednesday',
  'March 5, 2007',
  '4 million tonnes',
  '—',
  ': ',
  '# ',
  '- ',
  '---',
  "''",
  '{a: [b',
  '&x *x',
  '!tag',
  '%',
  '\t',
  '\r\n',
  '\n',
  '\n\n',
  '\u2028',
  '😀',
  'é',
  'e\u0301',
  'پاکستان',
  '\u200f',
  'x'.repeat(200),
  'status: draft',
  '<b>',
  '[…]',
  'U.S.',
  '1',
  'By Jo March',
  'LANMERE (Reuters) —',
];
const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((pieces) => `Text ${pieces.join(' ')}`);
const records = {
  site: { data: {} },
  seeds: [],
  articles: [],
  entities: [],
  topics: [],
  annotations: [],
  timeline: {},
  references: [],
};

describe('whatever the text', () => {
  it('has every proposal at its place, and drafts that their schemas take and their quotations fit', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('txt' as const, 'md' as const), (text, format) => {
        const source = textSource('a', format, new TextEncoder().encode(text));
        if ('failure' in source) return;
        const context = new ImportContext(records as never, []);
        const given = { date: '2025-09-03' };
        const found = ingestArticle(source, { id: 'a', register: context.register, given });
        for (const { start, end, surface } of [...found.mentions, ...found.dates, ...found.quantities])
          expect(found.text.slice(start, end)).toBe(surface);
        for (const { start, end, exact, speaker, verb, channel } of found.statements) {
          expect(found.text.slice(start, end)).toBe(exact);
          for (const part of [speaker, verb, channel])
            if (part) expect(found.text.slice(part.start, part.end)).toBe(part.surface);
        }
        for (const { sentence, evidence } of found.entities)
          expect(found.text.slice(sentence.start, sentence.end)).toBe(evidence);
        for (const { label, spans } of found.topics)
          for (const { start, end } of spans)
            expect(found.text.slice(start, end).toLowerCase()).toContain(label.slice(0, 3).toLowerCase());
        for (const { path, content } of planOf(found, source, context, null).files) {
          if (typeof content !== 'string') continue;
          const schema = path.includes('/entities/')
            ? entity
            : path.includes('/articles/')
              ? article
              : annotations;
          const issues: never[] = [];
          const parsed = parseYaml(
            content.replace(/^---\n|---\n$/g, ''),
            { file: path, firstLine: 1, code: 'yaml-invalid' },
            issues,
          );
          const data = parsed && conform<unknown>(schema as never, parsed, issues);
          expect(issues).toEqual([]);
          for (const quotation of quotationsIn(data)) {
            expect(findQuotation(found.text, quotation).outcome).toBe('found');
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

interface Quotation {
  readonly exact: string;
}

function quotationsIn(data: unknown): Quotation[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = 'exact' in data ? [data as Quotation] : [];
  return [...own, ...Object.values(data).flatMap(quotationsIn)];
}
