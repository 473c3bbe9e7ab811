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
  list,
  listOf,
  note,
  noteText,
  paragraph,
  strong,
  text,
  type Words,
} from '../../src/outputs/markdown/markdown.ts';
import { written } from '../../src/outputs/markdown/write.ts';
import { NASTY, NASTY_UNITS } from '../fixtures/nasty.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const words = fc.array(fc.constantFrom(...NASTY_UNITS), { maxLength: 14 }).map((units) => units.join(''));

describe('words in Markdown', () => {
  it.each(Object.entries(NASTY))('are read back as they were: %s', (_name, value) => {
    expect(readBack(value)).toEqual(expected(value));
  });

  it('that end in a byte order mark are no list', () => {
    expect(readBack('+\ufeff')).toEqual(expected('+\ufeff'));
    expect(written([list([[text('+\ufeff')]])])).toBe('- +\ufeff\n');
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

describe('what stands side by side in a line', () => {
  // Beside marks the library writes some characters as references, which cannot name a noncharacter.
  const nasty = words.filter((value) => value.trim() !== '' && !/\p{Noncharacter_Code_Point}/u.test(value));
  const labels = fc.constantFrom('Fact:', 'a b', '(x)', '“So”', '1.', 'نص');
  const piece: fc.Arbitrary<Words> = fc.oneof(
    nasty.map(text),
    labels.map(strong),
    nasty.map((value) => link('/a (b)/', value)),
    labels.map((value): Words => ({ type: 'delete', children: [text(value)] })),
    fc.constant(note(1)),
  );

  it('is read back word for word', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const spaced = pieces.flatMap((one) =>
          one.type === 'strong' || one.type === 'delete' ? [text(' '), one, text(' ')] : [one],
        );
        const markdown = written([TITLE, paragraph(...spaced), noteText(1, text('N'))]);
        const said = pieces.map((one) => textOf(one)).join('');
        expect(folded(textOf(parser.parse(markdown))).slice(1, -1)).toBe(folded(said));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a link after “!”', [text('Stop!'), link('/a/', 'A')], 'Stop\\![A](/a/)'],
    ['brackets after a footnote', [note(1), text('(as of May)')], '[^1]\\(as of May)'],
    ['marks before a space', [strong('Fact:'), text(' so')], '**Fact:** so'],
    [
      'an address that is its own text',
      [link('https://a.example/', 'https://a.example/')],
      '<https://a.example/>',
    ],
    ['a link whose words look like a footnote', [link('/a/', '^1')], '[\\^1](/a/)'],
    ['two texts that are a reference together', [text('&lt'), text(';')], '\\&lt;'],
    ['a link with brackets in its address', [link('/a_(b)/', 'A [1]')], '[A \\[1\\]](/a_\\(b\\)/)'],
    ['an ampersand in a firm’s name', [text('Marks & Spencer, AT&T')], 'Marks & Spencer, AT&T'],
    ['a name of a reference', [text('&copy;')], '\\&copy;'],
    ['a number at the start of a line', [text('First\n1. second\n- third')], 'First\n1\\. second\n\\- third'],
  ])('%s', (_name, pieces, markdown) => {
    expect(written([paragraph(...pieces)])).toBe(`${markdown}\n`);
  });

  it('two lists in a row stay two', () => {
    expect(written([list([[text('a')]]), list([[text('b')]])])).toBe('- a\n\n* b\n');
  });

  it('code that holds fences has longer ones', () => {
    expect(written([{ type: 'code', value: '```\n x' }])).toBe('````\n```\n x\n````\n');
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
