import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledModules } from '../../src/integration/modules.ts';

const folders = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `modules-${name}-`)));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A digest of a project with this one module. */
async function digestIn(root: string, name: string, text: string): Promise<string> {
  const { plugin, digest } = bundledModules();
  const input = join(root, name);
  writeFileSync(input, text);
  await build({
    ...{ root, configFile: false, logLevel: 'silent', plugins: [plugin] },
    build: { write: false, rolldownOptions: { input } },
  });
  return digest();
}

describe('the digest of what pages are bundled from', async () => {
  const [one, other] = folders as [string, string];
  const digest = await digestIn(one, 'footer.js', 'export const footer = "Ours";');

  it('is that of the project wherever it lies', async () => {
    expect(await digestIn(other, 'footer.js', 'export const footer = "Ours";')).toBe(digest);
  });

  it.each([
    ['text', 'footer.js', 'export const footer = "Theirs";'],
    ['name', 'header.js', 'export const footer = "Ours";'],
  ])('is another with another %s', async (_, name, text) => {
    expect(await digestIn(other, name, text)).not.toBe(digest);
  });
});
