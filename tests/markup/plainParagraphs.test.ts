import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markup/markdown.ts';
import { plainParagraphs } from '../../src/markup/plainParagraphs.ts';

const PIECES = [
  ...[
    'The ferry',
    'sank.',
    'L’été',
    'wird',
    'كراتشي',
    '3',
    '14',
    'a',
    'x',
    'p.m.',
    'Nr',
    'http:',
    'www',
    '\ufeff',
  ],
  ...[' ', ' ', ' ', '  ', '\n', '\n', '\n\n', '\n\n\n', '\u00a0', '\u2028', '\f', '\v'],
  ...[
    '.',
    ')',
    '(',
    ',',
    ';',
    ':',
    '!',
    '?',
    '-',
    '–',
    '—',
    '+',
    '=',
    '#',
    '"',
    "'",
    '“',
    '”',
    '…',
    '/',
    '&',
    '%',
    '$',
    '^',
  ],
  ...['*', '_', '`', '[', ']', '<', '>', '|', '~', '@', '\\', '\t', '\r', '\0', '{', '}', 'amp;', ':::'],
];
const source = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const plain = fc
  .array(fc.constantFrom(...PIECES.slice(0, 50)), { maxLength: 40 })
  .map((pieces) => pieces.join(''))
  .filter((text) => plainParagraphs(text) !== null);

describe('a Markdown article without markup', () => {
  it('is read as the parser reads it', () => {
    fc.assert(
      fc.property(source, (text) => {
        const read = plainParagraphs(text);
        if (read) expect(read).toEqual(parseMarkdown(text));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(plain, (text) => {
        expect(plainParagraphs(text)).toEqual(parseMarkdown(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is two paragraphs of a news story', () => {
    const story =
      'LISBON (AP) — The ferry sank at 3 p.m.\nNobody was hurt.\n\n“It’s over,” said Ana Vask; 1,200 watched.\n';
    expect(plainParagraphs(story)?.blocks).toHaveLength(2);
  });

  it.each([
    '# Ferry',
    'a *b*',
    '1. one',
    '- one',
    'see https://a.org',
    'a  \nb',
    '    code',
    'a & b &amp; c',
    'a\n===',
    '---\na: 1\n---',
  ])('is not %j', (text) => expect(plainParagraphs(text)).toBeNull());
});
