import { describe, expect, it } from 'vitest';
import { licences } from '../../../src/integration/beside/licences.ts';

describe('the licences of what a site ships', () => {
  it('are those of the installed packages, each under its name and version', async () => {
    const { path, parts } = await licences();
    const text = [...parts].join('');
    expect(path).toBe('licences.txt');
    expect(text).toMatch(/^The font of the text: @fontsource-variable\/source-serif-4 \d+\.\d+\.\d+$/m);
    for (const words of [
      'SIL Open Font License',
      'Copyright (c) Pagefind',
      'Michael Bostock',
      'VoidZero',
      'Natural Earth',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Licenses of bundled dependencies');
  });
});
