import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  blocksOfHtml,
  heading,
  link,
  listOf,
  paragraph,
  text,
  written,
} from '../../src/outputs/markdown/markdown.ts';
import { NASTY, NASTY_UNITS } from '../fixtures/nasty.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const words = fc.array(fc.constantFrom(...NASTY_UNITS), { maxLength: 14 }).map((units) => units.join(''));

describe('words in Markdown', () => {
  it.each(Object.entries(NASTY))('are read back as they were: %s', (_name, value) => {
    expect(readBack(value)).toEqual(expected(value));
  });

  it('are read back as they were, whatever stands beside what', () => {
    fc.assert(
      fc.property(words, (value) => {
        expect(readBack(value)).toEqual(expected(value));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the HTML of a note', () => {
  it('becomes Markdown with footnotes', () => {
    const html = '<h2>Why?</h2><p>One <a href="/entities/a/">A</a>.<x-ref>2</x-ref></p><ul><li>b*</li></ul>';
    expect(written(blocksOfHtml(html))).toBe('## Why?\n\nOne [A](/entities/a/).[^2]\n\n- b\\*\n');
  });
});

/** Every document begins with one. */
const TITLE = heading(1, 'T');

/** A value as heading, list item, link and paragraph of one document, each read on its own. */
function readBack(value: string): string[] {
  const blocks = [
    heading(2, value),
    ...listOf([[text(value)], [link('/a/', value)]]),
    paragraph(text(value)),
  ];
  return blocks.map((block) => folded(textOf(parser.parse(written([TITLE, block]))).slice(1)));
}

function expected(value: string): string[] {
  const one = folded(value);
  return [one, folded(value + value), one];
}

/** Markdown has one kind of white space between words, and knows no NUL. */
function folded(value: string): string {
  return value.replace(/\s+/g, '').replaceAll('\0', '\ufffd');
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
