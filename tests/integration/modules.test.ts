import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledModules } from '../../src/integration/modules.ts';

const folders = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `modules-${name}-`)));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A digest of a project with this one module. */
function digestIn(root: string, name: string, text: string): string {
  const modules = bundledModules();
  const { configResolved, moduleParsed } = modules.plugin as unknown as {
    configResolved: (config: { root: string }) => void;
    moduleParsed: (module: { id: string; code: string }) => void;
  };
  configResolved({ root });
  writeFileSync(join(root, name), text);
  moduleParsed({ id: `${join(root, name)}?astro`, code: '' });
  return modules.digest();
}

describe('the digest of what pages are bundled from', () => {
  const [one, other] = folders as [string, string];
  const digest = digestIn(one, 'Footer.astro', '<footer>Ours</footer>');

  it('is that of the project wherever it lies', () => {
    expect(digestIn(other, 'Footer.astro', '<footer>Ours</footer>')).toBe(digest);
  });

  it.each([
    ['text', 'Footer.astro', '<footer>Theirs</footer>'],
    ['name', 'Header.astro', '<footer>Ours</footer>'],
  ])('is another with another %s', (_, name, text) => {
    expect(digestIn(other, name, text)).not.toBe(digest);
  });
});
