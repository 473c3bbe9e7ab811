import { describe, expect, it } from 'vitest';
import { DEEPEST, deepLine, MOST_MARKS } from '../../src/markup/depth.ts';
import { parseSeed } from '../../src/markup/seed.ts';

describe('Markdown that nobody writes', () => {
  it.each([
    ['quotes in each other', `one\n\n${'> '.repeat(DEEPEST + 1)}two`, 3],
    ['brackets in each other', `one\n${'['.repeat(DEEPEST + 1)}two`, 2],
    ['codes that never close', '`a `` '.repeat(MOST_MARKS), 1],
    ['strikes in one paragraph', `one\n\ntwo\n${'~~a'.repeat(MOST_MARKS + 1)}`, 4],
    ['footnotes in one paragraph', '[^a]'.repeat(MOST_MARKS + 1), 1],
  ])('is known by its line: %s', (_, source, line) => {
    expect(deepLine(source)).toBe(line);
  });

  it.each([
    ['paragraphs', `${'~~a~~ '.repeat(MOST_MARKS / 2)}\n\n`.repeat(3)],
    ['rows of a table', `| a | b |\n|---|---|\n${'| `a` | [b](c) |\n'.repeat(MOST_MARKS)}`],
    ['items', '- [a](b)\n'.repeat(MOST_MARKS + 1)],
  ])('is not taken for many marks in many %s', (_, source) => {
    expect(deepLine(source)).toBe(null);
  });

  it('is read as plain text in a seed, and quickly', () => {
    const source = '~~a'.repeat(100_000);
    expect(parseSeed(source, 'md').text).toBe(source);
  });
});
