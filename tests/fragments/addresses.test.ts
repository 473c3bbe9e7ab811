import fc from 'fast-check';
import { parseFragment as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article, Briefing } from '../../src/model/briefing.ts';
import { contextOf } from '../../src/views/context/context.ts';
import { urlsFor } from '../../src/views/context/urls.ts';
import { passageUrl } from '../../src/views/sharing/passages.ts';
import { assembled } from '../assemble/records.ts';
import { articleHtml } from '../views/articleHtml.ts';
import { findDirective, parseFragment } from './directive.ts';
import { type PageText, pageText } from './pageText.ts';

const urls = urlsFor({ base: '/' });

/** The article as its page shows it: the title, then the text. */
function shown(article: Article, briefing: Briefing): PageText {
  const heading = article.title.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return pageText(parseHtml(`<h1>${heading}</h1>${articleHtml(article, briefing).join('')}`));
}

function slice({ blocks }: PageText, { start, end }: { start: number; end: number }): string {
  const parts = blocks.map((block) =>
    block.text.slice(Math.max(0, start - block.start), Math.max(0, end - block.start)),
  );
  return parts.filter(Boolean).join(' ').trim();
}

const PIECES = [
  'rates rose',
  'Rates rose',
  'the prime minister said',
  'the minister said',
  'U.S.',
  'Pakistan’s',
  '29%',
  '1,000',
  'well-known',
  'café',
  'cafe\u0301',
  'شہباز شریف نے کہا',
  'معدنیات',
  '“quoted”',
  '—',
  'A.',
  '.',
  '?',
  ',',
  '-',
  '&',
  '<b>',
  '\u00a0',
  '👩‍👩‍👧',
  'straße',
  '\n',
  '\n\n',
  '\n\n',
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 80 })
  .map((all) => all.join(' '));

describe('the address of a sentence', () => {
  it('opens that sentence and no equal one before it, in any text', () => {
    fc.assert(
      fc.property(text, (words) => {
        fc.pre(words.trim() !== '');
        const { briefing } = assembled({ seeds: { 'a.txt': words } });
        const [article] = briefing.articles;
        if (!article) return;
        const page = shown(article, briefing);
        const context = contextOf(briefing, urls);
        for (const sentence of article.blocks.flatMap(({ sentences }) => sentences)) {
          const address = passageUrl(article, sentence, context);
          const { id, directive } = parseFragment(address);
          expect(id).toBe(sentence.id);
          if (!directive) continue;
          const found = findDirective(directive, page);
          const own = page.spans.get(sentence.id) as { start: number; end: number };
          expect(found && slice(page, found), address).toBe(slice(page, own));
          expect(found && { from: found.start >= own.start, to: found.end <= own.end }, address).toEqual({
            from: true,
            to: true,
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});
