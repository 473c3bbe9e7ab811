import { describe, expect, it } from 'vitest';
import { mdxWords } from '../../src/markup/mdxWords.ts';

describe('the words of a note in MDX', () => {
  it('are without imports, exports, and paragraphs that are code in braces', () => {
    const code = [
      "import Box from '../Box.astro';",
      "import {\n  a,\n  b,\n} from './c.ts';",
      'export const year = 2026;',
      '{/* to be checked */}',
      '{rows.map((row) => (\n  <li>{row}</li>\n))}',
    ];
    for (const block of code) {
      expect(mdxWords(`${block}\n\nWords.`).trim(), block).toBe('Words.');
      expect(mdxWords(`Words.\n\n${block}`).trim(), block).toBe('Words.');
      expect(mdxWords(`Before.\r\n\r\n${block}\r\n\r\nAfter.`).split('\n').length, 'every line stays').toBe(
        `Before.\n\n${block}\n\nAfter.`.split('\n').length,
      );
    }
  });

  it('stay as they are where they only begin like code, and in blocks of code', () => {
    for (const words of [
      'Imports of coal fell. [@work]',
      'important words',
      '{year} was dry. [@work]',
      'Words\nimport of coal rose.',
      '```js\n\nimport a from "b";\n\n```',
      '## Who pays?\n\nThe port. [@work]\n',
    ])
      expect(mdxWords(words)).toBe(words);
  });
});
